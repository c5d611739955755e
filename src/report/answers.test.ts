import { expect, test } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import { plainText } from "../scenario/plain-text.ts";
import type { Play, PlayStep } from "../scenario/play.ts";
import { buildReport } from "./build-report.ts";

const play = (steps: PlayStep[]): Play => ({
  v: 1,
  id: "friday01",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps,
});

const { moments } = buildReport(
  friday,
  play([
    { scene: "ward", choice: "listen" },
    { scene: "ward", choice: "what-counts", answer: { fact: "sister" } },
    { scene: "office", choice: "ride", answer: { pivot: "self", purse: "wmo" } },
    {
      scene: "evening",
      choice: "friday",
      answer: { nursing: "stay", "social-work": "sister", settled: "client" },
    },
  ]),
);

test("a choice that asks nothing is quoted as it is", () => {
  expect(moments[0]?.said).toEqual([{ p: ["listen"] }]);
});

test("what matters most is quoted in the words in which it was told", () => {
  expect(moments[1]?.said).toEqual([{ p: ["what-counts"] }, { quote: [{ p: ["sister"] }] }]);
  expect(moments[1]?.replies).toMatchObject([{ who: "john", text: [{ p: ["Ja. Dat."] }] }]);
});

test("a decision is quoted part by part, with the fact on which an option rests", () => {
  expect(moments[2]?.said[1]).toEqual({
    list: [
      [{ p: ["pivot"] }, { p: ["self"] }, { quote: [{ p: ["sister"] }] }],
      [{ p: ["purse"] }, { p: ["wmo"] }],
    ],
  });
});

test("who was asked is heard, before anything else that came back", () => {
  expect(plainText(moments[3]?.said ?? [])).toBe("friday");
  expect(moments[3]?.replies[0]).toMatchObject({
    who: "john",
    text: [{ p: ["Ik wil naar huis."] }],
  });
});

test("what was settled together is quoted", () => {
  const settled = { nursing: "stay", "social-work": "stay", settled: "home" };
  const report = buildReport(
    friday,
    play([
      { scene: "ward", choice: "go-on" },
      { scene: "office", choice: "ride", answer: { pivot: "team", purse: "wmo" } },
      { scene: "evening", choice: "friday", answer: settled },
    ]),
  );
  expect(report.moments.at(-1)?.said).toEqual([{ p: ["friday"] }, { p: ["home"] }]);
});
