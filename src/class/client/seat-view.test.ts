import { describe, expect, it } from "vitest";
import type { ScreenView } from "../protocol/view.ts";
import { withMessage } from "./seat-view.ts";

const whole: ScreenView = {
  class: {} as ScreenView["class"],
  results: null,
  vote: null,
  texts: [],
  code: { code: "ABCDEF", until: 5 },
  totals: { joined: 1, here: 1, playing: 0, finished: 0, plays: 0, waiting: 0 },
};

const life = "now";

describe("withMessage", () => {
  it("begins with a whole view, and takes over sections that changed", () => {
    const first = withMessage<"screen">(undefined, { life, whole: true, seq: 3, set: whole });
    expect(first.seq).toBe(3);
    const second = withMessage<"screen">(first, { life, seq: 4, set: { code: null } });
    expect(second).toEqual({ ...whole, code: null, seq: 4, life });
  });

  it("is not put back by a message that was overtaken", () => {
    const now = withMessage<"screen">(undefined, { life, whole: true, seq: 9, set: whole });
    expect(withMessage<"screen">(now, { life, seq: 8, set: { code: null } })).toBe(now);
  });

  it("takes a message of the same number: totals change without an event", () => {
    const now = withMessage<"screen">(undefined, { life, whole: true, seq: 9, set: whole });
    const totals = { ...whole.totals, here: 0 };
    expect(withMessage<"screen">(now, { life, seq: 9, set: { totals } }).totals).toEqual(totals);
  });

  it("begins anew where a backup was put back, whatever the number is", () => {
    const now = withMessage<"screen">(undefined, { life, whole: true, seq: 9, set: whole });
    const before = { ...whole, code: null };
    const back = withMessage<"screen">(now, { life: "b", whole: true, seq: 4, set: before });
    expect(back).toEqual({ ...before, seq: 4, life: "b" });
    // What was on its way from the one that is no more says nothing.
    expect(withMessage<"screen">(back, { life, seq: 10, set: { code: whole.code } })).toBe(back);
  });
});
