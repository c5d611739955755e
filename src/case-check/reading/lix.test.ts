import { describe, expect, it } from "vitest";
import { lix, sentencesOf, wordsOf } from "./lix.ts";

describe("sentences", () => {
  it("end at a full stop, a question, a cry and dots, with the quotes that close there", () => {
    expect(sentencesOf("Hij komt. “Wie?” vraagt ze. Jij! En dan… Stil.")).toEqual([
      "Hij komt.",
      // A small letter goes on.
      "“Wie?” vraagt ze.",
      "Jij!",
      "En dan…",
      "Stil.",
    ]);
  });

  it("do not end in the middle of an abbreviation or a number", () => {
    expect(sentencesOf("Hij slikt o.a. pillen. Het kost 2.50 euro.")).toHaveLength(2);
  });

  it("need no mark at the end", () => {
    expect(sentencesOf("Een regel zonder punt")).toEqual(["Een regel zonder punt"]);
    expect(sentencesOf(" … ")).toEqual([]);
  });
});

describe("words", () => {
  it("keep what joins them", () => {
    expect(wordsOf("Z'n 75-plusbezoek, om 8 uur.")).toEqual([
      "Z'n",
      "75-plusbezoek",
      "om",
      "8",
      "uur",
    ]);
  });
});

describe("lix", () => {
  it("adds words a sentence and the percentage of words from seven letters", () => {
    // Eight words in two sentences; two of them long.
    expect(lix("Het regent. Wij lopen samen verder naar huis.")).toBe(8 / 2 + 0);
    expect(lix("De gemeente betaalt. De buurman helpt me dan.")).toBe(8 / 2 + (100 * 3) / 8);
  });

  it("is low for a story and high for an official letter, in both languages", () => {
    expect(lix("Hij doet open. Hij kijkt naar je jas. In de keuken staat koffie.")).toBeLessThan(
      25,
    );
    expect(
      lix(
        "Naar aanleiding van de indicatiestelling wordt de ondersteuningsbehoefte opnieuw geïnventariseerd.",
      ),
    ).toBeGreaterThan(55);
    expect(
      lix(
        "Following the multidisciplinary assessment, responsibility for coordinating support transfers accordingly.",
      ),
    ).toBeGreaterThan(55);
  });

  it("is 0 without words", () => {
    expect(lix("… — !")).toBe(0);
  });
});
