import type { Contact } from "../../scenario/scenario.ts";
import type { Ring, Tie } from "../../scenario/vocabulary.ts";
import type { Point } from "./ink.ts";
import { type Ground, groundOf, type Size, type Slot } from "./slots.ts";

/** A contact and how the tie is now; without one they are not, or not yet, in the network. */
export type TieNow = { contact: Contact; tie?: Tie };

export type PlacedNode = Point & {
  id: string;
  contact: Contact;
  tie: Tie | undefined;
  /** From the middle of the client, in radians. */
  angle: number;
  /** Where its tie begins, at the edge of the client, and how long it is up to the node's own edge. */
  tieFrom: Point;
  tieLength: number;
};

export type PlacedRing = { ring: Ring; rx: number; ry: number };

/** A network as it lies on paper, the client at 0, 0. In pixels at zoom 1; y goes down. */
export type Placed = {
  clientRadius: number;
  radius: number;
  nodes: PlacedNode[];
  rings: PlacedRing[];
  /** Everything with its nodes, without labels. */
  half: { x: number; y: number };
};

/** How far from the client a tie keeps somebody: 0 near, 1 at the edge of the ring. */
const distance: Record<Tie, number> = { close: 0, new: 0.45, thin: 0.6, lost: 1 };

/** Radius of a contact and of the client, for the surface there is. */
export function radiiFor({ width, height }: Size): { radius: number; clientRadius: number } {
  const least = Math.min(width, height * 0.8);
  const radius = Math.min(22, Math.max(15, least * 0.042));
  return { radius, clientRadius: Math.min(46, Math.max(27, least * 0.085)) };
}

/**
 * Where everybody stands. A node lies on one line from the client and only moves along it, when its
 * own tie changes.
 * @param network every contact of the case, in its order
 * @param size of the surface, in pixels; a larger network takes more than that
 */
export function place(network: readonly TieNow[], size: Size): Placed {
  const { radius, clientRadius } = radiiFor(size);
  const contacts = network.map(({ contact }) => contact);
  const ground = groundOf(contacts, size, radius);
  const slots = new Map(ground.slots.map((slot) => [slot.id, slot]));
  const nodes = network.flatMap(({ contact, tie }) => {
    const slot = slots.get(contact.id);
    return slot ? [nodeAt(contact, tie, slot, ground, { radius, clientRadius })] : [];
  });
  const [innerEdge, outerEdge] = ground.rings;
  const has = (ring: Ring) => contacts.some((contact) => contact.ring === ring);
  const edges = [
    { ring: "informal" as const, at: innerEdge },
    { ring: "formal" as const, at: outerEdge },
  ];
  const rings = edges
    .filter(({ ring }) => has(ring))
    .map(({ ring, at }) => ({ ring, rx: ground.rx * at, ry: ground.ry * at }));
  const reach = Math.max(1, ...rings.map(({ rx }) => rx / ground.rx));
  return {
    radius,
    clientRadius,
    nodes,
    rings,
    half: {
      x: Math.max(ground.rx + radius, ground.rx * reach),
      y: Math.max(ground.ry + radius, ground.ry * reach),
    },
  };
}

function nodeAt(
  contact: Contact,
  tie: Tie | undefined,
  slot: Slot,
  { rx, ry }: Ground,
  { radius, clientRadius }: { radius: number; clientRadius: number },
): PlacedNode {
  const share = slot.near + (slot.far - slot.near) * (tie ? distance[tie] : 1);
  const x = Math.cos(slot.angle) * rx * share;
  const y = Math.sin(slot.angle) * ry * share;
  const whole = Math.hypot(x, y) || 1;
  const [start, end] = [clientRadius + 2, whole - radius - 2];
  return {
    id: contact.id,
    contact,
    tie,
    x,
    y,
    angle: Math.atan2(y, x),
    tieFrom: { x: (x / whole) * start, y: (y / whole) * start },
    tieLength: Math.max(6, end - start),
  };
}
