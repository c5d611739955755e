import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GroupResults } from "../protocol/results.ts";
import { flowLayout } from "./flow-layout.ts";

const group = (ways: [string, string, number][]): GroupResults => ({
  plays: 20,
  partings: [...new Set(ways.map(([from]) => from))].map((scene) => ({
    scene,
    plays: 20,
    ways: ways
      .filter(([from]) => from === scene)
      .map(([, to, plays], at) => ({ choice: `c${at}`, to, plays })),
    other: 0,
    stayed: [],
  })),
  endings: [],
  otherEndings: 0,
  facts: [],
  networks: [],
});

describe("the flow of a group through a case", () => {
  it("puts scenes in columns in the order in which they come", () => {
    const { nodes } = flowLayout(
      group([
        ["a", "b", 12],
        ["a", "c", 8],
        ["b", "d", 12],
        ["c", "b", 8],
      ]),
      ["a", "c", "b", "d"],
    );
    const layer = Object.fromEntries(nodes.map(({ scene, layer }) => [scene, layer]));
    expect(layer).toEqual({ a: 0, c: 1, b: 2, d: 3 });
  });

  it("adds up choices that lead the same way, and draws nothing for none", () => {
    const { edges } = flowLayout(
      group([
        ["a", "b", 7],
        ["a", "b", 6],
        ["a", "c", 0],
      ]),
      ["a", "b", "c"],
    );
    expect(edges.map(({ from, to, plays }) => [from, to, plays])).toEqual([["a", "b", 13]]);
  });

  it("draws no two scenes in one place, whatever the ways, and survives circles", () => {
    const id = fc.constantFrom("a", "b", "c", "d", "e", "f");
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id, fc.integer({ min: 5, max: 40 }))), (ways) => {
        const { nodes, width, height } = flowLayout(group(ways), ["a", "b", "c", "d", "e", "f"]);
        const places = nodes.map(({ x, y }) => `${x} ${y}`);
        expect(new Set(places).size).toBe(places.length);
        for (const { x, y } of nodes) {
          expect(x).toBeLessThan(width);
          expect(y).toBeLessThan(height);
        }
      }),
      { seed: 41, numRuns: 200 },
    );
  });
});
