import { describe, expect, it } from "vitest";
import { sectionsOf } from "./sections.ts";

describe("sectionsOf", () => {
  it("cuts at headings and leaves the marks and the code out", () => {
    const markdown = [
      "Een *casus* is **tekst**.",
      "",
      "## De `kop`",
      "- [Lees dit](/handboek/), en schrijf `told(zus)`.",
      "1. Dan dit.",
      "```mdx case",
      "## geen kop",
      "```",
      "### Klein",
      "| a | b |",
      "| --- | :-: |",
      "| c_d | e |",
    ].join("\n");
    expect(sectionsOf(markdown)).toEqual([
      { heading: "", text: "Een casus is tekst." },
      { heading: "De kop", text: "Lees dit, en schrijf told(zus). Dan dit." },
      { heading: "Klein", text: "a b c_d e" },
    ]);
  });
});
