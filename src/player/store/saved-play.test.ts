import { expect, test } from "vitest";
import type { Play, PlayStep } from "../../scenario/play.ts";
import { parseSavedPlay, sharedSteps } from "./saved-play.ts";

const play: Play = {
  v: 1,
  id: "playnumber1",
  caseId: "john",
  caseVersion: "abc",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  forkOf: { play: "playnumber0", step: 1 },
  steps: [
    { scene: "deur", choice: "groet" },
    { scene: "keuken", choice: "vraag" },
    { scene: "keuken", choice: "rit", answer: { spil: "wijkteam", beurs: "wmo" } },
  ],
};

test("a play survives being stored", () => {
  const saved = { v: 1 as const, play, cursor: 1, revision: 3, updatedAt: 9 };
  expect(parseSavedPlay(JSON.stringify(saved))).toEqual(saved);
});

test("counts the steps that two plays share", () => {
  const longer = { ...play, steps: [...play.steps, { scene: "keuken", choice: "zwijg" }] };
  const other = { ...play, steps: [play.steps[0], { scene: "keuken", choice: "zwijg" }] } as Play;
  expect(sharedSteps(play, longer)).toBe(3);
  expect(sharedSteps(longer, play)).toBe(3);
  expect(sharedSteps(play, other)).toBe(1);
  const otherwise = structuredClone(play);
  otherwise.steps[2] = { ...play.steps[2], answer: { spil: "zelf", beurs: "wmo" } } as PlayStep;
  expect(sharedSteps(play, otherwise)).toBe(2);
  expect(sharedSteps(play, play)).toBe(3);
});
