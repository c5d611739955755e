import { describe, expect, it } from "vitest";
import { nearest } from "./nearest.ts";

describe("did you mean", () => {
  const ids = ["keuken", "voordeur", "kerkenraad", "pad"];
  it.each([
    ["keukne", "keuken"],
    ["Keuken", "keuken"],
    ["kueken", "keuken"],
    ["kerkeraad", "kerkenraad"],
    ["pat", "pad"],
  ])("%s is probably %s", (written, meant) => {
    expect(nearest(written, ids)).toBe(meant);
  });

  it.each(["zolder", "", "x", "constructor", "k".repeat(5000)])("%s is nothing near", (written) => {
    expect(nearest(written, ids)).toBeUndefined();
  });
});
