import { expect, it } from "vitest";
import { compileCase } from "../case-language/compile-case.ts";
import { newCase } from "../case-language/template/new-case.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { exploredOnce } from "./explored.ts";

const { nl: text } = newCase({ id: "proef", titles: { nl: "De duiven" } });
const read = (now: string): Scenario => {
  const { scenario } = compileCase({ text: now, caseId: "proef" });
  if (!scenario) throw new Error("the case one begins with has no errors");
  return scenario;
};
const look = (now: string) => exploredOnce(read(now))("pair", {});
const first = look(text);

it("is at hand when only words were changed", () => {
  expect(look(text.replace("een jongen met een emmer", "een jongen met een bak"))).toBe(first);
});

it.each([
  ["a condition", 'when="told(hok)" tells', 'when="visited(poort)" tells'],
  ["a target", 'to="erf" tells="hok"', 'to="overleg" tells="hok"'],
  ["what is told", 'tells="hok"', 'tells="hok, greet"'],
  ["what feedback is worth", 'own-good-life" value="+2"', 'own-good-life" value="+1"'],
  [
    "a condition of a text",
    '"lege-emmer" when="visited(poort)"',
    '"lege-emmer" when="told(emmer)"',
  ],
])("is looked for anew after a change of %s", (_, from, to) => {
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  expect(look(changed)).not.toBe(first);
});
