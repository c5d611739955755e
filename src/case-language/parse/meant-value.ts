import { listLabel } from "../../i18n/list-labels.ts";
import { locales } from "../../scenario/vocabulary.ts";
import { listNameOf } from "../reference/lists.ts";
import { nearest } from "../scan/nearest.ts";

/** Shorter words stand in too many labels by chance. */
const SHORTEST_WORD = 4;

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();

/**
 * What was meant by a word that is not in a closed list: a slip of the pen, or what people read for a
 * value (`move="stilte"` is `silence`), in any language of the site.
 * @param values a list of the contract; of another list only the spelling is compared
 * @returns the value, or undefined when nothing comes near, or several do
 */
export function meantValue(written: string, values: readonly string[]): string | undefined {
  const words = wordsFor(values);
  const read = plain(written).replace(/[-_]+/g, " ");
  const exact = words.get(read);
  if (exact) return exact;
  const near = nearest(written, values);
  if (near) return near;
  const label = nearest(read, words.keys());
  return label === undefined ? undefined : words.get(label);
}

/** The value of which these words are the label, word for word. */
export function labelled(written: string, values: readonly string[]): string | undefined {
  const words = wordsFor(values);
  return words.get(plain(written).replace(/[-_\s]+/g, " "));
}

const known = new WeakMap<readonly string[], ReadonlyMap<string, string>>();

/** Labels, and the words of labels that stand in one only, with their value. */
function wordsFor(values: readonly string[]): ReadonlyMap<string, string> {
  const before = known.get(values);
  if (before) return before;
  const list = listNameOf(values);
  const labels = list
    ? values.flatMap((value) =>
        locales.flatMap((locale) => {
          const label = listLabel(list, value, locale);
          return label === undefined ? [] : [{ value, label: plain(label) }];
        }),
      )
    : [];
  const found = new Map<string, string>();
  const doubtful = new Set<string>();
  const add = (words: string, value: string) => {
    if ((found.get(words) ?? value) !== value) doubtful.add(words);
    found.set(words, value);
  };
  for (const { value, label } of labels)
    for (const word of label.split(/[^\p{L}]+/u))
      if (word.length >= SHORTEST_WORD) add(word, value);
  for (const word of doubtful) found.delete(word);
  for (const { value, label } of labels) if (!doubtful.has(label)) found.set(label, value);
  known.set(values, found);
  return found;
}
