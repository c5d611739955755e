import { expect, test } from "vitest";
import { ending, leads, scenario, scene } from "../../../tests/fixtures/scenario.ts";
import { lessonPlan, PLAYING, playing } from "./lesson-plan.ts";

const question = (text: string) => [{ p: [text] }];
const world = scenario([scene("hall", [leads("go", "end")]), ending("end")], {
  minutes: 30,
  debrief: [
    { phase: "deeper", questions: ["a", "b"].map(question) },
    { phase: "deeper", for: "expert", questions: [question("expert")] },
    { phase: "deeper", questions: ["c", "d"].map(question) },
  ],
});

test("the steps fill 90 and 45 minutes", () => {
  const sum = (of: (number | undefined)[]) =>
    of.reduce((all: number, each) => all + (each ?? 0), 0);
  const plan = lessonPlan(world);
  expect(sum(plan.map(({ long }) => long))).toBe(90);
  expect(sum(plan.map(({ short }) => short))).toBe(45);
  expect(plan.find(({ step }) => step === "play")).toMatchObject({ long: PLAYING, short: PLAYING });
});

test("each step asks the questions of the case for it, those of an expert left aside", () => {
  const plan = lessonPlan(world);
  expect(plan.find(({ step }) => step === "deeper")?.questions).toEqual(
    ["a", "b", "c"].map(question),
  );
  expect(plan.find(({ step }) => step === "story")?.questions).toEqual([]);
});

test("what is played fits the lesson, or is played at home", () => {
  const cut = { start: { nursing: "hall" }, ends: [], told: [], sets: [], minutes: 18 };
  expect(playing(world)).toEqual({ part: "home", minutes: 30 });
  expect(playing({ ...world, lessonCut: cut })).toEqual({ part: "lesson", minutes: 18 });
  expect(playing({ ...world, lessonCut: { ...cut, minutes: 25 } })).toEqual({
    part: "home",
    minutes: 30,
  });
  expect(playing({ ...world, minutes: 5 })).toEqual({ part: "whole", minutes: 5 });
});
