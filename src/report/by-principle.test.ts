import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const principles = (steps: string[]) =>
  buildReport(fixtureScenario(), fixturePlay(steps)).principles;

test("all four are there, in their fixed order, also without a moment", () => {
  const all = principles([]);
  expect(all.map(({ principle }) => principle)).toEqual([
    "diversity",
    "own-good-life",
    "influence",
    "network",
  ]);
  expect(all.every(({ moments }) => moments.length === 0)).toBe(true);
});

test("what weighed most comes first, then the order of the play", () => {
  const influence = principles(wholePlay).find(({ principle }) => principle === "influence");
  expect(influence?.moments.map(({ at }) => at)).toEqual([2, 5, 3]);
});

test("far below zero weighs as much as far above", () => {
  const diversity = principles(["deur/vraag", "deur/toestel", "zaal/hard"])[0];
  expect(diversity?.moments.map(({ at }) => at)).toEqual([2, 0]);
});

test("a moment shows under a principle only what was said about that principle", () => {
  const own = principles(wholePlay).find(({ principle }) => principle === "own-good-life");
  expect(own?.moments).toEqual([{ at: 0, feedback: [[{ p: ["Het koor ligt nu op tafel."] }]] }]);
});

test("feedback that weighs nothing is still said", () => {
  const own = principles(["deur/mee", "zaal/hard", "besluit/recept"])[1];
  expect(own?.moments.map(({ at }) => at)).toEqual([2]);
});
