import { describe, expect, it } from "vitest";
import { keepsLines } from "./keeps-lines.ts";

const before = '---\nof: 1\n---\n<Scene id="a" title="A" of="1">\r\n  Woorden.\n\n</Scene>\n';

describe("keepsLines", () => {
  it("allows what is added, and other marks of what is translated", () => {
    const after =
      '---\nof: 2\n---\n<Scene id="a" title="A" of="2">\nWoorden.\nMeer.\n</Scene>\n<Notes/>';
    expect(keepsLines(before, after)).toBe(true);
    expect(keepsLines(before, before)).toBe(true);
    expect(keepsLines("", after)).toBe(true);
  });

  it.each([
    ["a line that is gone", before.replace("Woorden.", "")],
    ["a word that is gone", before.replace("Woorden", "Woord")],
    ["another title", before.replace('title="A"', 'title="B"')],
    ["another order", "</Scene>\nWoorden.\n---"],
    ["nothing left", ""],
  ])("sees %s", (_, after) => {
    expect(keepsLines(before, after)).toBe(false);
  });
});
