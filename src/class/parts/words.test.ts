import { describe, expect, it } from "vitest";
import { classEn } from "../../i18n/class.en.ts";
import { classNl } from "../../i18n/class.nl.ts";
import { type ClassError, statusOf } from "../protocol/errors.ts";
import { phases, textKinds, ways } from "../protocol/words.ts";
import { problemText } from "./words.ts";

const needed: Record<string, object> = {
  "too-large": { kilobytes: 64 },
  "slow-down": { seconds: 7 },
  "draft-errors": { errors: [], more: 3 },
  "not-releasable": { why: "too-few", need: 2 },
};

describe.each([
  ["Dutch", classNl],
  ["English", classEn],
])("the words of a class in %s", (_, messages) => {
  it.each(Object.keys(statusOf))("say what %s means", (id) => {
    const error = { id, ...needed[id] } as ClassError;
    expect(problemText(messages, error)).toMatch(/^\S.*\.$|^\S.*\?$/);
    expect(problemText(messages, error)).not.toMatch(/undefined|NaN/);
  });

  it("name every phase, way and kind of text", () => {
    for (const phase of phases) expect(messages.phases[phase]).toMatch(/\S/);
    for (const way of ways) expect(messages.seat.ways[way]).toMatch(/\S/);
    for (const kind of textKinds) expect(messages.debrief.kinds[kind]).toMatch(/\S/);
  });
});
