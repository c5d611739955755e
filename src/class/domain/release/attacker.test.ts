import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../../../tests/fixtures/scenario.ts";
import { replay } from "../../../engine/replay.ts";
import type { PlayStep } from "../../../scenario/play.ts";
import type { Role } from "../../../scenario/vocabulary.ts";
import type { GroupResults, Results } from "../../protocol/results.ts";
import { outcomeOf } from "../decide-results.ts";
import { release } from "./release.ts";
import { isSmall } from "./show-table.ts";
import type { Lived } from "./tables.ts";

/** Three ways through a case in which what is told, chosen and reached hang together. */
const fork = scenario(
  [
    scene("door", [
      leads("ask", "room", { tells: [{ fact: "sister" }] }),
      leads("look", "room"),
      leads("leave", "out"),
    ]),
    scene("room", [leads("stay", "in", { tells: [{ fact: "own-way" }] })]),
    ending("in"),
    ending("out"),
  ],
  { start: { nursing: "door", "social-work": "door", pair: "door" } },
);
const ways: PlayStep[][] = [
  [
    { scene: "door", choice: "ask" },
    { scene: "room", choice: "stay" },
  ],
  [
    { scene: "door", choice: "look" },
    { scene: "room", choice: "stay" },
  ],
  [{ scene: "door", choice: "leave" }],
  [{ scene: "door", choice: "look" }],
];

/** How many plays went each way, per role: all there is to know. */
type World = readonly number[];
const roleOf = (kind: number): Role => (kind < ways.length ? "nursing" : "social-work");

const playsOf = (world: World): Lived[] =>
  world.flatMap((count, kind) => {
    const role = roleOf(kind);
    const lived = replay(fork, {
      v: 1,
      id: "abcdefgh",
      caseId: fork.id,
      caseVersion: fork.version,
      roles: [role],
      options: { feedback: "report", part: "whole" },
      steps: ways[kind % ways.length] ?? [],
    });
    return Array.from({ length: count }, () => ({ roles: [role], lived }));
  });

const freeze = (world: World, before: Results | null = null): Results =>
  release({ scenario: fork, plays: playsOf(world), before, sequence: 1, rolesToo: true });

/** Every number that a release tells, by name; null where it is not told. */
function told(results: Results): Map<string, number | null> {
  const all = new Map<string, number | null>();
  const group = (name: string, of: GroupResults | undefined) => {
    if (!of) return;
    all.set(`${name} plays`, of.plays);
    for (const { scene: at, plays, ways: out } of of.partings) {
      all.set(`${name} ${at}`, plays);
      for (const way of out) all.set(`${name} ${at} ${way.choice}`, way.plays);
    }
    for (const { scene: at, plays } of of.endings) all.set(`${name} end ${at}`, plays);
    for (const { fact, told: count } of of.facts) all.set(`${name} fact ${fact}`, count);
  };
  group("whole", results.whole);
  group("nursing", results.byRole?.nursing);
  group("social-work", results.byRole?.["social-work"]);
  return all;
}

/** What is true of a world, by the same names: counted here, apart from the code that releases. */
function truths(world: World): Map<string, number> {
  const all = new Map<string, number>();
  for (const [name, role] of [
    ["whole", null],
    ["nursing", "nursing"],
    ["social-work", "social-work"],
  ] as const) {
    const of = (...which: number[]) =>
      world.reduce(
        (sum, count, kind) =>
          sum +
          ((role === null || roleOf(kind) === role) && which.includes(kind % ways.length)
            ? count
            : 0),
        0,
      );
    const pairs: [string, number][] = [
      ["plays", of(0, 1, 2, 3)],
      ["door", of(0, 1, 2, 3)],
      ["door ask", of(0)],
      ["door look", of(1, 3)],
      ["door leave", of(2)],
      ["room", of(0, 1, 3)],
      ["room stay", of(0, 1)],
      ["end in", of(0, 1)],
      ["end out", of(2)],
      ["fact sister", of(0)],
      ["fact own-way", of(0, 1)],
    ];
    for (const [key, count] of pairs) all.set(`${name} ${key}`, count);
  }
  return all;
}

/** Every way to spread so many plays of each role over the ways. */
function spreads(total: number, over: number): number[][] {
  if (over === 1) return [[total]];
  return Array.from({ length: total + 1 }, (_, first) =>
    spreads(total - first, over - 1).map((rest) => [first, ...rest]),
  ).flat();
}

type Counted = { world: World; truth: Map<string, number> };

/** Worlds in which everything that was told is true, given how many of each role there are. */
function consistent(candidates: readonly Counted[], shown: Map<string, number | null>) {
  const known = [...shown].filter((each): each is [string, number] => each[1] !== null);
  return candidates.filter(({ truth }) => known.every(([key, count]) => truth.get(key) === count));
}

