import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readCareMap } from "../case-language/care-map/read-care-map.ts";
import type { CareMap } from "../scenario/care-map.ts";
import { createFinder } from "./find-entries.ts";
import { groupEntries, groupOf } from "./group-entries.ts";

const read = (locale: string): CareMap => {
  const file = `content/care-map/oeverstad.${locale}.yaml`;
  const { careMap } = readCareMap(readFileSync(file, "utf8"), file);
  if (!careMap) throw new Error(`${file} cannot be read`);
  return careMap;
};
const nl = read("nl");
const en = read("en");
const findNl = createFinder(nl);
const findEn = createFinder(en);
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe("looking for something in one's own words", () => {
  it.each([
    ["gehoorapparaat", "hearing-aid-dispenser"],
    ["hoorapparaat", "hearing-aid-dispenser"],
    ["eenzaam", "welfare-coach"],
    ["schulden", "debt-counselling"],
    ["schuldne", "debt-counselling"],
    ["schoonmaken", "domestic-help"],
    ["Ik wil naar mijn dochter in Deventer", "valys"],
    ["taxi naar de therapie", "patient-transport"],
    ["met de taxi naar de winkel", "wmo-transport"],
    ["zelfmoord", "line-113"],
    ["herseninfarct", "rehabilitation-centre"],
    ["tolk voor in de kerkenraad", "writing-interpreter"],
    ["mijn man slaat mij", "safe-at-home"],
    ["ik kan niet lezen", "language-house"],
    ["kapotte lift", "housing-association"],
  ])("finds for “%s” %s among the first", (words, id) => {
    expect(ids(findNl({ words })).slice(0, 4)).toContain(id);
  });

  it.each([
    ["hearing aid", "hearing-aid-dispenser"],
    ["lonely", "welfare-coach"],
    ["debts", "debt-counselling"],
    ["I want to visit my daughter", "valys"],
    ["suicde", "line-113"],
    ["cleaning", "domestic-help"],
  ])("finds for “%s” %s among the first", (words, id) => {
    expect(ids(findEn({ words })).slice(0, 4)).toContain(id);
  });

  it("finds nothing for what is nothing, and everything for nothing", () => {
    expect(findNl({ words: "qwxzq" })).toEqual([]);
    expect(findNl({ words: "  " })).toEqual(nl.entries);
    expect(findNl({})).toEqual(nl.entries);
  });

  it("does not find who may not do it", () => {
    expect(ids(findNl({ words: "schoonmaken" }))).not.toContain("district-nurse");
  });
});

describe("the filters", () => {
  it("each narrow, and together narrow more", () => {
    const purse = findNl({ purse: "wlz" });
    expect(purse.length).toBeGreaterThan(2);
    expect(purse.every(({ purses }) => purses.includes("wlz"))).toBe(true);
    const both = findNl({ purse: "wlz", door: "municipal-decision" });
    expect(both.length).toBeLessThan(purse.length);
    expect(both.every(({ doors }) => doors.includes("municipal-decision"))).toBe(true);
    expect(findNl({ group: "safety" }).every((entry) => groupOf(entry) === "safety")).toBe(true);
  });

  it("narrow what was found by words too", () => {
    expect(ids(findNl({ words: "taxi", purse: "zvw" }))).toEqual(["patient-transport"]);
  });
});

describe("groups", () => {
  it("hold every entry once, in order", () => {
    const groups = groupEntries(nl.entries);
    expect(groups.map(({ group }) => group)).toEqual([
      "health",
      "social",
      "gates",
      "safety",
      "informal",
    ]);
    expect(groups.flatMap(({ entries }) => ids(entries)).sort()).toEqual(ids(nl.entries).sort());
  });

  it("follow from the domain where an entry names none", () => {
    const [first] = nl.entries;
    if (!first) throw new Error("the map is empty");
    const { group: _, ...bare } = first;
    expect(groupOf({ ...bare, domain: "both" })).toBe("social");
    expect(groupOf({ ...bare, domain: "informal" })).toBe("informal");
  });
});
