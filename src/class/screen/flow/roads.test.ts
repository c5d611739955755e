import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../../../tests/fixtures/scenario.ts";
import type { GroupResults, Parting } from "../../protocol/results.ts";
import { roadsOf } from "./roads.ts";

const start = (id: string) => ({ start: { nursing: id, "social-work": id, pair: id } });

/** A door with two rooms behind it, of which one leads by a hall, and both to the same end. */
const house = scenario(
  [
    scene("door", [leads("left", "parlour"), leads("right", "hall")]),
    scene("hall", [leads("on", "kitchen"), leads("back", "door")]),
    scene("parlour", [leads("out", "end"), leads("over", "kitchen")]),
    scene("kitchen", [leads("out", "end")]),
    ending("end"),
  ],
  start("door"),
);

const parting = (of: Partial<Parting> & { scene: string }): Parting => ({
  plays: null,
  ways: [],
  other: null,
  stayed: [],
  ...of,
});
const group = (partings: Parting[], more: Partial<GroupResults> = {}): GroupResults => ({
  plays: 24,
  partings,
  endings: [],
  otherEndings: 0,
  facts: [],
  networks: [],
  ...more,
});
const told = (results: GroupResults) =>
  roadsOf(results, house).roads.map(({ from, to, plays }) => [from, to, plays]);

describe("the roads of a group", () => {
  it("adds up choices that lead the same way, and knows no road that nobody went", () => {
    const twice = scenario(
      [
        scene("door", [leads("ask", "room"), leads("look", "room"), leads("leave", "out")]),
        ending("room"),
        ending("out"),
      ],
      start("door"),
    );
    const ways = [
      { choice: "ask", to: "room", plays: 7 },
      { choice: "look", to: "room", plays: 6 },
      { choice: "leave", to: "out", plays: 0 },
    ];
    const { roads } = roadsOf(
      group([parting({ scene: "door", plays: 13, ways, other: 0 })], { plays: 13 }),
      twice,
    );
    expect(roads).toEqual([
      {
        from: "door",
        to: "room",
        plays: 13,
        parts: [
          { choice: "ask", plays: 7 },
          { choice: "look", plays: 6 },
        ],
      },
    ]);
  });

  it("leads what is not told apart out of sight, and into it again", () => {
    const results = group([
      parting({
        scene: "door",
        plays: 24,
        ways: [{ choice: "left", to: "parlour", plays: 14 }],
        other: 10,
      }),
      parting({ scene: "parlour", plays: 14, ways: [], other: 14 }),
      parting({ scene: "kitchen", plays: 20, ways: [], other: 20 }),
    ]);
    expect(told(results)).toEqual([
      ["door", "parlour", 14],
      ["door", null, 10],
      ["parlour", null, 14],
      [null, "kitchen", 20],
      ["kitchen", null, 20],
    ]);
  });

  it("goes on unseen where nothing of a scene is told", () => {
    const results = group([
      parting({
        scene: "door",
        plays: 24,
        ways: [{ choice: "left", to: "parlour", plays: 24 }],
        other: 0,
      }),
      parting({ scene: "parlour" }),
      parting({ scene: "kitchen" }),
    ]);
    expect(told(results)).toEqual([
      ["door", "parlour", 24],
      ["parlour", null, 24],
    ]);
    // What is only known not to be told is not drawn.
    expect(roadsOf(results, house).stops.map(({ scene: id }) => id)).toEqual(["door", "parlour"]);
  });

  it("knows where plays came from when there is one way in, and where to when all were there", () => {
    const results = group(
      [
        parting({ scene: "door", plays: 24, ways: [], other: 24 }),
        parting({ scene: "parlour", plays: 9, ways: [], other: 9 }),
        parting({ scene: "kitchen", plays: 15, ways: [], other: 15 }),
      ],
      { endings: [{ scene: "end", plays: 24 }] },
    );
    expect(told(results)).toEqual([
      // The parlour has one door; to the kitchen lead two.
      ["door", "parlour", 9],
      ["door", null, 15],
      ["parlour", null, 9],
      [null, "kitchen", 15],
      // Everybody came to the end, and the kitchen leads nowhere else.
      ["kitchen", "end", 15],
      [null, "end", 9],
    ]);
  });

  it("lets nobody come out of sight where plays begin", () => {
    const results = group([parting({ scene: "door", plays: 24, ways: [], other: 24 })]);
    expect(told(results)).toEqual([["door", null, 24]]);
  });

  it("tells no number of one to four, whatever was released, and never more than that", () => {
    const shown = fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 40 }));
    const some = fc.record({
      hidden: fc.boolean(),
      first: shown,
      second: shown,
      other: shown,
    });
    const any = fc.record({
      door: some,
      hall: some,
      parlour: some,
      kitchen: some,
      end: shown,
    });
    fc.assert(
      fc.property(any, ({ end, ...scenes }) => {
        const partings = Object.entries(scenes).map(([id, { hidden, first, second, other }]) => {
          const ways = (house.scenes.find((each) => each.id === id)?.choices ?? []).map(
            (choice, at) => ({
              choice: choice.id,
              to: choice.to[0]?.scene ?? "",
              plays: at === 0 ? first : second,
            }),
          );
          const plays = ways.reduce((sum, way) => sum + way.plays, other);
          return hidden ? parting({ scene: id }) : parting({ scene: id, plays, ways, other });
        });
        const results = group(partings, { plays: 40, endings: [{ scene: "end", plays: end }] });
        const { roads } = roadsOf(results, house);
        for (const { plays, parts } of roads) {
          for (const part of parts) expect(part.plays).toBeGreaterThanOrEqual(5);
          expect(plays).toBe(parts.reduce((sum, part) => sum + part.plays, 0));
        }
        for (const { scene: id, plays, ways } of partings) {
          for (const { choice, to, plays: here } of ways) {
            const drawn = roads.find((road) => road.from === id && road.to === to);
            const part = drawn?.parts.find((each) => each.choice === choice);
            expect(part?.plays ?? 0).toBe(here);
          }
          if (plays === null) continue;
          const out = roads.filter((road) => road.from === id);
          expect(out.reduce((sum, road) => sum + road.plays, 0)).toBeLessThanOrEqual(plays);
        }
      }),
      { seed: 41, numRuns: 400 },
    );
  });
});
