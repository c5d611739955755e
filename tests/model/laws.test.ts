import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answer, isSameStep, openAnswers } from "../../src/engine/answers.ts";
import { againFrom, back, begin, choose, forward, type Sitting } from "../../src/engine/fork.ts";
import { networkOf } from "../../src/engine/network.ts";
import { pictureOf } from "../../src/engine/picture.ts";
import { decodePlay, encodePlay, LINK_LIMIT } from "../../src/engine/play-link.ts";
import { replay } from "../../src/engine/replay.ts";
import type { State } from "../../src/engine/state.ts";
import { openChoices } from "../../src/engine/step.ts";
import { transcript } from "../../src/engine/transcript.ts";
import { modesOf } from "../../src/explore/explore.ts";
import { playSchema } from "../../src/scenario/play.ts";
import { type Choice, type Scenario, scenarioSchema } from "../../src/scenario/scenario.ts";
import { type Mode, modes } from "../../src/scenario/vocabulary.ts";
import { generateScenario } from "../fixtures/generate-scenario.ts";
import { type Random, randomOf } from "../fixtures/random.ts";
import { shippedCases } from "./shipped-cases.ts";

type Lived = { scenario: Scenario; sitting: Sitting };

const shipped = shippedCases();

/** One of the answers to a choice; undefined where there is none to give. */
const anyAnswer = (scenario: Scenario, state: State, choice: Choice, random: Random) => {
  const parts = openAnswers(scenario, state, choice);
  if (parts.some(({ options }) => options.length === 0)) return undefined;
  const picked = parts.map(({ part, options }) => [part, random.pick(options).id] as const);
  return { choice, answer: choice.asks && (Object.fromEntries(picked) as Answer) };
};

/** A play of `steps` random choices at most, the same for the same seed. */
const livedOf = (scenario: Scenario, mode: Mode, seed: number, steps: number): Lived => {
  const random = randomOf(seed);
  let sitting = begin(scenario, {
    id: `play${String(seed).padStart(8, "0")}`,
    roles: mode === "pair" ? ["nursing", "social-work"] : [mode],
    options: { feedback: random.pick(["now", "report"]), part: "whole" },
  });
  for (let made = 0; made < steps; made++) {
    const { state, over } = replay(scenario, sitting.play);
    const open = openChoices(scenario, state).flatMap(
      (choice) => anyAnswer(scenario, state, choice, random) ?? [],
    );
    if (over || open.length === 0) break;
    const { choice, answer } = random.pick(open);
    const chosen = choose(scenario, sitting, choice.id, "unneeded", answer);
    if (!chosen.ok) throw new Error(chosen.reason);
    sitting = chosen.sitting;
  }
  return { scenario, sitting };
};

/** Random plays of generated cases and of every case that ships. */
const plays = fc
  .record({
    seed: fc.nat(1_000_000),
    mode: fc.constantFrom(...modes),
    steps: fc.integer({ min: 0, max: 80 }),
    of: fc.nat(shipped.length * 2 + 3),
  })
  .map(({ seed, mode, steps, of }) => {
    const scenario =
      shipped[of] ??
      generateScenario(seed, { scenes: 9, choices: 4, facts: 6, wild: true, asks: of % 2 === 0 });
    const able = modesOf(scenario).includes(mode) ? mode : (modesOf(scenario)[0] as Mode);
    return livedOf(scenario, able, seed, steps);
  });

const law = (seed: number, holds: (lived: Lived) => void) =>
  fc.assert(fc.property(plays, holds), { seed, numRuns: 120 });

