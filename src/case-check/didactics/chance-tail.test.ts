import { describe, expect, it } from "vitest";
import { chanceTail } from "./chance-tail.ts";

const times = (count: number, chance: number) => Array.from({ length: count }, () => chance);

describe("chanceTail", () => {
  it("is the binomial tail when every draw is alike", () => {
    expect(chanceTail(times(6, 1 / 3), 6)).toBeCloseTo(1 / 729, 12);
    expect(chanceTail(times(4, 0.5), 3)).toBeCloseTo(5 / 16, 12);
  });

  it("takes each draw with its own chance", () => {
    // At least one of a half and a quarter: all but neither.
    expect(chanceTail([0.5, 0.25], 1)).toBeCloseTo(1 - 0.5 * 0.75, 12);
    expect(chanceTail([0.5, 0.25], 2)).toBeCloseTo(0.125, 12);
  });

  it("is certain for no hits, and impossible for more hits than draws", () => {
    expect(chanceTail(times(9, 0.3), 0)).toBeCloseTo(1, 12);
    expect(chanceTail([], 0)).toBe(1);
    expect(chanceTail([0.5], 2)).toBe(0);
  });
});
