import { translationTemplate } from "../translate/translation-template.ts";
import { english } from "./en.ts";
import { dutch } from "./nl.ts";
import { playthroughs } from "./playthroughs.ts";

/** The files of a case that was just begun. */
export type NewCase = {
  /** The source, to be saved as `nl.mdx`. */
  nl: string;
  /** Its translation, to be saved as `en.mdx`. */
  en: string;
  /** To be saved in `playthroughs`, each under its name. */
  playthroughs: { name: string; text: string }[];
};

/** The titles that the story has of itself. */
const ownTitles = { nl: "De ladder", en: "The ladder" } as const;

/**
 * A small, whole, playable case in both languages, to write one's own story over. Pure: the same
 * every time.
 * @param id the name of its folder
 * @param titles what it is to be called, per language; the story's own title where left out or empty
 */
export function newCase({
  id,
  titles = {},
}: {
  id: string;
  titles?: Partial<Record<keyof typeof ownTitles, string>>;
}): NewCase {
  const titled = (text: string, title: string): string =>
    text.replace("title: TITLE", () => `title: ${asYaml(title.trim())}`);
  const nl = titled(dutch, titles.nl?.trim() || ownTitles.nl).replace(
    "Casus CASE:",
    () => `Casus ${id}:`,
  );
  const words = titled(english, titles.en?.trim() || ownTitles.en);
  const { text } = translationTemplate({ text: nl }, { text: words }, { accept: true });
  return { nl, en: text ?? words, playthroughs: playthroughs.map((each) => ({ ...each })) };
}

/** A title as it can stand behind `title:`; in quotes where YAML would read something else in it. */
function asYaml(title: string): string {
  const oneLine = title.replaceAll(/\s+/g, " ");
  const plain = /^\p{L}[\p{L}\p{N} ,.!?’'()-]*$/u.test(oneLine);
  const meansMore = /^(true|false|null|yes|no|on|off|ja|nee)$/i.test(oneLine);
  return plain && !meansMore ? oneLine : JSON.stringify(oneLine);
}
