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
const showsResults: readonly Kind[] = ["client", "told", "flow", "parted", "networks", "by-role"];

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

/** What there is to show. */
export type There = {
  results: boolean;
  byRole: boolean;
  /** The last vote. */
  vote: string | undefined;
  /** The moment that is looked at, or played again. */
  scene: string | undefined;
};

/** An item with all that it needs to be told, or undefined where there is nothing of it to show. */
export function itemFor(kind: OrderedKind, there: There): Item | undefined {
  const { results, byRole, vote, scene } = there;
  if (showsResults.includes(kind) && !results) return undefined;
  switch (kind) {
    case "by-role":
      return byRole ? { kind } : undefined;
    case "vote":
      return vote === undefined ? undefined : { kind, vote };
    case "moment":
      return scene === undefined ? undefined : { kind, scene };
    case "parted":
      return scene === undefined ? { kind } : { kind, scene };
    default:
      return { kind };
  }
}

/** What a class looks at first in a phase; undefined once it is closed. */
export function firstItem(phase: Phase, there: There): Item | undefined {
  const first: Record<Phase, OrderedKind | undefined> = {
    agreements: "agreements",
    lobby: "join",
    play: "nothing",
    reactions: "nothing",
    story: "client",
    deeper: "parted",
    takeaway: "actions",
    closed: undefined,
  };
  const kind = first[phase];
  return kind && (itemFor(kind, there) ?? { kind: "nothing" });
}

/**
 * The item before or after one; what there is nothing of is left out.
 * @param before what stood on the screen before a question did: the way back from it, and on
 */
export function neighbour(
  now: Kind,
  way: "previous" | "next",
  there: There,
  before: OrderedKind = "nothing",
): Item | undefined {
  const here = now === "question" ? before : now;
  if (now === "question" && way === "previous") return itemFor(before, there);
  const possible = screenOrder.filter((kind) => kind === here || itemFor(kind, there));
  const kind = possible[possible.indexOf(here) + (way === "next" ? 1 : -1)];
  return kind && itemFor(kind, there);
}
