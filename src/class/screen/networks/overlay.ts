import { type PlacedNode, place } from "../../../network-map/layout/place.ts";
import type { Size } from "../../../network-map/layout/slots.ts";
import type { Contact } from "../../../scenario/scenario.ts";
import { type Tie, ties } from "../../../scenario/vocabulary.ts";
import type { GroupResults } from "../../protocol/results.ts";

/** A contact with one tie, in as many plays as ended so. */
export type Layer = {
  node: PlacedNode;
  tie: Tie | "none";
  plays: number;
  /** Of all plays, 0 to 1. */
  share: number;
};

export type Overlay = {
  /** The rarest first, so that what happened most lies on top. */
  layers: Layer[];
  /** Where a contact is of whom nothing may be told. */
  untold: PlacedNode[];
  /** The outermost place of each contact: its name stands there. */
  named: PlacedNode[];
};

/** Places of one contact keep this far apart, in radii. */
const APART = 1.9;
/** From the outside inwards. */
const inwards = ["none", "lost", "thin", "new", "close"] as const;

/**
 * All networks of a group on one sheet. Every contact keeps the direction that it has in the ecogram
 * of the case; near or far is how close it ended, and how dark is in how many plays.
 */
export function overlayOf(
  { plays, networks }: GroupResults,
  contacts: readonly Contact[],
  size: Size,
): Overlay {
  const placedWith = (tie: Tie | undefined) =>
    place(
      contacts.map((contact) => (tie ? { contact, tie } : { contact })),
      size,
    );
  const placed = new Map([
    ...ties.map((tie) => [tie, placedWith(tie)] as const),
    ["none" as const, placedWith(undefined)],
  ]);
  const radius = placed.get("none")?.radius ?? 0;
  const untold: PlacedNode[] = [];
  const named: PlacedNode[] = [];
  const layers = contacts.flatMap(({ id }): Layer[] => {
    const counts = networks.find(({ contact }) => contact === id)?.ties ?? {};
    let edge = Number.MAX_VALUE;
    const own = inwards.flatMap((tie): Layer[] => {
      const count = counts[tie] ?? 0;
      const there = placed.get(tie)?.nodes.find((node) => node.id === id);
      if (count === 0 || !there) return [];
      const node = nearer(there, edge);
      edge = Math.hypot(node.x, node.y) - APART * radius;
      return [{ node, tie, plays: count, share: count / plays }];
    });
    const outside = placed.get("none")?.nodes.find((node) => node.id === id);
    if (own.length === 0 && outside) untold.push(outside);
    const first = own[0]?.node ?? outside;
    if (first) named.push(first);
    return own;
  });
  return { layers: layers.sort((one, other) => one.plays - other.plays), untold, named };
}

/** The same contact no farther from the client than this, in pixels. */
function nearer(node: PlacedNode, most: number): PlacedNode {
  const far = Math.hypot(node.x, node.y);
  if (far <= most) return node;
  const share = Math.max(0, most) / far;
  return {
    ...node,
    x: node.x * share,
    y: node.y * share,
    tieLength: Math.max(6, node.tieLength - (far - most)),
  };
}
