import { getCollection, getEntry } from "astro:content";
import { createHash } from "node:crypto";
import { careMapEn } from "../../i18n/care-map.en.ts";
import { type CareMapMessages, careMapNl } from "../../i18n/care-map.nl.ts";
import { careMapPagesEn } from "../../i18n/care-map-pages.en.ts";
import { type CareMapPagesMessages, careMapPagesNl } from "../../i18n/care-map-pages.nl.ts";
import { type CareMap, type CareMapEntry, careMapSchema } from "../../scenario/care-map.ts";
import type { Locale } from "../../scenario/vocabulary.ts";

/** What the care map's pages say. Built into HTML; the player brings one language along by itself. */
export const careMapText = (locale: Locale): CareMapMessages & CareMapPagesMessages =>
  locale === "nl" ? { ...careMapNl, ...careMapPagesNl } : { ...careMapEn, ...careMapPagesEn };

/** The care map in use, in every language it has. */
export async function careMaps(): Promise<CareMap[]> {
  const entries = await getCollection("careMaps");
  return entries.map(({ data }) => careMapSchema.parse(data.careMap));
}

/** The care map in use in one language; undefined where it has none. */
export async function careMapIn(locale: Locale): Promise<CareMap | undefined> {
  return (await careMaps()).find((map) => map.locale === locale);
}

/**
 * The care map as it is served.
 * @returns `path` from the root, which changes with the content so that it may be kept for ever; `body`, JSON
 */
export function careMapFile(map: CareMap): { path: string; body: string } {
  const body = JSON.stringify(map);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path: `/map/${map.id}.${map.locale}.${hash}.json`, body };
}

/** A sentence to practise with, and whom the map has for it. */
export type PracticeQuestion = {
  id: string;
  who: string;
  says: string;
  entries: CareMapEntry[];
  think: string;
};

/**
 * The exercises of the care map in use; none where it has none.
 * @throws when one points at an entry that is not on the map
 */
export async function practiceIn(locale: Locale): Promise<PracticeQuestion[]> {
  const map = await careMapIn(locale);
  const entry = await getEntry("practice", locale);
  if (!map || !entry) return [];
  const byId = new Map(map.entries.map((each) => [each.id, each]));
  return entry.data.questions.map(({ entries, ...question }) => ({
    ...question,
    entries: entries.map((id) => {
      const found = byId.get(id);
      if (!found)
        throw new Error(
          `${entry.filePath}: the exercise “${question.id}” points at “${id}”, which is not on the care map of ${map.region}. Name an entry that is there, or take it out.`,
        );
      return found;
    }),
  }));
}
