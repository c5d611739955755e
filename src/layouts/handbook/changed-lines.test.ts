import { describe, expect, it } from "vitest";
import { changedLines } from "./changed-lines.ts";

const lines = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, nth) => `regel ${from + nth}`);
const text = (...parts: string[][]) => parts.flat().join("\n");

describe("changedLines", () => {
  it("marks what differs in each", () => {
    expect(changedLines("a\nb\nc", "a\nx\ny\nc")).toEqual([
      { code: "a\nb\nc", marked: [2] },
      { code: "a\nx\ny\nc", marked: [2, 3] },
    ]);
  });

  it("leaves out what is the same, far from what differs", () => {
    const [one] = changedLines(
      text(lines(1, 20), ["fout"], lines(21, 40)),
      text(lines(1, 20), ["goed"], lines(21, 40)),
    );
    expect(one.code.split("\n")).toEqual(["…", ...lines(18, 20), "fout", ...lines(21, 23), "…"]);
    expect(one.marked).toEqual([5]);
  });

  it("keeps a line rather than an ellipsis in its place", () => {
    const [one] = changedLines(text(lines(1, 4), ["fout"]), text(lines(1, 4), ["goed"]));
    expect(one.code.split("\n")).toEqual([...lines(1, 4), "fout"]);
  });

  it("does not mark a line between two changes that both have", () => {
    expect(changedLines("a\nb\nc", "x\nb\ny")[0].marked).toEqual([1, 3]);
  });

  it("leaves out what is the same between two changes that are far apart", () => {
    const [one] = changedLines(text(["a"], lines(1, 20), ["b"]), text(["x"], lines(1, 20), ["y"]));
    expect(one.code.split("\n")).toEqual(["a", ...lines(1, 3), "…", ...lines(18, 20), "b"]);
    expect(one.marked).toEqual([1, 9]);
  });

  it("cuts a line that nobody would read to its end", () => {
    const [one] = changedLines("a".repeat(9999), "b");
    expect(one.code).toMatch(/^a{240} …$/);
    expect(one.marked).toEqual([1]);
  });

  it("lets the first lines stand for an example of too much", () => {
    const [one] = changedLines(text(lines(1, 100)), "b");
    expect(one.code.split("\n")).toEqual([...lines(1, 24), "…"]);
    expect(one.marked).toHaveLength(24);
  });

  it("keeps two that are the same whole", () => {
    const all = text(lines(1, 40));
    expect(changedLines(all, all)).toEqual([
      { code: all, marked: [] },
      { code: all, marked: [] },
    ]);
  });

  it("marks all of it where only the order differs", () => {
    expect(changedLines("a\nb\nc\nd", "a\nc\nb\nd")[0].marked).toEqual([2, 3]);
  });

  it("marks nothing where something is only missing", () => {
    expect(changedLines("a\nb", "a\nb\nc").map(({ marked }) => marked)).toEqual([[], [3]]);
  });
});
