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

const forgiving: Options<Place> = forgivingOptions({
  fields: ["heading", "names", "text", "chapter"],
  storeFields: ["href", "chapter", "heading", "text"],
  boost: { heading: 4, names: 6, chapter: 2 },
});

/** So much does one of the many messages count beside a chapter that somebody may read. */
const MESSAGE = 0.4;
const isMessage = (href: unknown): boolean => /\/(?:meldingen|messages)\/#/.test(String(href));

/** How the index is made when the site is built and read in the browser: the same in both places. */
export const searchOptions: Options<Place> = {
  ...forgiving,
  searchOptions: {
    ...forgiving.searchOptions,
    boostDocument: (_id, _term, stored) => (isMessage(stored?.href) ? MESSAGE : 1),
  },
};
