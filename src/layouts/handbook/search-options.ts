import type { Options } from "minisearch";
import { forgivingOptions } from "../../search/forgiving.ts";

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

/** How the index is made when the site is built and read in the browser: the same in both places. */
export const searchOptions: Options<Place> = forgivingOptions({
  fields: ["heading", "names", "text"],
  storeFields: ["href", "chapter", "heading", "text"],
  boost: { heading: 4, names: 6 },
});
