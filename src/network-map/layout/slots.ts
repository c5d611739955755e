import type { Contact } from "../../scenario/scenario.ts";

/** Where a contact may stand: on one line from the middle, nearer or farther as the tie is. */
export type Slot = {
  id: string;
  /** In radians; 0 is to the right, and it goes with the clock. */
  angle: number;
  /** How far from the middle when close, and when lost: shares of the half width and half height. */
  near: number;
  far: number;
};

/** Half the width and half the height that the network takes, and where its rings run. */
export type Ground = { rx: number; ry: number; slots: Slot[]; rings: [number, number] };

export type Size = { width: number; height: number };

/** The most contacts that each get a direction of their own. More stand in rows behind each other. */
const FEW = 24;
/** Between the edge of two nodes. */
const APART = 7;

/** Where the two rings lie, as shares of the whole: people of one's own nearest to the client. */
const inner = { near: 0.53, far: 0.7, edge: 0.78 };
const outer = { near: 0.86, far: 1, edge: 1.08 };

/**
 * A place for everybody who is or could be in the network. It follows from the whole list of a case
 * and not from how the ties are now, so nobody ever moves because somebody else did.
 * @param contacts all contacts of the case, in its order
 * @param size of the surface, in pixels; the ground may be larger where there are many contacts
 * @param radius of a node
 */
export function groundOf(contacts: readonly Contact[], size: Size, radius: number): Ground {
  // Room at the sides for half a label, below for a whole one.
  const wide = clamp(size.width / 2 - radius - 18, 96, 400);
  const high = clamp(size.height / 2 - radius - 26, 96, 330);
  // Wider than high, or higher than wide, but still a ring.
  const [rx, ry] = [Math.min(wide, high * 1.45), Math.min(high, wide * 1.55)];
  return contacts.length <= FEW
    ? around(contacts, { rx, ry }, radius)
    : inRows(contacts, { rx, ry }, radius);
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

type Axes = { rx: number; ry: number };

/** Each its own direction; those who come for their work are spread among the others. */
function around(contacts: readonly Contact[], axes: Axes, radius: number): Ground {
  const order = spread(contacts);
  const count = order.length;
  // Above the client nobody stands: there the rings are named.
  const open = count > 14 ? 0.3 : 0.66;
  const step = (2 * Math.PI - open) / Math.max(1, count);
  const slots = order.map((contact, at): Slot => {
    const { near, far } = contact.ring === "informal" ? inner : outer;
    return { id: contact.id, angle: -Math.PI / 2 + open / 2 + step * (at + 0.5), near, far };
  });
  const short = Math.min(axes.rx, axes.ry) * inner.near;
  const needed = count < 2 ? 0 : (2 * radius + APART) / (2 * Math.sin(step / 2));
  const grow = Math.max(1, needed / short);
  return {
    rx: axes.rx * grow,
    ry: axes.ry * grow,
    slots,
    rings: [inner.edge, outer.edge],
  };
}

/** Formal contacts at even distances among the informal ones, both in the order of the case. */
function spread(contacts: readonly Contact[]): Contact[] {
  const informal = contacts.filter(({ ring }) => ring === "informal");
  const formal = contacts.filter(({ ring }) => ring === "formal");
  const share = formal.length / Math.max(1, contacts.length);
  const order: Contact[] = [];
  for (let at = 0; at < contacts.length; at++) {
    const due = Math.floor((at + 1) * share + 0.5);
    const taken = order.filter(({ ring }) => ring === "formal").length;
    const next = due > taken || informal.length === 0 ? formal.shift() : informal.shift();
    if (next) order.push(next);
  }
  return order;
}

/** Many: rows around the client, own people in the first rows, who comes for their work behind. */
function inRows(contacts: readonly Contact[], axes: Axes, radius: number): Ground {
  const stretch = Math.sqrt(clamp(axes.rx / axes.ry, 0.6, 1.7));
  const narrow = Math.min(stretch, 1 / stretch);
  const play = radius;
  const depth = (2 * radius + APART) / narrow + play;
  const width = (2 * radius + APART) / narrow;
  let from = 4.2 * radius;
  const edges: number[] = [];
  const placed = (["informal", "formal"] as const).flatMap((ring) => {
    const rest = contacts.filter((contact) => contact.ring === ring);
    const slots: { id: string; angle: number; near: number; far: number }[] = [];
    while (rest.length > 0) {
      const room = Math.max(1, Math.floor((2 * Math.PI * from) / width));
      const row = rest.splice(
        0,
        rest.length < room * 1.3 && rest.length > room ? rest.length / 2 : room,
      );
      const step = (2 * Math.PI) / row.length;
      row.forEach(({ id }, at) => {
        slots.push({ id, angle: -Math.PI / 2 + step * (at + 0.5), near: from, far: from + play });
      });
      from += depth;
    }
    edges.push(from - depth / 2 + play / 2);
    from += radius;
    return slots;
  });
  const whole = from - radius - depth + play;
  return {
    rx: whole * stretch,
    ry: whole / stretch,
    slots: placed.map((slot) => ({ ...slot, near: slot.near / whole, far: slot.far / whole })),
    rings: [(edges[0] ?? 0) / whole, (edges[1] ?? 0) / whole],
  };
}
