import type { Ring } from "../../scenario/vocabulary.ts";
import { labelLines } from "./label-lines.ts";
import { type Box, placeLabels } from "./labels.ts";
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
  /** The widest that a line may be. */
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
 * above the client.
 * @returns in pixels on the surface, from the middle of the client
 */
export function networkLabels(
  placed: Placed,
  rings: Record<Ring, string>,
  room: LabelRoom,
): NetworkLabel[] {
  const { measure, leading, zoom, nodeScale } = room;
  const ringNames = placed.rings.map(({ ring, ry }): NetworkLabel => {
    const [half, middle] = [measure(rings[ring]) / 2, -ry * zoom];
    const box = {
      left: -half - 4,
      right: half + 4,
      top: middle - leading / 2,
      bottom: middle + leading / 2,
    };
    return { key: ring, kind: "ring", x: 0, top: box.top, lines: [rings[ring]], box };
  });
  const client = placed.clientRadius * nodeScale;
  const lines = new Map(
    placed.nodes.map(({ id, contact }) => [id, labelLines(contact.name, room.widest, measure)]),
  );
  const linesOf = (id: string) => lines.get(id) ?? [];
  const found = placeLabels(
    placed.nodes.map(({ id, x, y, tie }, at) => ({
      id,
      x: x * zoom,
      y: y * zoom,
      radius: placed.radius * nodeScale,
      width: Math.max(0, ...linesOf(id).map(measure)),
      height: linesOf(id).length * leading,
      order: at + (room.first?.has(id) ? 0 : tie ? 1 : 2) * placed.nodes.length,
    })),
    room.within,
    {
      taken: [
        { left: -client, right: client, top: -client, bottom: client },
        ...ringNames.map(({ box }) => box),
      ],
      avoided: placed.nodes.flatMap((node) => tieLine(node, zoom)),
    },
  );
  const absent = new Set(placed.nodes.filter(({ tie }) => !tie).map(({ id }) => id));
  return [
    ...ringNames,
    ...found.map(
      ({ id, ...box }): NetworkLabel => ({
        key: id,
        kind: absent.has(id) ? "absent" : "name",
        x: (box.left + box.right) / 2,
        top: box.top,
        lines: linesOf(id),
        box,
      }),
    ),
  ];
}

/** Where a tie runs, so that words can keep off it. */
function tieLine({ tie, tieFrom, tieLength, angle }: PlacedNode, zoom: number): Line[] {
  if (!tie) return [];
  const from = { x: tieFrom.x * zoom, y: tieFrom.y * zoom };
  const far = tieLength * zoom;
  return [{ from, to: { x: from.x + Math.cos(angle) * far, y: from.y + Math.sin(angle) * far } }];
}
