import { plainText } from "../../scenario/plain-text.ts";
import { frontFields } from "../parse/front-fields.ts";
import type { Front } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import { isUnit } from "./units.ts";

/** So many characters of a unit are enough to find it again. */
const MOST_SHOWN = 160;

/**
 * What is read of a unit, on one line: its title or name, and all words in it but those of the units
 * that stand in it.
 */
export function unitWords(node: CaseNode): string {
  const named = Object.entries(node.tag.attributes).flatMap(([name, spec]) => {
    const value = spec.words
      ? (node.values[name] as Located<string> | undefined)?.value
      : undefined;
    return value === undefined ? [] : [value];
  });
  const inside = node.children.filter((child) => !isUnit(child)).map(unitWords);
  return [...named, plainText(node.words), ...inside].filter((each) => each !== "").join(" · ");
}

/** What is read of the front matter, on one line. */
export function frontWords(front: Front): string {
  return Object.keys(frontFields)
    .flatMap((name) => {
      const value = front.get(name);
      return frontFields[name]?.words && value?.kind === "text" ? [value.text.value] : [];
    })
    .join(" · ");
}

/** The beginning of a text, cut between words. */
export function excerpt(words: string): string {
  if (words.length <= MOST_SHOWN) return words;
  const cut = words.lastIndexOf(" ", MOST_SHOWN);
  return `${words.slice(0, cut > 0 ? cut : MOST_SHOWN)} …`;
}
