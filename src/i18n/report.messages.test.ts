import { describe, expect, test } from "vitest";
import { moveIds } from "../scenario/vocabulary.ts";
import { reportEn } from "./report.en.ts";
import { reportNl } from "./report.nl.ts";

/** The keys of messages, down to the texts; a function shows how many things it is told. */
const shape = (value: unknown): unknown => {
  if (typeof value === "function") return value.length;
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shape(each)]));
};

const texts = (value: unknown): string[] =>
  typeof value === "string"
    ? [value]
    : typeof value === "object" && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test("both languages say the same things", () => {
  expect(shape(reportEn)).toEqual(shape(reportNl));
});

test.each([
  ["nl", reportNl],
  ["en", reportEn],
])("no text of %s is empty or unfinished", (_, messages) => {
  for (const text of texts(messages)) expect(text).toMatch(/\S/);
  expect(texts(messages).join(" ")).not.toMatch(/TODO|undefined/);
});

describe("opportunities, in words", () => {
  test("in Dutch", () => {
    const say = (could: number, did: number) => reportNl.mirror.move("probe", could, did, "John");
    expect(say(9, 4)).toBe("Je kon negen keer doorvragen; dat deed je vier keer.");
    expect(say(1, 1)).toBe("Je kon één keer doorvragen; dat deed je.");
    expect(say(3, 3)).toBe("Je kon drie keer doorvragen; dat deed je elke keer.");
    expect(say(2, 0)).toBe("Je kon twee keer doorvragen; dat deed je deze keer niet.");
    expect(say(14, 13)).toBe("Je kon 14 keer doorvragen; dat deed je 13 keer.");
  });

  test("in English", () => {
    const say = (could: number, did: number) => reportEn.mirror.move("probe", could, did, "John");
    expect(say(9, 4)).toBe("Nine times you could probe deeper; you did so four times.");
    expect(say(1, 1)).toBe("Once you could probe deeper; you did.");
    expect(say(2, 0)).toBe("Twice you could probe deeper; this time you did not.");
  });

  test("there is a sentence for every move", () => {
    for (const messages of [reportNl, reportEn])
      for (const move of moveIds) expect(messages.mirror.move(move, 2, 1, "John")).toMatch(/\.$/);
  });
});

test("one and more are told apart", () => {
  expect(reportNl.wanted.untoldIntro(1, "John")).toMatch(/^Eén ding bleef/);
  expect(reportNl.wanted.untoldIntro(5, "John")).toMatch(/^Vijf dingen bleven/);
  expect(reportNl.outcome.years(1)).toBe("Het verhaal speelde in twee opeenvolgende jaren.");
  expect(reportNl.outcome.years(6)).toBe("Het verhaal speelde in zeven opeenvolgende jaren.");
  expect(reportEn.outcome.years(1)).toBe("The story ran through two consecutive years.");
  expect(reportNl.setting.mended(["de plek", "je gezicht", "het tempo"])).toBe(
    "Je paste aan: de plek, je gezicht en het tempo.",
  );
});
