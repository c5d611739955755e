import { expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { explore, modesOf } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { unusedFindings } from "./unused-findings.ts";

const causes = (test: Scenario) =>
  unusedFindings(
    test,
    modesOf(test).map((mode) => explore(test, mode)),
  ).map(({ id, params }) => [id, params.choice, params.cause, params.role]);

it("blames the role where nobody of it comes to the scene", () => {
  const test = scenario([
    scene("hall", [
      leads("left", "left", { for: "nursing" }),
      leads("out", "end", { for: "social-work" }),
    ]),
    scene("left", [leads("a", "end"), leads("b", "end", { for: "social-work" })]),
    ending("end"),
  ]);
  // A pair comes there too, and says what is the social worker's.
  expect(causes(test)).toEqual([]);
  const alone = { ...test, roles: ["nursing" as const], start: { nursing: "hall" } };
  expect(causes(alone)).toContainEqual(["choice-never-possible", "b", "role", "social-work"]);
});

it("blames the condition, and says for whom", () => {
  const never = { told: "nothing" };
  const test = scenario([
    scene("hall", [
      leads("a", "end"),
      leads("b", "end", { when: never }),
      leads("c", "end", { when: never, for: "nursing" }),
    ]),
    ending("end"),
  ]);
  expect(causes(test)).toEqual([
    ["choice-never-possible", "b", "condition", ""],
    ["choice-never-possible", "c", "role-and-condition", "nursing"],
  ]);
});
