import type { Ring } from "../../scenario/vocabulary.ts";
import { isCut, nameLines } from "./label-lines.ts";
import { type Box, type Label, overlap, placeLabels } from "./labels.ts";
import type { Line } from "./line-mask.ts";
import type { Placed, PlacedNode } from "./place.ts";

/** Words on the map, with the middle of each line. */
export type NetworkLabel = {
  key: string;
  kind: "name" | "absent" | "ring";
  x: number;
  top: number;
  lines: string[];
  box: Box;
};

export type LabelRoom = {
  /** How wide a text is, in pixels on the surface. */
  measure: (text: string) => number;
  /** From line to line. */
  leading: number;
  /** The widest that a line usually is. */
  widest: number;
  /** Pixels on the surface for each pixel of the layout. */
  zoom: number;
  /** Size of the nodes on the surface for their size in the layout. */
  nodeScale: number;
  /** What may not be left, seen from the client; absent where the surface can be moved. */
  within?: Box | undefined;
  /** Contacts that get their label first. */
  first?: ReadonlySet<string>;
};

/**
 * The words of a network, each where it covers nothing; the names of the rings stand on their line,
 * above the client or as near to that as there is room.
 * @returns in pixels on the surface, from the middle of the client
 */
export function networkLabels(
  placed: Placed,
  rings: Record<Ring, string>,
  room: LabelRoom,
): NetworkLabel[] {
  const { measure, leading, zoom, nodeScale } = room;
  const nodes = placed.nodes.map(({ x, y }): Box => {
    const radius = placed.radius * nodeScale + 2;
    return around(x * zoom, y * zoom, radius, radius);
  });
  const ringNames = placed.rings.map(({ ring, rx, ry }): NetworkLabel => {
    const half = measure(rings[ring]) / 2 + 4;
    const places = asideFromTop.map((angle) =>
      around(Math.sin(angle) * rx * zoom, -Math.cos(angle) * ry * zoom, half, leading / 2),
    );
    // Where somebody came to stand at the top, beside them on the same line.
    const free = places.find((box) => !nodes.some((node) => overlap(node, box)));
    const box = free ?? places[0] ?? around(0, -ry * zoom, half, leading / 2);
    const x = (box.left + box.right) / 2;
    return { key: ring, kind: "ring", x, top: box.top, lines: [rings[ring]], box };
  });
  const client = placed.clientRadius * nodeScale;
  const ways = new Map(
    placed.nodes.map(({ id, contact }) => {
      const all = nameLines(contact.name, room.widest, measure);
      return [id, placed.nodes.length > MANY ? all.slice(-1) : all];
    }),
  );
  const wanted = placed.nodes.map(({ id, x, y }) => ({
    id,
    x: x * zoom,
    y: y * zoom,
    radius: placed.radius * nodeScale,
    sizes: (ways.get(id) ?? []).map((lines) => ({
      width: Math.max(0, ...lines.map(measure)),
      height: lines.length * leading,
      cut: isCut(lines),
    })),
  }));
  const ground = {
    taken: [
      { left: -client, right: client, top: -client, bottom: client },
      ...ringNames.map(({ box }) => box),
    ],
    avoided: placed.nodes.flatMap((node) => tieLine(node, zoom)),
  };
  const found = mostNamed(placed.nodes, room.first, (orderOf) =>
    placeLabels(
      wanted.map((each, at) => ({ ...each, order: orderOf(each.id, at) })),
      room.within,
      ground,
    ),
  );
  const absent = new Set(placed.nodes.filter(({ tie }) => !tie).map(({ id }) => id));
  return [
    ...ringNames,
    ...found.map(
      ({ id, size, ...box }): NetworkLabel => ({
        key: id,
        kind: absent.has(id) ? "absent" : "name",
        x: (box.left + box.right) / 2,
        top: box.top,
        lines: ways.get(id)?.[size] ?? [],
        box,
      }),
    ),
  ];
}

/** Above this many, everybody goes by their short name: trying both takes longer than it helps. */
const MANY = 60;
/** Above this many, names wait for zooming in; looking for room again takes longer than it helps. */
const FEW = 30;

/**
 * Tries again with whoever in the network stayed without a name going first, as long as that names more.
 * @param find places labels, the lowest order first
 */
function mostNamed(
  nodes: readonly PlacedNode[],
  first: ReadonlySet<string> = new Set(),
  find: (orderOf: (id: string, at: number) => number) => Label[],
): Label[] {
  const tied = new Set(nodes.filter(({ tie }) => tie).map(({ id }) => id));
  const named = (labels: readonly Label[]) => labels.filter(({ id }) => tied.has(id)).length;
  const ahead = new Set<string>();
  let best: Label[] | undefined;
  for (let round = 0; round < 4; round++) {
    const labels = find((id, at) => {
      const turn = first.has(id) ? 0 : ahead.has(id) ? 1 : tied.has(id) ? 2 : 3;
      return at + turn * nodes.length;
    });
    if (!best || named(labels) > named(best)) best = labels;
    const shown = new Set(labels.map(({ id }) => id));
    const missed = [...tied].filter((id) => !shown.has(id) && !ahead.has(id));
    if (missed.length === 0 || nodes.length > FEW) break;
    for (const id of missed) ahead.add(id);
  }
  return best ?? [];
}

/** How far from the top of its ring a name may stand, in radians: nearest first, to either side. */
const asideFromTop = [0, ...[0.15, 0.3, 0.45, 0.6, 0.75, 0.9].flatMap((angle) => [angle, -angle])];

const around = (x: number, y: number, halfX: number, halfY: number): Box => ({
  left: x - halfX,
  right: x + halfX,
  top: y - halfY,
  bottom: y + halfY,
});

/** Where a tie runs, so that words can keep off it. */
function tieLine({ tie, tieFrom, tieLength, angle }: PlacedNode, zoom: number): Line[] {
  if (!tie) return [];
  const from = { x: tieFrom.x * zoom, y: tieFrom.y * zoom };
  const far = tieLength * zoom;
  return [{ from, to: { x: from.x + Math.cos(angle) * far, y: from.y + Math.sin(angle) * far } }];
}
