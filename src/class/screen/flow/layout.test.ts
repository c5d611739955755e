import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../../../tests/fixtures/scenario.ts";
import type { GroupResults } from "../../protocol/results.ts";
import { flowLayout } from "./layout.ts";
import { namesOf } from "./names.ts";

const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
/** Everything leads to everything, back too: whatever was released is possible. */
const web = scenario(
  [
    ...ids.map((id) =>
      scene(
        id,
        ids.filter((to) => to !== id).map((to) => leads(`to-${to}`, to)),
      ),
    ),
    ending("end"),
  ],
  { start: { nursing: "a", "social-work": "a", pair: "a" } },
);
const group = (ways: [string, string, number][]): GroupResults => ({
  plays: 40,
  partings: ids.map((id) => {
    const here = ways.filter(([from, to]) => from === id && to !== id);
    const all = here.reduce((sum, [, , plays]) => sum + plays, 0);
    return {
      scene: id,
      plays: all,
      ways: here.map(([, to, plays]) => ({ choice: `to-${to}`, to, plays })),
      other: 0,
      stayed: [],
    };
  }),
  endings: [],
  otherEndings: 0,
  facts: [],
  networks: [],
});
const surface = { width: 1200, height: 600, letters: 16 };

describe("the drawing of a flow", () => {
  it("puts scenes in the order in which they come, and wider roads where more went", () => {
    const { stops, roads } = flowLayout(
      group([
        ["a", "b", 30],
        ["a", "c", 10],
        ["b", "d", 30],
        ["c", "d", 10],
      ]),
      web,
      surface,
    );
    const at = Object.fromEntries(stops.map(({ scene: id, column }) => [id, column]));
    expect(at).toMatchObject({ a: 0 });
    expect(at.d).toBeGreaterThan(at.b ?? 9);
    const width = (from: string, to: string) =>
      roads.find((road) => road.from === from && road.to === to)?.width ?? 0;
    expect(width("a", "b")).toBeCloseTo(3 * width("a", "c"), 9);
  });

  it("draws no two scenes in one place, stays on its ground, and every road joins its ends", () => {
    const id = fc.constantFrom(...ids);
    const wide = fc.integer({ min: 300, max: 1900 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, id, fc.integer({ min: 5, max: 40 })), { maxLength: 20 }),
        wide,
        (ways, width) => {
          const flow = flowLayout(group(ways), web, { ...surface, width });
          for (const [at, one] of flow.stops.entries()) {
            expect(one.x).toBeGreaterThan(0);
            expect(one.x).toBeLessThan(flow.width);
            expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
            expect(one.y + one.height / 2).toBeLessThanOrEqual(flow.height);
            for (const other of flow.stops.slice(at + 1))
              expect(
                Math.abs(one.x - other.x) * 2 > one.width + other.width ||
                  Math.abs(one.y - other.y) * 2 > one.height + other.height,
              ).toBe(true);
          }
          for (const { from, to, path } of flow.roads) {
            const ends = [path.points[0], path.points.at(-1)];
            for (const [at, name] of [from, to].entries()) {
              const stop = flow.stops.find((each) => each.scene === name);
              if (name === null) continue;
              expect(ends[at]?.x).toBeCloseTo(stop?.x ?? -1, 6);
              expect(Math.abs((ends[at]?.y ?? 0) - (stop?.y ?? 0))).toBeLessThanOrEqual(
                (stop?.height ?? 0) / 2,
              );
            }
          }
        },
      ),
      { seed: 42, numRuns: 120 },
    );
  });

  it("writes names that cover no scene and no other name", () => {
    const flow = flowLayout(
      group([
        ["a", "b", 30],
        ["a", "c", 10],
        ["b", "d", 20],
        ["b", "e", 10],
        ["c", "e", 10],
      ]),
      web,
      surface,
    );
    const names = namesOf(flow, (id) => `Een heel lange naam ${id}`);
    expect(names.map(({ scene: id }) => id).sort()).toEqual(["a", "b", "c", "d", "e"]);
    for (const { x, top } of names)
      for (const stop of flow.stops)
        expect(
          Math.abs(x - stop.x) > stop.width ||
            top >= stop.y + stop.height / 2 ||
            top <= stop.y - stop.height / 2,
        ).toBe(true);
  });

  it("comes out the same every time", () => {
    const results = group([
      ["a", "b", 30],
      ["b", "a", 12],
    ]);
    expect(flowLayout(results, web, surface)).toEqual(flowLayout(results, web, surface));
  });
});
