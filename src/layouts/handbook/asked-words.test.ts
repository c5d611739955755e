import { expect, it } from "vitest";
import { askedWords } from "./asked-words.ts";

it("looks for what a question is about", () => {
  expect(askedWords("Hoe deel ik mijn casus?")).toBe("deel casus");
  expect(askedWords("how do I start")).toBe("start");
});

it("keeps words of the language of cases where nothing else was asked", () => {
  expect(askedWords("for")).toBe("for");
  expect(askedWords("when to")).toBe("when to");
  expect(askedWords(" ")).toBe("");
});
