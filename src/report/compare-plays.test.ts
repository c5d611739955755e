import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import { openAnswers } from "../engine/answers.ts";
import { replay } from "../engine/replay.ts";
import { openChoices } from "../engine/step.ts";
import type { Play } from "../scenario/play.ts";
import { modes } from "../scenario/vocabulary.ts";
import { type Comparison, comparePlays } from "./compare-plays.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";
import { askedJohn, fridayPlay, settledForHim } from "./friday.fixture.ts";

/** Any play of the Friday case: numbers pick among what is open and can be answered. */
const anyPlay = fc
  .record({
    mode: fc.constantFrom(...modes),
    picks: fc.array(fc.tuple(fc.nat(), fc.array(fc.nat(), { minLength: 4, maxLength: 4 })), {
      maxLength: 10,
    }),
  })
  .map(({ mode, picks }): Play => {
    const play = fridayPlay([], { roles: mode === "pair" ? ["nursing", "social-work"] : [mode] });
    for (const [pick, answers] of picks) {
      const { state, over } = replay(friday, play);
      const open = over ? [] : openChoices(friday, state);
      const choice = open[pick % Math.max(1, open.length)];
      if (!choice) break;
      const answer = Object.fromEntries(
        openAnswers(friday, state, choice).map(({ part, options }, at) => [
          part,
          options[(answers[at] ?? 0) % options.length]?.id ?? "",
        ]),
      );
      play.steps.push({ scene: state.scene, choice: choice.id, ...(choice.asks && { answer }) });
    }
    return play;
  });

const swapped = (told: Comparison): Comparison => ({
  ...told,
  one: told.other,
  other: told.one,
  told: { ...told.told, one: told.told.other, other: told.told.one },
  scenes: told.scenes.map((each) => ({ ...each, one: each.other, other: each.one })),
  onlyIn: { one: told.onlyIn.other, other: told.onlyIn.one },
  moves: { ...told.moves, one: told.moves.other, other: told.moves.one },
  questions: told.questions.map(exchanged),
  network: told.network.map(exchanged),
});

const exchanged = <T extends { one?: unknown; other?: unknown }>({ one, other, ...rest }: T): T =>
  ({
    ...rest,
    ...(other !== undefined && { one: other }),
    ...(one !== undefined && { other: one }),
  }) as T;

const settings = { seed: 20261122, numRuns: 150 };

describe("laws", () => {
  test("a play beside itself shows no difference", () => {
    fc.assert(
      fc.property(anyPlay, (play) => {
        const { one, ...same } = comparePlays(friday, play, play);
        expect(same.shared).toBe(one.steps);
        expect(same).toMatchObject({ sameStart: true, sameOutcome: true, network: [] });
        expect([...same.told.one, ...same.told.other]).toEqual([]);
        expect([...same.moves.one, ...same.moves.other]).toEqual([]);
        expect([...same.onlyIn.one, ...same.onlyIn.other]).toEqual([]);
        expect(same.scenes.every((each) => each.same)).toBe(true);
        expect(same.questions.every((each) => each.same)).toBe(true);
      }),
      settings,
    );
  });

  test("the other way round is the same, exchanged", () => {
    fc.assert(
      fc.property(anyPlay, anyPlay, (first, second) => {
        expect(comparePlays(friday, second, first)).toEqual(
          swapped(comparePlays(friday, first, second)),
        );
      }),
      settings,
    );
  });

  test("what was told stands in exactly one place, and nothing untold is in it", () => {
    fc.assert(
      fc.property(anyPlay, anyPlay, (first, second) => {
        const { told, one, other } = comparePlays(friday, first, second);
        const all = [...told.both, ...told.one, ...told.other];
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(all)).toEqual(new Set([...one.told, ...other.told].map(({ id }) => id)));
      }),
      settings,
    );
  });
});

describe("two plays of one afternoon", () => {
  const compared = comparePlays(friday, fridayPlay(askedJohn), fridayPlay(settledForHim));

  test("parted at the first choice", () => {
    expect(compared).toMatchObject({ sameStart: true, shared: 0, sameOutcome: true });
    expect(compared.scenes.map(({ scene, same }) => [scene, same])).toEqual([
      ["ward", false],
      ["office", false],
      ["evening", false],
    ]);
  });

  test("only one of them was told about the sister", () => {
    expect(compared.told.one).toContain("sister");
    expect(compared.told.other).toEqual(["tired"]);
  });

  test("who was the pivot, what was proposed and who was asked", () => {
    expect(compared.questions.map(({ key, same }) => [key, same])).toEqual([
      ["ride/pivot", false],
      ["ride/purse", true],
      ["friday/nursing", true],
      ["friday/social-work", false],
      ["friday/settled", false],
    ]);
    const settled = compared.questions.at(-1);
    expect(settled?.one).toEqual({ option: "client" });
    expect(settled?.other).toMatchObject({ option: "home", text: [{ p: ["home"] }] });
  });

  test("whose tie ended otherwise", () => {
    expect(compared.network).toContainEqual({
      contact: "team",
      name: "team",
      other: "new",
    });
  });
});

test("a fork shares what came before it", () => {
  const scenario = fixtureScenario();
  const origin = fixturePlay(wholePlay);
  const fork = fixturePlay([...wholePlay.slice(0, 4), "zaal/hard"], { id: "nelplay02" });
  const { shared, scenes, onlyIn } = comparePlays(scenario, origin, fork);
  expect(shared).toBe(4);
  expect(scenes.find(({ scene }) => scene === "deur")?.same).toBe(true);
  expect(scenes.find(({ scene }) => scene === "zaal")?.same).toBe(false);
  expect(onlyIn).toEqual({ one: ["Wat nu"], other: [] });
});

test("two roles that begin elsewhere share nothing from the start", () => {
  const nurse = fixturePlay(["deur/mee", "zaal/hoe"]);
  const worker = fixturePlay(["zaal/hoe"], { roles: ["social-work"] });
  const { sameStart, shared, scenes } = comparePlays(fixtureScenario(), nurse, worker);
  expect({ sameStart, shared }).toEqual({ sameStart: false, shared: 0 });
  expect(scenes).toMatchObject([{ scene: "zaal", one: [1], other: [0], same: true }]);
});
