import type MiniSearch from "minisearch";
import type { Options, SearchResult } from "minisearch";

/** A word as it is kept and searched: small letters without accents. */
const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

type Forgiving = {
  /** What is searched. */
  fields: string[];
  /** What a result brings along. */
  storeFields?: string[];
  /** How much more a field counts than one that is not named. */
  boost: Record<string, number>;
  /** Words that are never looked for, in small letters without accents. */
  without?: ReadonlySet<string>;
};

/** How an index is made and read: the same in both places, in Node and in the browser. */
export function forgivingOptions<T>({
  fields,
  storeFields,
  boost,
  without,
}: Forgiving): Options<T> {
  return {
    fields,
    ...(storeFields && { storeFields }),
    processTerm: (term) => {
      const word = plain(term);
      return word === "" || without?.has(word) ? null : word;
    },
    searchOptions: {
      boost,
      prefix: (term) => term.length > 1,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      weights: { prefix: 0.6, fuzzy: 0.2 },
      combineWith: "AND",
    },
  };
}

/** What has every word, best first; where nothing has, what has some of them. */
export function searchForgiving<T>(index: MiniSearch<T>, query: string): SearchResult[] {
  const all = index.search(query);
  return all.length > 0 ? all : index.search(query, { combineWith: "OR" });
}
