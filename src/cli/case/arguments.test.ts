import { describe, expect, it } from "vitest";
import { languageOf, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";

const command: Pick<Command, "usage" | "options" | "takes"> = {
  usage: { nl: "play <casus>", en: "play <case>" },
  takes: { least: 1, most: 1 },
  options: {
    role: {
      type: "string",
      value: "nursing|pair",
      oneOf: ["nursing", "pair"],
      doc: { nl: "", en: "" },
    },
    feedback: { type: "boolean", doc: { nl: "", en: "" } },
  },
};

const fault = (...written: string[]) => {
  const read = readArguments(command, written);
  return read.ok ? undefined : read.fault.en;
};

describe("readArguments", () => {
  it("reads words and options in any order", () => {
    const read = readArguments(command, ["--feedback", "john", "--role=pair", "--lang", "nl"]);
    if (!read.ok) throw new Error(read.fault.en);
    expect(read.values.words).toEqual(["john"]);
    expect(read.values.text("role")).toBe("pair");
    expect(read.values.text("choices")).toBeUndefined();
    expect([read.values.is("feedback"), read.values.is("json")]).toEqual([true, false]);
  });

  it.each([
    [["a", "--rol", "pair"], "--rol is not an option here. Did you mean --role?"],
    [["a", "--constructor"], "--constructor is not an option here."],
    [["a", "-r"], "-r is not known; options begin with two hyphens, such as --help."],
    [["a", "--role"], "--role needs a value: --role nursing|pair"],
    [["a", "--role", "--feedback"], "--role needs a value: --role nursing|pair"],
    [["a", "--feedback=yes"], "--feedback takes no value: write --feedback alone."],
    [
      ["a", "--role", "nurse"],
      "--role cannot be “nurse”; it can be: nursing, pair. Did you mean nursing?",
    ],
    [[], "Something is missing. Write it like this: npm run case -- play <case>"],
    [["a", "b"], "“b” is one too many. Write it like this: npm run case -- play <case>"],
  ])("says what is wrong with %j", (written, words) => {
    expect(fault(...written)).toBe(words);
  });

  it("lets --help pass, whatever else is wrong", () => {
    expect(fault("--help", "--nonsense")).toBeUndefined();
  });
});

describe("languageOf", () => {
  it.each([
    [[], {}, "nl"],
    [[], { LANG: "C.UTF-8" }, "nl"],
    [[], { LANG: "nl_NL.UTF-8" }, "nl"],
    [[], { LANG: "en_GB.UTF-8" }, "en"],
    [[], { LANG: "en_GB.UTF-8", LC_ALL: "nl_NL" }, "nl"],
    [["check", "--lang", "nl"], { LANG: "en_GB" }, "nl"],
    [["check", "--lang=en"], {}, "en"],
    [["check", "--lang"], {}, "nl"],
    [["check", "--lang", "fr"], {}, "nl"],
  ] as const)("of %j with %j is %s", (written, env, locale) => {
    expect(languageOf(written, env)).toBe(locale);
  });
});
