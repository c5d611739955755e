import { expect, test } from "vitest";
import { type Made, readMade, splitMade, writeMade } from "./notation.ts";

test.each<Made>([
  { choice: "rit" },
  { choice: "rit", answer: { spil: "wijkteam", beurs: "wmo" } },
  { choice: "wat-telt", answer: { fact: "none" } },
  { choice: "leeg", answer: {} },
])("reads back what it writes: %j", (made) => {
  expect(readMade(writeMade(made))).toEqual(made);
});

test("is written as an author would", () => {
  expect(writeMade({ choice: "rit", answer: { spil: "wijkteam", beurs: "wmo" } })).toBe(
    "rit{spil=wijkteam,beurs=wmo}",
  );
  expect(readMade("  rit { spil = wijkteam , beurs=wmo } ")).toEqual({
    choice: "rit",
    answer: { spil: "wijkteam", beurs: "wmo" },
  });
});

test.each([
  "",
  "Rit",
  "rit{",
  "rit{spil}",
  "rit{spil=a=b}",
  "rit{spil=a,spil=b}",
  "rit{a=}",
  "a b",
])("does not guess at %j", (text) => {
  expect(readMade(text)).toBeUndefined();
});

test("splits a list at the commas between choices only", () => {
  expect(splitMade("groet, rit{spil=zelf,beurs=wmo},,zwijg ")).toEqual([
    "groet",
    "rit{spil=zelf,beurs=wmo}",
    "zwijg",
  ]);
  expect(splitMade("")).toEqual([]);
});
