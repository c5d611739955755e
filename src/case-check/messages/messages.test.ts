import { describe, expect, it } from "vitest";
import type { Message } from "../../case-language/diagnostics/define.ts";
import { checkCase } from "../check-case.ts";
import { messages } from "./index.ts";

const check = (text: string) =>
  checkCase({ caseId: "key", source: { file: "nl.mdx", locale: "nl", text } }).diagnostics;

const all = Object.entries(messages) as [keyof typeof messages, Message][];

describe.each(all.filter(([id]) => id !== "not-fully-explored"))(
  "%s",
  (id, { example, severity }) => {
    it("is given for its failing example, there and as that severity", () => {
      const found = check(example.failing).filter((each) => each.id === id);
      expect(found.map(({ start, severity: given }) => [start.line, given])).toEqual([
        [example.line, severity],
      ]);
    });

    it("is not given for its mended example, which has no errors", () => {
      const found = check(example.mended);
      expect(found.filter((each) => each.id === id || each.severity === "error")).toEqual([]);
    });
  },
);

describe("texts", () => {
  it.each(all)("of %s are whole sentences in both languages", (id, message) => {
    const params = { scene: "deur", choice: "bel", mode: "nursing", part: "whole", way: "a → b" };
    const more = {
      strategies: "first last",
      facts: 2,
      kind: "reply",
      nth: 1,
      states: 9,
      ending: "",
    };
    for (const locale of ["nl", "en"] as const)
      for (const text of Object.values(message[locale])) {
        const words = typeof text === "function" ? text({ ...params, ...more }) : text;
        expect(words, id).toMatch(/^[A-Z].*[.)]$/s);
        expect(words).not.toMatch(/undefined|\$\{|NaN/);
      }
  });
});
