import { describe, expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../../tests/fixtures/scenario.ts";
import { explore, modesOf } from "../../explore/explore.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { type Move, type Principle, principles } from "../../scenario/vocabulary.ts";
import { practiceFindings } from "./practice-findings.ts";

const found = (test: Scenario) =>
  practiceFindings(
    test,
    modesOf(test).map((mode) => explore(test, mode)),
  ).map(({ id, params: { mode, missing } }) => [id, mode, missing]);

const choice = (id: string, move: Move, about: readonly Principle[], rest: Partial<Choice> = {}) =>
  leads(id, "end", {
    moves: [move],
    feedback: about.map((principle) => ({ principle, value: 1, text: [] })),
    ...rest,
  });
const story = (...choices: Choice[]) => scenario([scene("start", choices), ending("end")]);

const all = [
  choice("a", "probe", principles),
  choice("b", "affirmation", []),
  choice("c", "treat", []),
];

describe("what is never practised", () => {
  it("is nothing where every principle and every skill has its choice", () => {
    expect(found(story(...all, choice("d", "connect", [])))).toEqual([]);
  });

  it("is told once for all modes", () => {
    expect(found(story(...all))).toEqual([["skill-never-practised", "", "networking"]]);
  });

  it("is told for a role whose colleague alone has it", () => {
    const theirs = choice("d", "connect", [], { for: "social-work" });
    expect(found(story(...all, theirs))).toEqual([
      ["skill-never-practised", "nursing", "networking"],
    ]);
  });

  it("is nothing that a choice shows which nobody can make", () => {
    const never = choice("d", "connect", [], { when: { flag: "nooit" } });
    expect(found(story(...all, never))).toEqual([["skill-never-practised", "", "networking"]]);
  });

  it("leaves principles of a case without any feedback to what says that", () => {
    const ids = found(story(choice("a", "hush", []))).map(([id]) => id);
    expect(ids).toEqual(["skill-never-practised"]);
  });
});
