/** Words and sentences of running text. */
const WORD = /[\p{L}\p{N}]+(?:[’'\-.][\p{L}\p{N}]+)*/gu;
const END = /[.!?…]+["'”’)\]]*(?=\s+["'“‘(]*[\p{Lu}\p{N}]|\s*$)/gu;

/** From seven letters on a word counts as long. */
const LONG = 7;

/**
 * The sentences of a text, without the space between them. A full stop before a small letter ends
 * none, so that "o.a. thuis" stays whole.
 */
export function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(END)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...ends]
    .map((start, at) => text.slice(start, ends[at] ?? text.length).trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text: runs of letters and digits, with what joins them inside. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * How hard a text reads, as LIX: the mean number of words in a sentence plus the percentage of words
 * of more than six letters (Björnsson 1968, *Läsbarhet*; tried on English and other languages by
 * Anderson 1983, Journal of Reading 26(6)). It needs no syllables, so it counts the same in every
 * language and a writer can check it by hand.
 * @returns about 20 for a children's book, 30–40 for fiction, 40–50 for a newspaper, from 50 for
 *   official texts, from 60 for what only specialists read; 0 for no words
 */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word.matchAll(/\p{L}/gu)].length >= LONG).length;
  return words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / words.length;
}
