import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discsFor, MOST_AT_ONCE, mostAtOnce, scheduleOf, type Travelled } from "./schedule.ts";

const road = (plays: number, leaves: number, arrives: number): Travelled => ({
  plays,
  from: "a",
  leaves,
  arrives,
});
const onRoad = (roads: readonly Travelled[], at: number) =>
  scheduleOf(roads).units.filter((unit) => unit.road === at);

describe("the timetable of a flow", () => {
  it("sends as many discs as plays went, and each scene sends after it received", () => {
    const roads = [road(24, 0, 1), road(14, 1, 2), road(10, 1, 3)];
    expect(roads.map((_, at) => onRoad(roads, at).length)).toEqual([24, 14, 10]);
    const first = Math.min(...onRoad(roads, 0).map(({ arrives }) => arrives));
    const next = Math.min(...onRoad(roads, 1).map(({ departs }) => departs));
    expect(next).toBeGreaterThanOrEqual(first * 0.9);
    expect(scheduleOf(roads).each).toBe(1);
  });

  it("moves a class of three hundred one by one", () => {
    const roads = [road(300, 0, 1), road(180, 1, 2), road(120, 1, 2)];
    const { units, each } = scheduleOf(roads);
    expect(each).toBe(1);
    expect(units).toHaveLength(600);
    expect(mostAtOnce(units)).toBeGreaterThan(200);
  });

  it("a way back takes time too", () => {
    for (const { departs, arrives } of onRoad([road(6, 4, 1)], 0))
      expect(arrives - departs).toBeGreaterThan(1000);
  });

  const some = fc.array(
    fc.record({
      plays: fc.integer({ min: 5, max: 900 }),
      leaves: fc.integer({ min: 0, max: 30 }),
      far: fc.constantFrom(-3, -1, 0.42, 1, 1, 1, 2, 5),
    }),
    { minLength: 1, maxLength: 40 },
  );

  it("has on each road the released number, scaled where it is too much, and never too many", () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const roads = drawn.map(({ plays, leaves, far }) => road(plays, leaves, leaves + far));
        const { units, each, lasts } = scheduleOf(roads);
        roads.forEach(({ plays }, at) => {
          const here = units.filter((unit) => unit.road === at);
          expect(here).toHaveLength(each === 1 ? plays : discsFor(plays, each));
          const wrong = here.filter(
            ({ departs, arrives, lane }) =>
              departs < -1000 || arrives <= departs || arrives > lasts || Math.abs(lane) > 1,
          );
          expect(wrong).toEqual([]);
        });
        expect(mostAtOnce(units)).toBeLessThanOrEqual(MOST_AT_ONCE);
      }),
      { seed: 300, numRuns: 60 },
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const roads = drawn.map(({ plays, leaves, far }) => road(plays, leaves, leaves + far));
        expect(scheduleOf(roads)).toEqual(scheduleOf(roads));
      }),
      { seed: 301, numRuns: 10 },
    );
  });
});
