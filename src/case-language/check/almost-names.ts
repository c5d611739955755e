import type { Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { walk, wordOf } from "./graph.ts";
import { type WrittenWords, writtenWords } from "./written-words.ts";

/** A word that begins a sentence has a capital anyway; of those only long ones are looked at. */
const SHORTEST_FIRST_WORD = 6;

/** Who has more words that are almost names has no slips but another language. */
const MOST_LOOKED_UP = 100;
/** Of so many names that differ in one letter only, any will do. */
const MOST_ALIKE = 20;

/** A word with a capital, of four letters or more: in shorter names another letter makes another name. */
const CAPITAL = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]{3,}(?:['’-]\p{L}+)*/gu;

/**
 * Words that are one letter away from the name of somebody in the case, have a capital as a name has,
 * and stand nowhere else in the file, not even with a small letter: most likely that name, misspelt.
 * @param nodes the tags of one file
 * @param people every `Person` of the case, in whichever language they are named
 */
export function almostNames(
  nodes: readonly CaseNode[],
  people: readonly CaseNode[],
  file: string,
  report: Report,
): void {
  const names = new Map(
    people.flatMap((person) =>
      namesIn(wordOf(person, "name") ?? "").map((name) => [name.toLowerCase(), name] as const),
    ),
  );
  if (names.size === 0) return;
  const near = nearNames(names);
  const all = [...walk(nodes)].flatMap((node) => writtenWords(node, file));
  let looked = 0;
  for (const { text, start } of all)
    for (const { 0: word, index } of text.matchAll(CAPITAL)) {
      const name = near(word.toLowerCase());
      if (name === undefined || word === word.toUpperCase()) continue;
      if (word.length < SHORTEST_FIRST_WORD && beginsSentence(text, index)) continue;
      if (looked++ > MOST_LOOKED_UP) return;
      const at = { start: start + index, end: start + index + word.length };
      if (standsOnce(word, all)) report("almost-a-name", at, { found: word, name }, name);
    }
}

const standsOnce = (word: string, all: readonly WrittenWords[]): boolean => {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, "giu");
  return all.reduce((sum, { text }) => sum + [...text.matchAll(pattern)].length, 0) === 1;
};

/** The words of a name that have a capital: `mevrouw Van den Berg` is known by `Berg`. */
const namesIn = (name: string): string[] => name.match(CAPITAL) ?? [];

const beginsSentence = (text: string, index: number): boolean =>
  /(?:^|[.!?:…\n“"‘'«(>-])[\s*_“"‘'(>-]*$/.test(text.slice(Math.max(0, index - 12), index)) ||
  index === 0;

/**
 * Looks up which name is one letter away: one more, one less, another one, or two that changed places.
 * By the words that are left when a letter goes, so that many names take no longer than few.
 */
function nearNames(names: ReadonlyMap<string, string>): (word: string) => string | undefined {
  const index = new Map<string, string[]>();
  const put = (key: string, name: string) => {
    const all = index.get(key);
    if (!all) index.set(key, [name]);
    else if (all.length < MOST_ALIKE) all.push(name);
  };
  for (const name of names.keys()) for (const key of [name, ...withoutOne(name)]) put(key, name);
  const known = new Map<string, string | undefined>();
  const look = (word: string): string | undefined => {
    // A name with an s behind it is that name: `Annes jas`, `Harm's jas`.
    if (names.has(word) || names.has(word.replace(/['’]?s$/, "").replace(/['’]$/, "")))
      return undefined;
    for (const key of [word, ...withoutOne(word)])
      for (const name of index.get(key) ?? []) if (isOneAway(word, name)) return names.get(name);
    return undefined;
  };
  return (word) => {
    if (!known.has(word)) known.set(word, look(word));
    return known.get(word);
  };
}

const withoutOne = (word: string): string[] =>
  word.length > 40 ? [] : [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));

/** @param name a word that shares with it what is left when a letter goes */
function isOneAway(word: string, name: string): boolean {
  let from = 0;
  while (from < word.length && word[from] === name[from]) from++;
  let [end, other] = [word.length, name.length];
  while (end > from && other > from && word[end - 1] === name[other - 1]) {
    end--;
    other--;
  }
  const [one, two] = [word.slice(from, end), name.slice(from, other)];
  return (
    (one.length <= 1 && two.length <= 1) ||
    (one.length === 2 && two.length === 2 && one[0] === two[1] && one[1] === two[0])
  );
}
