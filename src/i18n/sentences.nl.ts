/** Small words of Dutch sentences. */

const words = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
];
/** A whole number as a word, as far as people write it out. */
export const inWords = (count: number) => words[count] ?? String(count);
/** How often, in words. */
export const times = (count: number) => `${inWords(count)} keer`;
/** The same with a capital to begin with. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Things one after the other, as in a sentence. */
export const list = (items: readonly string[]) =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items.at(-1)}`;
