import type { Point } from "./ink.ts";

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const heading: Record<Arrow, Point> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isArrow = (key: string): key is Arrow => key in heading;

/**
 * Who an arrow key leads to: the nearest in that direction, where straight ahead counts as nearer than
 * aside.
 * @param from a node, or the client at 0, 0
 * @returns undefined where nobody is on that side
 */
export function nextTowards<Node extends Point & { id: string }>(
  nodes: readonly Node[],
  from: Point & { id?: string },
  arrow: Arrow,
): Node | undefined {
  const { x, y } = heading[arrow];
  let best: { node: Node; far: number } | undefined;
  for (const node of nodes) {
    const [dx, dy] = [node.x - from.x, node.y - from.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    // Within 60 degrees of straight ahead.
    if (node.id === from.id || ahead <= 0 || aside > ahead * 1.8) continue;
    const far = ahead + aside * 1.6;
    if (!best || far < best.far) best = { node, far };
  }
  return best?.node;
}

/** The first whose node is under a finger; the nearest where several are. */
export function nodeAt<Node extends Point>(
  nodes: readonly Node[],
  at: Point,
  reach: number,
): Node | undefined {
  let best: { node: Node; far: number } | undefined;
  for (const node of nodes) {
    const far = Math.hypot(node.x - at.x, node.y - at.y);
    if (far <= reach && (!best || far < best.far)) best = { node, far };
  }
  return best?.node;
}
