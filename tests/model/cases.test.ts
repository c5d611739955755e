import { describe, expect, it } from "vitest";
import { blindStrategies } from "../../src/explore/blind-strategies.ts";
import { type Exploration, explore, modesOf } from "../../src/explore/explore.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { shippedCases } from "./shipped-cases.ts";

const parts = (scenario: Scenario) =>
  scenario.lessonCut ? (["whole", "lesson-cut"] as const) : (["whole"] as const);

/** The same case in rooms that nobody can mend. */
const unmended = (scenario: Scenario): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => ({ ...choice, adjusts: [] })),
  })),
});

/** The same case for who never chooses on the ecogram. */
const withoutMap = (scenario: Scenario): Scenario => ({
  ...scenario,
  scenes: scenario.scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.filter(({ contact }) => contact === undefined),
  })),
});

const toldIn = (all: readonly Exploration[]) =>
  new Set(all.flatMap(({ facts }) => facts.filter(({ told }) => told).map(({ fact }) => fact)));

for (const scenario of shippedCases())
  describe(`${scenario.id}, explored`, { timeout: 60_000 }, () => {
    const modes = modesOf(scenario);
    const whole = modes.map((mode) => explore(scenario, mode));
    const all = parts(scenario).flatMap((part) =>
      modesOf(scenario, part).map((mode) => explore(scenario, mode, { part })),
    );
    /** What is true of a scene in every mode that can come there. */
    const everywhere = <T extends { scene: string }>(get: (of: Exploration) => readonly T[]) => {
      const reach = (scene: string) => whole.filter((each) => each.scenes.reached.includes(scene));
      const same = (each: T, other: T) => JSON.stringify(each) === JSON.stringify(other);
      return whole
        .flatMap(get)
        .filter((each) =>
          reach(each.scene).every((of) => get(of).some((other) => same(each, other))),
        );
    };

    it("is explored whole", () => {
      expect(all.map(({ complete, mostTold }) => complete && mostTold.complete)).not.toContain(
        false,
      );
    });

    it("is never stuck and always comes to an end", () => {
      expect(all.flatMap(({ traps }) => traps)).toEqual([]);
      expect(all.flatMap(({ noAnswer }) => noAnswer)).toEqual([]);
      for (const { shareWithoutEnding } of all) expect(shareWithoutEnding).toBeLessThan(1e-6);
    });

    it("has no scene, choice or condition that nobody can come to", () => {
      const reached = new Set(whole.flatMap(({ scenes }) => scenes.reached));
      expect(scenario.scenes.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
      expect(everywhere(({ neverPossible }) => neverPossible)).toEqual([]);
      expect(everywhere(({ neverHeld }) => neverHeld)).toEqual([]);
    });

    it("has three endings or more, and one for each role that the other cannot reach", () => {
      const endings = (mode: string) =>
        whole.find((each) => each.mode === mode)?.endings.map(({ scene }) => scene) ?? [];
      for (const { endings: reached } of whole) expect(reached.length).toBeGreaterThanOrEqual(3);
      if (!modes.includes("nursing") || !modes.includes("social-work")) return;
      const [nursing, social] = [endings("nursing"), endings("social-work")];
      expect(nursing.filter((each) => !social.includes(each))).not.toEqual([]);
      expect(social.filter((each) => !nursing.includes(each))).not.toEqual([]);
    });

    if (scenario.length === "long")
      it("comes to an ending that only choices on the ecogram lead to", () => {
        const onMap = scenario.scenes.flatMap(({ choices }) =>
          choices.filter(({ contact }) => contact),
        );
        expect(onMap.length).toBeGreaterThanOrEqual(3);
        const [of] = whole;
        const left = of && explore(withoutMap(scenario), of.mode).endings.map(({ scene }) => scene);
        expect(of?.endings.filter(({ scene }) => !left?.includes(scene))).not.toEqual([]);
      });

    it("tells every fact to somebody, and no mode everything", () => {
      expect(toldIn(whole)).toEqual(new Set(scenario.facts.map(({ id }) => id)));
      for (const { mostTold } of whole) expect(mostTold.count).toBeLessThan(scenario.facts.length);
    });

    it("gives feedback on every choice, one for each principle at most, in values from −2 to 2", () => {
      for (const { id, choices } of scenario.scenes)
        for (const choice of choices) {
          const principles = choice.feedback
            .filter(({ when }) => when === undefined)
            .map(({ principle }) => principle);
          const name = `${id}/${choice.id}`;
          expect([name, choice.feedback.length > 0]).toEqual([name, true]);
          expect([name, new Set(principles).size]).toEqual([name, principles.length]);
          for (const { value } of choice.feedback) expect([-2, -1, 0, 1, 2]).toContain(value);
        }
    });

    it("is not won by playing blindly", () => {
      const blind = all.flatMap((found) =>
        blindStrategies(scenario, found.mode, found).map((each) => ({ ...each, mode: found.mode })),
      );
      expect(blind.filter(({ reachesBestTold }) => reachesBestTold)).toEqual([]);
      expect(blind.filter(({ stopped }) => stopped)).toEqual([]);
    });

    if (scenario.persons.some(({ hearing }) => hearing === "hard"))
      it("tells at least two facts only after the room was mended", () => {
        const loud = unmended(scenario);
        const without = toldIn(modes.map((mode) => explore(loud, mode)));
        const lost = scenario.facts.map(({ id }) => id).filter((id) => !without.has(id));
        expect(lost.length).toBeGreaterThanOrEqual(2);
      });
  });
