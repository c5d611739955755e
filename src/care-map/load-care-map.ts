import type { CareMap } from "../scenario/care-map.ts";

const here = new Map<string, CareMap>();

/** Enough to know that a file is a care map of this version; the build has checked the rest. */
function isCareMap(value: unknown): value is CareMap {
  return (
    typeof value === "object" &&
    value !== null &&
    "v" in value &&
    value.v === 1 &&
    "entries" in value &&
    Array.isArray(value.entries)
  );
}

/**
 * Fetches the care map of one language and region; from then on it is at hand.
 * @param fetch the browser's
 * @param url of its file, whose name changes with its content
 * @throws when it does not come through or is no care map; asking again tries again
 */
export async function loadCareMap(fetch: typeof globalThis.fetch, url: string): Promise<CareMap> {
  const known = here.get(url);
  if (known) return known;
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const map: unknown = await response.json();
  if (!isCareMap(map)) throw new Error(`${url} is no care map`);
  here.set(url, map);
  return map;
}