describe("laws of a play", { timeout: 60_000 }, () => {
  it("has generated cases that are cases", () => {
    for (let seed = 0; seed < 20; seed++) {
      const asks = seed % 4 === 0;
      const scenario = generateScenario(seed, {
        ...{ scenes: 6, choices: 3 },
        ...{ wild: seed % 2 === 0, asks },
      });
      expect(scenario.scenes.some(({ choices }) => choices.some((each) => each.asks))).toBe(asks);
      expect(() => scenarioSchema.parse(scenario)).not.toThrow();
    }
  });

  it("gives the same replay, transcript and picture every time, from a copy too", () => {
    law(1, ({ scenario, sitting: { play } }) => {
      const lived = replay(scenario, play);
      expect(lived.broken).toBeUndefined();
      expect(lived.moments).toHaveLength(play.steps.length);
      const copy = JSON.parse(JSON.stringify(scenario)) as Scenario;
      const again = replay(copy, JSON.parse(JSON.stringify(play)));
      // Compared as text: a play of 80 steps holds every choice it met, and comparing that by parts is slow.
      const text = (value: unknown) => JSON.stringify(value);
      expect(text(again)).toBe(text(lived));
      expect(text(transcript(copy, again))).toBe(text(transcript(scenario, lived)));
      expect(text(pictureOf(copy, again))).toBe(text(pictureOf(scenario, lived)));
      expect(text(networkOf(copy, again))).toBe(text(networkOf(scenario, lived)));
    });
  });

  it("begins every longer transcript with the shorter one", () => {
    law(2, ({ scenario, sitting: { play } }) => {
      const whole = transcript(scenario, replay(scenario, play));
      const half = transcript(scenario, replay(scenario, play, play.steps.length >> 1));
      expect(JSON.stringify(whole.slice(0, half.length))).toBe(JSON.stringify(half));
      expect(new Set(whole.map(({ key }) => key)).size).toBe(whole.length);
    });
  });

  it("is the same play after going back and making the same choices", () => {
    law(3, ({ scenario, sitting }) => {
      const steps = sitting.play.steps.length;
      for (let far = 1; far <= steps; far += 3) {
        let moved = sitting;
        for (let at = 0; at < far; at++) moved = back(moved);
        for (const { choice, answer } of sitting.play.steps.slice(steps - far)) {
          const chosen = choose(scenario, moved, choice, "unneeded", answer);
          if (!chosen.ok) throw new Error(chosen.reason);
          expect(chosen.kept).toBeUndefined();
          moved = chosen.sitting;
        }
        expect(moved).toEqual(sitting);
      }
    });
  });

  it("keeps the old play when another choice is made, and the new one lives on its own", () => {
    law(4, ({ scenario, sitting }) => {
      const { play } = sitting;
      const before = structuredClone(play);
      const cursor = play.steps.length >> 1;
      const { state, over } = replay(scenario, play, cursor);
      const random = randomOf(play.steps.length);
      // Another choice, or the same one with another answer.
      const other = openChoices(scenario, state)
        .flatMap((choice) => anyAnswer(scenario, state, choice, random) ?? [])
        .find(({ choice, answer }) => {
          const made = { scene: state.scene, choice: choice.id, ...(answer && { answer }) };
          return !isSameStep(made, play.steps[cursor]);
        });
      if (over || !other || cursor === play.steps.length) return;
      const { choice, answer } = other;
      const chosen = choose(scenario, { play, cursor }, choice.id, "fork0001", answer);
      if (!chosen.ok) throw new Error(chosen.reason);
      expect(chosen.kept).toEqual(before);
      const fork = chosen.sitting.play;
      expect(fork.forkOf).toEqual({ play: play.id, step: cursor });
      expect(fork.steps).toHaveLength(cursor + 1);
      expect(replay(scenario, fork).broken).toBeUndefined();
      expect(againFrom(play, cursor, "fork0001").play.steps).toEqual(fork.steps.slice(0, cursor));
    });
  });

  it("moves forward over exactly what back moved over", () => {
    law(5, ({ sitting }) => {
      let moved = sitting;
      for (let at = 0; at <= sitting.play.steps.length; at++) moved = back(moved);
      expect(moved.cursor).toBe(0);
      for (let at = 0; at <= sitting.play.steps.length; at++) moved = forward(moved);
      expect(moved).toEqual(sitting);
    });
  });

  it("survives JSON and the link", () => {
    law(6, ({ scenario, sitting: { play } }) => {
      expect(playSchema.parse(JSON.parse(JSON.stringify(play)))).toEqual(play);
      const link = encodePlay(scenario, play);
      expect(link).toMatch(/^[A-Za-z0-9._%-]+$/);
      expect(link.length).toBeLessThanOrEqual(LINK_LIMIT);
      expect(decodePlay(scenario, link, play.id)).toEqual({
        ok: true,
        play,
        extras: {},
        changed: false,
      });
    });
  });

  it("stops where an answer no longer fits, with everything up to there", () => {
    let asked = 0;
    law(8, ({ scenario, sitting: { play } }) => {
      const at = play.steps.findIndex(({ answer }) => answer && Object.keys(answer).length > 0);
      const step = play.steps[at];
      if (!step?.answer) return;
      asked++;
      const [part = ""] = Object.keys(step.answer);
      const { [part]: _, ...rest } = step.answer;
      const reasonOf = (answer: Answer | undefined) => {
        const { answer: __, ...without } = step;
        const other = { ...without, ...(answer && { answer }) };
        const changed = { ...play, steps: play.steps.with(at, other) };
        const lived = replay(scenario, changed);
        expect(lived.moments).toHaveLength(at);
        const read = decodePlay(scenario, encodePlay(scenario, changed));
        expect(read.ok && read.broken?.at).toBe(at);
        return lived.broken?.reason;
      };
      expect(reasonOf(undefined)).toBe("answer-missing");
      expect(reasonOf(rest)).toBe("answer-missing");
      expect(reasonOf({ ...step.answer, [part]: "nowhere" })).toBe("answer-invalid");
    });
    expect(asked).toBeGreaterThan(20);
  });

  it("recognises any damage to a link, and never throws over it", () => {
    fc.assert(
      fc.property(
        plays,
        fc.nat(),
        fc.string({ maxLength: 4 }),
        ({ scenario, sitting }, at, text) => {
          const link = encodePlay(scenario, sitting.play);
          const place = at % link.length;
          const damaged = link.slice(0, place) + text + link.slice(place + 1);
          if (damaged.trim().replace(/^#/, "") === link) return;
          expect(decodePlay(scenario, damaged).ok).toBe(false);
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });
});
