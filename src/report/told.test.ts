import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

const report = (steps: string[], rest = {}) =>
  buildReport(fixtureScenario(), fixturePlay(steps, rest));

test("facts come by life domain, in the words of who told them, with their moment", () => {
  const { told } = report(wholePlay);
  expect(told.map(({ id, domain, from, at }) => [id, domain, from, at])).toEqual([
    ["dochter", "relations", "nel", 1],
    ["koor", "meaning", "nel", 0],
    ["achteraan", "participation", "nel", 4],
  ]);
  expect(told[2]?.text).toEqual([{ p: ["Ze hebben me achteraan gezet."] }]);
});

test("what was known when a lesson-cut began has no moment", () => {
  const { told } = report([], { options: { feedback: "now", part: "lesson-cut" } });
  expect(told).toMatchObject([{ id: "koor", at: null }]);
});

test("what stayed untold is a number and areas of life, in their fixed order", () => {
  expect(report([]).untold).toEqual({
    count: 4,
    domains: ["money", "relations", "meaning", "participation"],
  });
  expect(report(wholePlay).untold).toEqual({ count: 1, domains: ["money"] });
});

test("the content of what stayed untold is nowhere in the report", () => {
  expect(JSON.stringify(report(wholePlay))).not.toContain("achttien euro");
  expect(JSON.stringify(report(["deur/vraag"]))).not.toContain("rooster");
});
