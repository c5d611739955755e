import type { CareMapEntry } from "../scenario/care-map.ts";
import { careMapGroups } from "../scenario/care-map-lists.ts";

export type CareMapGroup = (typeof careMapGroups)[number];

/** In which group an entry stands: its own, or the one that follows from its domain. */
export function groupOf({ group, domain }: CareMapEntry): CareMapGroup {
  return group ?? (domain === "both" ? "social" : domain);
}

/** The entries group by group, in the order of the groups; a group without entries is left out. */
export function groupEntries(
  entries: readonly CareMapEntry[],
): { group: CareMapGroup; entries: CareMapEntry[] }[] {
  return careMapGroups
    .map((group) => ({ group, entries: entries.filter((each) => groupOf(each) === group) }))
    .filter((each) => each.entries.length > 0);
}
