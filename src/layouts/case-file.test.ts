import { expect, it } from "vitest";
import { ending, scenario } from "../../tests/fixtures/scenario.ts";
import { caseFile } from "./case-file.ts";

const one = scenario([ending("z")]);

it("names the file after its case, language and content", () => {
  expect(caseFile(one).path).toMatch(/^\/case\/test\.nl\.[0-9a-f]{12}\.json$/);
  expect(JSON.parse(caseFile(one).body)).toEqual(one);
});

it("has another name as soon as one word is another", () => {
  expect(caseFile({ ...one, title: "Other" }).path).not.toBe(caseFile(one).path);
  expect(caseFile({ ...one }).path).toBe(caseFile(one).path);
});
