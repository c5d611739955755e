import { describe, expect, it } from "vitest";
import { collect } from "../diagnostics/report.ts";
import { conditionAtoms } from "./atoms.ts";
import { parseCondition, toCondition } from "./parse.ts";

function read(text: string, from = 0) {
  const { problems, report } = collect();
  const node = parseCondition(text, from, report);
  return { node, condition: node && toCondition(node), problems };
}

describe("a condition", () => {
  it.each([
    ["told(zus)", { told: "zus" }],
    ["chose(keuken/blijf)", { chose: "keuken/blijf" }],
    ["mended(any)", { mended: "any" }],
    ["role(social-work)", { role: "social-work" }],
    ["energie >= 3", { meter: "energie", is: ">=", value: 3 }],
    ["energie>=-1.5", { meter: "energie", is: ">=", value: -1.5 }],
    ["energie == 2", { meter: "energie", is: "=", value: 2 }],
    ["energie ≥ 2", { meter: "energie", is: ">=", value: 2 }],
    ["not flag(a)", { not: { flag: "a" } }],
    ["( told(a) )", { told: "a" }],
    [
      "told(a) or told(b) and told(c)",
      { any: [{ told: "a" }, { all: [{ told: "b" }, { told: "c" }] }] },
    ],
    [
      "(told(a) or told(b)) and not told(c)",
      { all: [{ any: [{ told: "a" }, { told: "b" }] }, { not: { told: "c" } }] },
    ],
    ["not told(a) and told(b)", { all: [{ not: { told: "a" } }, { told: "b" }] }],
    ["told( a )\n  AND told(b)", { all: [{ told: "a" }, { told: "b" }] }],
  ])("%s", (text, condition) => {
    expect(read(text)).toMatchObject({ condition, problems: [] });
  });

  it("keeps where its questions stand", () => {
    const text = "told(zus) and energie >= 2";
    const atoms = conditionAtoms(read(text, 100).node);
    const shown = atoms.map(({ at }) => text.slice(at.start - 100, at.end - 100));
    expect(shown).toEqual(["told(zus)", "energie >= 2"]);
  });

  it.each([
    ["told(zus) en told(b)", "condition-unreadable", "en", "and"],
    ["niet told(zus)", "condition-unreadable", "niet", "not"],
    ["tolt(zus)", "condition-unknown-word", "tolt", "told"],
    ["verteld(zus)", "condition-unknown-word", "verteld", "told"],
    ["mended(pac)", "condition-unknown-argument", "pac", "pace"],
    ["role(nurse)", "condition-unknown-argument", "nurse", undefined],
    ["told()", "condition-needs-argument", "told", undefined],
    ["flag", "condition-needs-argument", "flag", undefined],
    ["zus", "condition-bare-word", "zus", undefined],
    ["told(a) told(b)", "condition-unreadable", "told", undefined],
    ["energie >= veel", "condition-unreadable", "veel", undefined],
    ["told(a b)", "condition-unreadable", "b", undefined],
    ["told(a))", "condition-unreadable", ")", undefined],
  ])("%s is explained once, where it goes wrong", (text, id, at, suggestion) => {
    const { node, problems } = read(text, 10);
    expect(node).toBeUndefined();
    expect(problems).toHaveLength(1);
    const [problem] = problems;
    expect(problem).toMatchObject({ id, ...(suggestion && { suggestion }) });
    expect(text.slice((problem?.at.start ?? 0) - 10, (problem?.at.end ?? 0) - 10)).toBe(at);
  });

  it.each(["", "told(a) and", "not", "told(a", "((told(a))", "energie >="])(
    "%j that stops too early is explained",
    (text) => {
      const { node, problems } = read(text);
      expect(node).toBeUndefined();
      expect(problems.map(({ id }) => id)).toEqual([
        /\(/.test(text) && !text.endsWith("and") ? "condition-bracket" : "condition-unfinished",
      ]);
    },
  );
});
