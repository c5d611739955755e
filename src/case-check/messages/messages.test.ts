import { readFileSync } from "node:fs";
import { expect, describe as group, it } from "vitest";
import { exampleIn, type Message } from "../../case-language/diagnostics/define.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { type CaseDiagnostic, checkCase } from "../check-case.ts";
import { describe } from "../describe.ts";
import { messages } from "./index.ts";

type Id = keyof typeof messages;
const all = Object.entries(messages) as [Id, Message][];

const check = (text: string, locale: Locale, maxStates?: number): CaseDiagnostic[] =>
  checkCase({
    caseId: "key",
    source: { file: `${locale}.mdx`, locale, text },
    ...(maxStates !== undefined && { maxStates }),
  }).diagnostics;

/** The ids of one list that are not, or less often, in the other. */
function moreThan(list: readonly CaseDiagnostic[], other: readonly CaseDiagnostic[]): string[] {
  const left = other.map(({ id }) => id);
  return list.flatMap(({ id }) => {
    const at = left.indexOf(id);
    if (at < 0) return [id];
    left.splice(at, 1);
    return [];
  });
}

const window = readFileSync(
  new URL("../../../tests/fixtures/cases/window/nl.mdx", import.meta.url),
  "utf8",
);
/** No case that fits on a page is too large to be looked at whole, so this one is given little room. */
const failing = (id: Id, message: Message) =>
  id === "not-fully-explored" ? check(window, "nl", 2) : check(message.example.failing, "nl");

const forms = all
  .filter(([id]) => id !== "not-fully-explored")
  .flatMap(([id, message]) => locales.map((locale) => [id, locale, message] as const));

group.each(forms)("%s, %s", (id, locale, message) => {
  const { severity } = message;
  const example = exampleIn(message.example, locale);

  it("is given once for its failing example, there and as that severity", () => {
    const found = check(example.failing, locale).filter((each) => each.id === id);
    expect(found.map(({ start, severity: given }) => [start.line, given])).toEqual([
      [example.line, severity],
    ]);
  });

  it("is not given for its mended example, which has no errors", () => {
    const found = check(example.mended, locale);
    expect(found.filter((each) => each.id === id || each.severity === "error")).toEqual([]);
  });

  it("is all that the mistake gives", () => {
    expect(moreThan(check(example.failing, locale), check(example.mended, locale))).toEqual([id]);
  });
});

group("texts", () => {
  it.each(all)("of %s are whole sentences in both languages", (id, message) => {
    const found = failing(id, message).filter((each) => each.id === id);
    expect(found).not.toEqual([]);
    for (const diagnostic of found)
      for (const locale of ["nl", "en"] as const) {
        const { message: what, why, hint } = describe(diagnostic, locale);
        for (const words of [what, why, hint]) {
          expect(words).toMatch(/^[A-Z].*[.)”]$/s);
          expect(words).not.toMatch(/undefined|\$\{|NaN|Infinity|\[object/);
        }
      }
  });
});
