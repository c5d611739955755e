import { stringify } from "yaml";
import type { Locale } from "../../scenario/vocabulary.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { Front } from "../parse/front-values.ts";
import { FRONT_TODO_MARK } from "../parse/waiting-marks.ts";
import { hashFront } from "./units.ts";

/**
 * The words of the front matter of a source, as lines for its translation.
 * @param present fields that the translation has already
 * @returns one entry per missing field: its name and its lines, marked as waiting
 */
export function draftFields(
  source: Front,
  present: ReadonlySet<string>,
): { name: string; lines: string }[] {
  return Object.entries(frontFields).flatMap(([name, field]) => {
    const value = source.get(name);
    if (!value || present.has(name)) return [];
    const changed = value.kind === "group" ? value.fields.get("changed") : undefined;
    const words =
      field.words && value.kind === "text"
        ? value.text.value
        : changed?.kind === "text" && { changed: changed.text.value };
    if (!words) return [];
    const lines = stringify({ [name]: words }, { lineWidth: 0 });
    return [{ name, lines: `${FRONT_TODO_MARK}\n${lines}` }];
  });
}

/** The whole front matter of a new translation, with its lines of hyphens. */
export function draftFront(source: Front, from: Locale): string {
  const fields = draftFields(source, new Set()).map(({ lines }) => lines);
  return `---\ntranslates: ${from}\nof: ${hashFront(source)}\n${fields.join("")}---\n`;
}
