import { describe, expect, it } from "vitest";
import type { Contact } from "../../scenario/scenario.ts";
import { type Tie, ties } from "../../scenario/vocabulary.ts";
import { between, fitted, panned, revealing, zoomed } from "./camera.ts";
import { nextTowards, nodeAt } from "./direction.ts";
import { movementOf, movesBetween } from "./moves.ts";

const contact = (id: string): Contact => ({ id, name: id, ring: "informal", text: [] });
const tied = (id: string, tie?: Tie) => ({ contact: contact(id), ...(tie && { tie }) });

describe("what a tie did", () => {
  it.each([
    [undefined, "new", "appears"],
    [undefined, "close", "appears"],
    [undefined, "lost", "breaks"],
    ["close", "thin", "thins"],
    ["new", "thin", "thins"],
    ["thin", "close", "thickens"],
    ["close", "lost", "breaks"],
    ["lost", "thin", "returns"],
    ["lost", "new", "returns"],
  ] as const)("from %s to %s it %s", (from, to, movement) => {
    expect(movementOf(from, to)).toBe(movement);
  });

  it("has a word for every pair", () => {
    for (const from of [undefined, ...ties])
      for (const to of ties) if (from !== to) expect(movementOf(from, to)).toBeTruthy();
  });

  it("tells those that moved, in the order of the case, and nobody else", () => {
    const before = [tied("a", "close"), tied("b"), tied("c", "thin"), tied("d", "lost")];
    const now = [tied("a", "lost"), tied("b", "new"), tied("c", "thin"), tied("d", "close")];
    expect(movesBetween(before, now).map((each) => [each.contact.id, each.movement])).toEqual([
      ["a", "breaks"],
      ["b", "appears"],
      ["d", "returns"],
    ]);
  });
});

const size = { width: 400, height: 300 };

describe("the camera", () => {
  it("shows everything, never larger than it was drawn", () => {
    expect(fitted({ x: 100, y: 100 }, size)).toEqual({ x: 200, y: 150, zoom: 1 });
    expect(fitted({ x: 400, y: 100 }, size).zoom).toBe(0.5);
  });

  it("zooms around a place, within bounds", () => {
    const camera = { x: 200, y: 150, zoom: 1 };
    const at = { x: 260, y: 90 };
    const place = (seen: typeof camera) => [
      (at.x - seen.x) / seen.zoom,
      (at.y - seen.y) / seen.zoom,
    ];
    const larger = zoomed(camera, 1.5, at, 1);
    expect(place(larger)).toEqual(place(camera));
    expect(zoomed(camera, 1000, at, 1).zoom).toBe(4);
    expect(zoomed(camera, 0.0001, at, 1).zoom).toBe(0.5);
  });

  it("never loses the map altogether", () => {
    const far = panned(
      { x: 200, y: 150, zoom: 1 },
      { x: 9999, y: -9999 },
      { x: 100, y: 100 },
      size,
    );
    expect(far.x - 100).toBeLessThan(size.width);
    expect(far.y + 100).toBeGreaterThan(0);
  });

  it("moves no more than it must to show a place", () => {
    const camera = { x: 200, y: 150, zoom: 1 };
    expect(revealing(camera, { x: 0, y: 0 }, size)).toEqual(camera);
    expect(revealing(camera, { x: 190, y: 0 }, size)).toEqual({ ...camera, x: 138 });
  });

  it("goes from one to another", () => {
    const [from, to] = [
      { x: 0, y: 0, zoom: 1 },
      { x: 10, y: 20, zoom: 3 },
    ];
    expect(between(from, to, 0.5)).toEqual({ x: 5, y: 10, zoom: 2 });
  });
});

describe("going around by keys and fingers", () => {
  const nodes = [
    { id: "right", x: 100, y: 10 },
    { id: "up", x: 5, y: -90 },
    { id: "left", x: -100, y: 0 },
    { id: "down", x: 0, y: 100 },
  ];

  it("an arrow leads to whoever is nearest in that direction", () => {
    const middle = { x: 0, y: 0 };
    expect(nextTowards(nodes, middle, "ArrowRight")?.id).toBe("right");
    expect(nextTowards(nodes, middle, "ArrowUp")?.id).toBe("up");
    expect(nextTowards(nodes, middle, "ArrowLeft")?.id).toBe("left");
    expect(nextTowards(nodes, middle, "ArrowDown")?.id).toBe("down");
    expect(nextTowards(nodes, nodes[0] ?? middle, "ArrowRight")).toBeUndefined();
  });

  it("a finger reaches the nearest, and nobody from too far", () => {
    expect(nodeAt(nodes, { x: 96, y: 6 }, 24)?.id).toBe("right");
    expect(nodeAt(nodes, { x: 50, y: 50 }, 24)).toBeUndefined();
  });
});
