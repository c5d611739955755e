import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

const told = (text: string, ...terms: string[]) =>
  excerpt(text, terms)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join("");
const long = (words: number) => Array.from({ length: words }, (_, at) => `woord${at}`).join(" ");

describe("excerpt", () => {
  it("marks what was searched for, at the beginning of words, whatever the accents", () => {
    expect(told("Een scène en een Scene-titel, geen obscene.", "scene")).toBe(
      "Een [scène] en een [Scene]-titel, geen obscene.",
    );
  });

  it("takes the longest of words that begin alike", () => {
    expect(told("De keuzes.", "keuze", "keuzes")).toBe("De [keuzes].");
  });

  it("shows the place in a long text, cut at spaces", () => {
    expect(told(`${long(60)} feit ${long(60)}`, "feit")).toMatch(
      /^… woord5\d .* \[feit\] woord0 .*woord\d+ …$/u,
    );
  });

  it("shows the beginning where the word only stands in the heading", () => {
    expect(told(long(60), "kop")).toMatch(/^woord0 .*woord\d+ …$/u);
    expect(told("Kort.", "kop")).toBe("Kort.");
    expect(told("", "kop")).toBe("");
  });

  it("leaves a text without spaces whole", () => {
    expect(told("a".repeat(300), "b")).toBe("a".repeat(300));
  });
});
