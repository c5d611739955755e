import type { Item } from "../protocol/host-commands.ts";
import type { Phase } from "../protocol/words.ts";

type Kind = Item["kind"];

/**
 * What can stand on the shared screen, in the order in which a debrief is led: the client first, then
 * what was told, the whole group, what is not up to the client, and by role only when somebody opens it.
 */
export const screenOrder = [
  "nothing",
  "agreements",
  "join",
  "client",
  "told",
  "flow",
  "parted",
  "networks",
  "not-up-to-client",
  "vote",
  "texts",
  "by-role",
  "moment",
  "actions",
] as const satisfies readonly Kind[];

export type OrderedKind = (typeof screenOrder)[number];

/** Items that show numbers of released plays. */
export const showsResults: readonly Kind[] = [
  "client",
  "told",
  "flow",
  "parted",
  "networks",
  "by-role",
];

/** Items that need to be told which one: a scene, a vote, a question. */
export const needsMore: readonly Kind[] = ["vote", "moment", "question"];

/** What fits in which phase; a host can show anything at any time. */
export const itemsOf: Record<Phase, readonly OrderedKind[]> = {
  agreements: ["agreements", "join"],
  lobby: ["join", "agreements"],
  play: ["join", "nothing"],
  reactions: ["nothing", "texts"],
  story: ["client", "told", "flow", "networks"],
  deeper: ["parted", "networks", "not-up-to-client", "by-role", "moment", "texts"],
  takeaway: ["actions", "texts"],
  closed: ["nothing"],
};

/**
 * The item before or after one, for a remote. Items that need to be told which one are left out, and
 * those with results where there are none.
 */
export function neighbour(
  now: Kind,
  way: "previous" | "next",
  { results, byRole }: { results: boolean; byRole: boolean },
): OrderedKind | undefined {
  const possible = screenOrder.filter(
    (kind) =>
      kind === now ||
      (!needsMore.includes(kind) &&
        (results || !showsResults.includes(kind)) &&
        (byRole || kind !== "by-role")),
  );
  const at = possible.indexOf(now as OrderedKind);
  if (at === -1) return way === "next" ? possible[0] : undefined;
  return possible[at + (way === "next" ? 1 : -1)];
}
