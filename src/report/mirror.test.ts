import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const mirror = (steps: string[]) => buildReport(fixtureScenario(), fixturePlay(steps)).mirror;

test("counts in how many moments something could be done, and in how many it was", () => {
  const listening = mirror(wholePlay).skills.find(({ skill }) => skill === "listening");
  expect(listening).toEqual({
    skill: "listening",
    could: 4,
    did: 4,
    moves: [
      { move: "open-question", could: 1, did: 1 },
      { move: "probe", could: 3, did: 2 },
      { move: "simple-reflection", could: 1, did: 1 },
      { move: "adjust-setting", could: 1, did: 1 },
    ],
  });
});

test("has all four skills, with nothing under one that never came along", () => {
  const { skills } = mirror(["deur/mee"]);
  expect(skills).toHaveLength(4);
  expect(skills.find(({ skill }) => skill === "networking")).toEqual({
    skill: "networking",
    could: 0,
    did: 0,
    moves: [],
  });
});

test("names what was done that belongs to no skill", () => {
  expect(mirror(["deur/toestel", "zaal/hard"]).also).toEqual([
    { move: "reassure", did: 1 },
    { move: "fix-early", did: 1 },
  ]);
});

test("the first solution, and what was told before it", () => {
  expect(mirror(["deur/vraag", "deur/toestel"]).firstSolution).toEqual({
    at: 1,
    move: "fix-early",
    toldBefore: ["koor"],
  });
  expect(mirror(wholePlay).firstSolution).toBeNull();
});
