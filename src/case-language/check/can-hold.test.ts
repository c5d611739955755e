import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCondition } from "../condition/parse.ts";
import { canHold } from "./can-hold.ts";
import type { CaseMode } from "./graph.ts";

const can = (
  text: string,
  {
    modes = ["nursing", "social-work", "pair"],
    certain = {},
  }: {
    modes?: CaseMode[];
    certain?: Record<string, boolean>;
  } = {},
): boolean => {
  const node = parseCondition(text, 0, () => {});
  if (!node) throw new Error(`unreadable: ${text}`);
  const bounds = (meter: string) => (meter === "energie" ? { min: 0, max: 5 } : undefined);
  return canHold(node, { modes, certain: new Map(Object.entries(certain)), bounds });
};

describe("whether a condition can hold", () => {
  it.each([
    "told(a) and not told(b)",
    "energie >= 5",
    "energie > 2 and energie < 3",
    "energie > 2 and energie != 3",
    "role(nursing) and role(social-work)",
    "role(pair)",
    "not (told(a) and flag(a))",
    "decided(a/b/c) and decided(a/d/c)",
    "not decided(a/b/c) and not decided(a/b/d)",
    "tie(a/close) and tie(b/thin)",
    "meaning(any) and not meaning(a)",
  ])("%s can", (text) => expect(can(text)).toBe(true));

  it.each([
    "told(a) and not told(a)",
    "decided(a/b/c) and decided(a/b/d)",
    "tie(a/close) and tie(a/thin)",
    "meaning(a) and not meaning(any)",
    "mended(place) and not mended(any)",
    "not (flag(a) or not flag(a))",
    "energie > 5",
    "energie < 0",
    "energie >= 3 and energie <= 2",
    "energie > 4 and energie != 5 and energie = 4",
    "role(pair) and not role(nursing)",
    "not role(nursing) and not role(social-work)",
  ])("%s cannot", (text) => expect(can(text)).toBe(false));

  it("knows who plays and what is certain", () => {
    expect(can("role(social-work)", { modes: ["nursing"] })).toBe(false);
    expect(can("role(social-work)", { modes: ["nursing", "pair"] })).toBe(true);
    expect(can("told(a) or told(b)", { certain: { "told(a)": false } })).toBe(true);
    expect(can("told(a)", { certain: { "told(a)": false } })).toBe(false);
    expect(can("not told(a)", { certain: { "told(a)": true } })).toBe(false);
  });

  const atom = fc.constantFrom(
    "told(a)",
    "flag(b)",
    "role(nursing)",
    "energie >= 2",
    "energie = 4",
  );
  const { condition } = fc.letrec<{ condition: string }>((tie) => ({
    condition: fc.oneof(
      { depthSize: "small" },
      atom,
      tie("condition").map((inner) => `not (${inner})`),
      fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => `(${one} and ${other})`),
      fc.tuple(tie("condition"), tie("condition")).map(([one, other]) => `(${one} or ${other})`),
    ),
  }));

  it("never denies both a condition and its opposite, and never grants them together", () => {
    fc.assert(
      fc.property(condition, (text) => {
        expect(can(text) || can(`not (${text})`)).toBe(true);
        expect(can(`(${text}) and not (${text})`)).toBe(false);
      }),
      { numRuns: 200, seed: 20_261_108 },
    );
  });
});
