import { expect, test } from "vitest";
import { buildReport } from "./build-report.ts";
import { fixturePlay, fixtureScenario, wholePlay } from "./fixture.ts";

test("only what was told is seen through the four conditions", () => {
  const { notUpToClient } = buildReport(fixtureScenario(), fixturePlay(wholePlay));
  expect(notUpToClient.conditions).toEqual([
    { condition: "social-inclusion", facts: ["koor", "achteraan"] },
    { condition: "social-empowerment", facts: ["achteraan"] },
  ]);
});

test("who could not signal has missed nothing", () => {
  const { notUpToClient } = buildReport(fixtureScenario(), fixturePlay(wholePlay));
  expect(notUpToClient).toMatchObject({ signalled: [], couldSignal: 0 });
});

test("what was signalled, and how often that was possible", () => {
  const as = (steps: string[]) =>
    buildReport(fixtureScenario(), fixturePlay(steps, { roles: ["social-work"] })).notUpToClient;
  expect(as(["zaal/hard", "besluit/klaar"])).toMatchObject({ signalled: [], couldSignal: 1 });
  expect(as(["zaal/hard", "besluit/signaal"])).toMatchObject({
    signalled: [1],
    couldSignal: 1,
    conditions: [{ condition: "socio-economic-security", facts: ["bus"] }],
  });
});
