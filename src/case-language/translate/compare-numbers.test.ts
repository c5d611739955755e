import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { wholeCase, wholeTranslation } from "../diagnostics/host.ts";
import { readCase } from "../read-case.ts";
import { hashUnit } from "./units.ts";

/** What is said of two texts that should have the same numbers. */
const told = (dutch: string, english: string) => {
  const notes = `<Notes>\n${dutch}\n</Notes>`;
  const [node] = readCase(`---\ntitle: x\n---\n${notes}\n`, "nl.mdx", "source").nodes;
  const of = node ? hashUnit(node) : "";
  return compileCase({
    text: `${wholeTranslation}\n<Notes of="${of}">\n${english}\n</Notes>\n`,
    caseId: "proef",
    source: { text: `${wholeCase}\n${notes}\n` },
  }).diagnostics.map(({ id, params }) => [id, params.there, params.here]);
};

describe("numbers in a translation", () => {
  it.each([
    ["De druk is 140 over 90.", "The pressure is 104 over 90.", "140", "104"],
    ["Elf pillen, 20 mg.", "Eleven tablets, 30 mg.", "20", "30"],
    ["Kamer 7.", "Room 8.", "7", "8"],
    ["Om 14.30 uur.", "At 14:35.", "14.30", "14:35"],
    ["In 2013, en weer in 2026.", "In 2013, and again in 2062.", "2026", "2062"],
  ])("%s %s", (dutch, english, there, here) => {
    expect(told(dutch, english)).toEqual([["translation-number", there, here]]);
  });

  it.each([
    ["Twee jaar.", "2 years."],
    ["2 jaar.", "Two years."],
    ["Om 14.30 uur, tot 22.00.", "At 2:30 pm, until 10:00 pm."],
    ["Het kost 1.000 euro en 7,5 uur.", "It costs 1,000 euros and 7.5 hours."],
    ["Op de 3e dag.", "On the 3rd day."],
    ["De jaren 60.", "The 1960s."],
    ["Al 12 jaar, in 2013.", "For 12 years, since 2026, so to speak."],
    ["{/* 140 */} Rust.", "{/* 104 */} Rest."],
    ["100 km.", "62 miles."],
  ])("may be written in another way: %s %s", (dutch, english) => {
    expect(told(dutch, english)).toEqual([]);
  });

  it("are left to the message that the source changed, where it did", () => {
    const changed = wholeCase.replace("Je wacht even.", "Je wacht 15 tellen.");
    const english = wholeTranslation.replace("You wait a moment.", "You wait 25 counts.");
    const found = compileCase({ text: english, caseId: "proef", source: { text: changed } });
    expect(found.diagnostics.map(({ id }) => id)).toEqual(["stale-translation"]);
  });
});
