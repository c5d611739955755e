import type { Options } from "minisearch";

/** One place in the handbook that can be found: a heading and what stands under it. */
export type Place = {
  id: number;
  /** Address with its anchor, from the root. */
  href: string;
  chapter: string;
  heading: string;
  /** Ids, tags and such, that people type exactly. */
  names: string;
  text: string;
};

/** A word as it is kept and searched: small letters without accents. */
const plain = (word: string): string => word.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/** How the index is made when the site is built and read in the browser: the same in both places. */
export const searchOptions: Options<Place> = {
  fields: ["heading", "names", "text"],
  storeFields: ["href", "chapter", "heading", "text"],
  processTerm: (term) => plain(term) || null,
  searchOptions: {
    boost: { heading: 4, names: 6 },
    prefix: (term) => term.length > 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    weights: { prefix: 0.6, fuzzy: 0.2 },
    combineWith: "AND",
  },
};
