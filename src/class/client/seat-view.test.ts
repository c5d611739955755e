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

describe("withMessage", () => {
  it("begins with a whole view, and takes over sections that changed", () => {
    const first = withMessage<"screen">(undefined, { seq: 3, set: whole });
    expect(first.seq).toBe(3);
    const second = withMessage<"screen">(first, { seq: 4, set: { code: null } });
    expect(second).toEqual({ ...whole, code: null, seq: 4 });
  });

  it("is not put back by a message that was overtaken", () => {
    const now = withMessage<"screen">(undefined, { seq: 9, set: whole });
    expect(withMessage<"screen">(now, { seq: 8, set: { code: null } })).toBe(now);
  });

  it("takes a message of the same number: totals change without an event", () => {
    const now = withMessage<"screen">(undefined, { seq: 9, set: whole });
    const totals = { ...whole.totals, here: 0 };
    expect(withMessage<"screen">(now, { seq: 9, set: { totals } }).totals).toEqual(totals);
  });
});
