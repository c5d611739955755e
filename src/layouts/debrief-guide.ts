import type { Locale } from "../scenario/vocabulary.ts";
import { debriefPhases } from "../scenario/vocabulary.ts";
import { nameOf, textsIn } from "./content.ts";

/**
 * The guide for a debrief in one language, in the order of the hour.
 * @returns the texts of the five phases with what each needs, and the aids beside them
 * @throws when a phase has no text, or its text no minutes or prompts: a lecturer would stand empty-handed
 */
export async function debriefGuide(locale: Locale) {
  const all = await textsIn("debrief", locale);
  const phases = debriefPhases.map((phase) => {
    const entry = all.find(({ data }) => data.phase === phase);
    const minutes = entry?.data.minutes;
    if (!entry || !minutes || entry.data.prompts.length === 0) {
      throw new Error(
        `content/debrief/${locale}/ needs a text with "phase: ${phase}", "minutes" and "prompts". Write it first.`,
      );
    }
    return { phase, minutes, entry };
  });
  const aids = all.flatMap((entry) => (entry.data.phase ? [] : [{ id: nameOf(entry.id), entry }]));
  return { phases, aids };
}
