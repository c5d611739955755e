import MiniSearch from "minisearch";
import type { CareMap, CareMapEntry } from "../scenario/care-map.ts";
import { forgivingOptions } from "../search/forgiving.ts";
import { type CareMapGroup, groupOf } from "./group-entries.ts";

/** What somebody looks for. What is empty or left out does not narrow. */
export type CareMapQuestion = {
  words?: string;
  /** Who pays. */
  purse?: string;
  /** Who opens the door. */
  door?: string;
  group?: CareMapGroup | "";
};

/** Words of sentences that say nothing about what is looked for. */
const without = new Set(
  [
    "aan als bij da dan dat de die dit door een en er ga gaan hebben heb heeft het hij hoe iemand iets ik in is",
    "je jij kan kunnen maar me met mij mijn moet naar niet nog nu of om ook op over te tot uit van voor wat we",
    "weer wie wil willen worden ze zij zijn zo graag hulp nodig",
    "a am an and are at be but by can do for from get go has have he her his how i in is it me my need not of on",
    "or our she so some somebody that the their them there they this to want was we what when where who will with you",
    "your help would like again",
  ]
    .join(" ")
    .split(" "),
);

/** What fits this much worse than the best is no answer. */
const ENOUGH = 0.4;

type Searched = {
  id: string;
  name: string;
  keywords: string;
  for: string;
  around: string;
};

const searched = (entry: CareMapEntry): Searched => ({
  id: entry.id,
  name: entry.name,
  keywords: entry.keywords?.join(" ") ?? "",
  for: entry.for,
  around: [entry.place, entry.people, entry.pays, entry.opens, entry.may].join(" "),
});

/**
 * Makes the map searchable.
 * @returns finds what fits a question: by fit where words were given, else in the order of the map;
 *   everything for an empty question
 */
export function createFinder({ entries }: CareMap): (question: CareMapQuestion) => CareMapEntry[] {
  const index = new MiniSearch<Searched>(
    forgivingOptions({
      fields: ["name", "keywords", "for", "around"],
      boost: { name: 4, keywords: 6, for: 2 },
      without,
    }),
  );
  index.addAll(entries.map(searched));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byWords = (words: string): CareMapEntry[] => {
    // Any word, not every word: in a sentence one word says what it is about, and the others may
    // happen to look like something else.
    const found = index.search(words, { combineWith: "OR" });
    const least = (found[0]?.score ?? 0) * ENOUGH;
    return found.flatMap(({ id, score }) => {
      const entry = byId.get(String(id));
      return entry && score >= least ? [entry] : [];
    });
  };
  return ({ words = "", purse, door, group }) => {
    const found = words.trim() === "" ? entries : byWords(words);
    return found.filter(
      (entry) =>
        (!purse || entry.purses.some((each) => each === purse)) &&
        (!door || entry.doors.some((each) => each === door)) &&
        (!group || groupOf(entry) === group),
    );
  };
}
