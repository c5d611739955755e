import { loadCareMap } from "../../care-map/load-care-map.ts";
import type { CareMapMessages } from "../../i18n/care-map.nl.ts";
import type { CareMap } from "../../scenario/care-map.ts";
import type { PlayerPage } from "../page.ts";
import type view from "./view.ts";

/** The care map with what shows it, in the language of the page. */
export type CareMapRoom = { View: typeof view; messages: CareMapMessages; map: CareMap };

const wordsOf = async (locale: PlayerPage["locale"]): Promise<CareMapMessages> =>
  locale === "nl"
    ? (await import("../../i18n/care-map.nl.ts")).careMapNl
    : (await import("../../i18n/care-map.en.ts")).careMapEn;

/**
 * Fetches the care map of this page: its view, its words and its file.
 * @param fetch the browser's
 * @throws when one of them does not come through
 */
export async function fetchCareMap(
  { locale, careMap, careMapUrl }: PlayerPage,
  fetch: typeof globalThis.fetch,
): Promise<CareMapRoom> {
  const [{ default: View }, messages, map] = await Promise.all([
    import("./view.ts"),
    wordsOf(locale),
    careMap ?? loadCareMap(fetch, careMapUrl ?? ""),
  ]);
  return { View, messages, map };
}
