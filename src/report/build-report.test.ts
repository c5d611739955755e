import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodePlay, encodePlay } from "../engine/play-link.ts";
import { isOver, replay } from "../engine/replay.ts";
import { openChoices } from "../engine/step.ts";
import type { Play } from "../scenario/play.ts";
import { plainText } from "../scenario/rich-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { modes } from "../scenario/vocabulary.ts";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";
import { readReportFile } from "./read-report-file.ts";
import { writeReportFile } from "./report-file.ts";

const scenario = fixtureScenario();

/** Any play: numbers pick among what is open, until it is over or the numbers run out. */
const anyPlay = fc
  .record({
    mode: fc.constantFrom(...modes),
    part: fc.constantFrom("whole" as const, "lesson-cut" as const),
    picks: fc.array(fc.nat(), { maxLength: 12 }),
  })
  .map(({ mode, part, picks }): Play => {
    const play = fixturePlay([], {
      roles: mode === "pair" ? ["nursing", "social-work"] : [mode],
      options: { feedback: "report", part },
    });
    for (const pick of picks) {
      const { state } = replay(scenario, play);
      const open = isOver(scenario, state, part) ? [] : openChoices(scenario, state);
      const choice = open[pick % Math.max(1, open.length)];
      if (!choice) break;
      play.steps.push({ scene: state.scene, choice: choice.id });
    }
    return play;
  });

const law = (holds: (play: Play) => void) =>
  fc.assert(fc.property(anyPlay, holds), { seed: 20261123, numRuns: 200 });

const withValues = (change: (value: number) => number): Scenario => {
  const copy = fixtureScenario();
  for (const scene of copy.scenes)
    for (const { feedback } of scene.choices)
      for (const each of feedback) each.value = change(each.value);
  return copy;
};

describe("laws", () => {
  test("turning every value around, or stretching them, changes nothing in the report", () => {
    const around = withValues((value) => -value);
    const stretched = withValues((value) => value ** 3 * 1234.5);
    law((play) => {
      const text = JSON.stringify(buildReport(scenario, play));
      expect(JSON.stringify(buildReport(around, play))).toBe(text);
      expect(JSON.stringify(buildReport(stretched, play))).toBe(text);
      expect(text).not.toContain('"value"');
    });
  });

  test("the report of a play through the link equals the report of the play", () => {
    law((play) => {
      const link = decodePlay(scenario, encodePlay(scenario, play));
      expect(link.ok && buildReport(scenario, link.play)).toEqual(buildReport(scenario, play));
    });
  });

  test("and so does the report of a play through a file", () => {
    law((play) => {
      const file = readReportFile(writeReportFile(scenario, play), scenario);
      expect(file.ok && buildReport(scenario, file.play)).toEqual(buildReport(scenario, play));
    });
  });

  test("every beginning of a play has a report, which is plain JSON", () => {
    law((play) => {
      for (let length = 0; length <= play.steps.length; length++) {
        const report = buildReport(scenario, { ...play, steps: play.steps.slice(0, length) });
        expect(report.moments).toHaveLength(length);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }
    });
  });

  test("the words of what stayed untold are not in it", () => {
    law((play) => {
      const report = buildReport(scenario, play);
      const text = JSON.stringify(report);
      const told = report.told.map(({ id }) => id);
      for (const fact of scenario.facts)
        if (!told.includes(fact.id)) expect(text).not.toContain(plainText(fact.text));
      expect(report.untold.count + told.length).toBe(scenario.facts.length);
    });
  });

  test("every moment with feedback stands under its principles, and no other does", () => {
    law((play) => {
      const { moments, principles } = buildReport(scenario, play);
      for (const { principle, moments: under } of principles)
        expect(under.map(({ at }) => at).sort((one, other) => one - other)).toEqual(
          moments
            .filter(({ feedback }) => feedback.some((each) => each.principle === principle))
            .map(({ at }) => at),
        );
    });
  });
});

test("says what it is the report of", () => {
  expect(buildReport(scenario, fixturePlay(wholePlay))).toMatchObject({
    v: 1,
    case: { id: "nel", version: "nel-1", title: "Dinsdag is koor", locale: "nl" },
    mode: "nursing",
    part: "whole",
    steps: 6,
    client: "nel",
    goodLife: "Op dinsdag zingen, en weten of het klopt.",
  });
});

test("a play that no longer fits is reported on as far as it does", () => {
  const changed = fixturePlay([...wholePlay.slice(0, 3), "zaal/weg", "besluit/klaar"]);
  const report = buildReport(scenario, changed);
  expect(report.broken).toEqual({ at: 3, of: 5, reason: "unknown-choice" });
  expect(report.steps).toBe(3);
  expect(report.outcome).toMatchObject({ kind: "unfinished", scene: "zaal" });
});

test("a case without a client still has a report", () => {
  const nobody = fixtureScenario();
  for (const person of nobody.persons) person.role = "other";
  const report = buildReport(nobody, fixturePlay(wholePlay));
  expect(report).not.toHaveProperty("client");
  expect(report.outcome).not.toHaveProperty("lastWords");
});