/** Counts of 1 to 4 of which all those worlds say the same. */
function determined(
  world: World,
  worlds: readonly { truth: Map<string, number> }[],
  except: readonly string[],
): string[] {
  return [...truths(world)]
    .filter(([key, count]) => isSmall(count) && !except.includes(key))
    .filter(([key, count]) => worlds.every(({ truth }) => truth.get(key) === count))
    .map(([key]) => key);
}

const candidatesFor = (nursing: number, social: number) =>
  spreads(nursing, ways.length).flatMap((left) =>
    spreads(social, ways.length).map((right) => {
      const world = [...left, ...right];
      return { world, truth: truths(world) };
    }),
  );

/** How large a role is says everybody's hand, and is no result. */
const sizes = ["nursing plays", "nursing door", "social-work plays", "social-work door"];

describe("an attacker who has every number that was told, and knows the case", () => {
  it("determines no count of 1 to 4 of a single role's class, in every such class", () => {
    let guarded = 0;
    for (const total of [5, 6, 9]) {
      const candidates = candidatesFor(total, 0);
      for (const { world } of candidates) {
        const shown = told(freeze(world));
        guarded += [...truths(world).values()].filter(isSmall).length;
        expect([world, determined(world, consistent(candidates, shown), sizes)]).toEqual([
          world,
          [],
        ]);
      }
    }
    expect(guarded).toBeGreaterThan(500);
  });

  it("determines none by role, or of the whole less a role", () => {
    const candidates = candidatesFor(6, 5);
    let byRole = 0;
    fc.assert(
      fc.property(fc.nat(candidates.length - 1), (at) => {
        const world = candidates[at]?.world ?? [];
        const results = freeze(world);
        if (results.byRole) byRole++;
        expect([world, determined(world, consistent(candidates, told(results)), sizes)]).toEqual([
          world,
          [],
        ]);
      }),
      { seed: 20_261_122, numRuns: 60 },
    );
    expect(byRole).toBeGreaterThan(50);
  });

  it("determines none of those who came between two freezes", () => {
    // All of one role: what is told of the whole is all there is to know. Truths add up, so each
    // list of worlds is counted once.
    const counted = (worlds: number[][]) =>
      worlds.map((left) => {
        const world = [...left, 0, 0, 0, 0];
        return { world, truth: truths(world) };
      });
    const thens = counted(spreads(11, ways.length));
    // Only where something was told first is there anything to compare with.
    const telling = thens.filter(
      ({ world }) => (freeze(world).whole.partings[0]?.ways.length ?? 0) > 1,
    );
    const cames = counted(spreads(5, ways.length));
    const sum = (key: string, one: Counted, other: Counted) =>
      (one.truth.get(key) ?? 0) + (other.truth.get(key) ?? 0);
    let careless = 0;
    fc.assert(
      fc.property(fc.constantFrom(...telling), fc.constantFrom(...cames), (then, came) => {
        const before = freeze(then.world);
        const now = then.world.map((count, kind) => count + (came.world[kind] ?? 0));
        const after = [...told(freeze(now, before))].filter(([, count]) => count !== null);
        const both = consistent(thens, told(before)).flatMap((one) =>
          cames.flatMap((other) =>
            after.every(([key, count]) => sum(key, one, other) === count) ? [{ one, other }] : [],
          ),
        );
        // The control: a freeze that forgets what was told before gives differences of few away.
        const forgetful = told(freeze(now));
        careless += [...told(before)].filter(
          ([key, count]) =>
            count !== null && isSmall(Math.abs((forgetful.get(key) ?? count) - count)),
        ).length;
        const few = [...came.truth].filter(
          ([key, count]) =>
            isSmall(count) && both.every(({ other }) => other.truth.get(key) === count),
        );
        const fewNow = [...truths(now)].filter(
          ([key, count]) =>
            isSmall(count) && both.every(({ one, other }) => sum(key, one, other) === count),
        );
        expect([then.world, came.world, few, fewNow]).toEqual([then.world, came.world, [], []]);
      }),
      { seed: 20_261_122, numRuns: 120 },
    );
    expect(careless).toBeGreaterThan(20);
  });

  it("determines no few votes", () => {
    for (const total of [3, 5, 7, 9, 12]) {
      const worlds = spreads(total, 3);
      for (const world of worlds) {
        const ids = ["a", "b", "c"];
        const outcome = outcomeOf(
          world.flatMap((count, at) => Array.from({ length: count }, () => ids[at] ?? "")),
          ids,
        );
        const shown = "results" in outcome ? outcome.results.shown : [];
        expect(shown.filter(({ votes }) => isSmall(votes))).toEqual([]);
        const possible = worlds.filter((other) =>
          shown.every(({ option, votes }) => other[ids.indexOf(option)] === votes),
        );
        for (const [at, count] of world.entries())
          if (isSmall(count))
            expect(new Set(possible.map((other) => other[at])).size).toBeGreaterThan(1);
      }
    }
  });
});
