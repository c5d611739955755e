import { describe, expect, it } from "vitest";
import { checkCase } from "../check-case.ts";
import { codeFrame } from "./code-frame.ts";
import { diagnosticText } from "./diagnostic-text.ts";
import { painter } from "./paint.ts";
import { wrap } from "./wrap.ts";

const plain = painter(false);

describe("codeFrame", () => {
  const text = "een\r\n\ttwee <Fout>\ndrie\n";
  it("points below the place, between the lines around it", () => {
    expect(codeFrame(text, { line: 2, column: 7 }, { line: 2, column: 13 }, plain)).toBe(
      ["  1 │ een", "> 2 │  twee <Fout>", "    │       ^^^^^^", "  3 │ drie"].join("\n"),
    );
  });

  it("points up to the end of the line when the place is longer, and at one column at least", () => {
    const long = codeFrame(text, { line: 2, column: 11 }, { line: 3, column: 2 }, plain);
    expect(long.split("\n")[2]).toBe("    │           ^^");
    const none = codeFrame(text, { line: 3, column: 5 }, { line: 3, column: 5 }, plain);
    expect(none.split("\n").find((line) => line.includes("^"))).toBe("    │     ^");
  });

  it("shows of a long line the part around the place", () => {
    const line = `${"a".repeat(200)}FOUT${"b".repeat(200)}`;
    const frame = codeFrame(line, { line: 1, column: 201 }, { line: 1, column: 205 }, plain);
    const [shown = "", below = ""] = frame.split("\n");
    expect(shown.length).toBeLessThan(120);
    expect(below.indexOf("^^^^")).toBe(shown.indexOf("FOUT"));
  });

  it("is empty for a place that the file does not have", () => {
    expect(codeFrame("a", { line: 9, column: 1 }, { line: 9, column: 2 }, plain)).toBe("");
  });
});

describe("wrap", () => {
  it("breaks at spaces and keeps a longer word whole", () => {
    expect(wrap("een twee onafscheidelijkheid\n drie", 8)).toEqual([
      "een twee",
      "onafscheidelijkheid",
      "drie",
    ]);
  });
});

describe("diagnosticText", () => {
  const text = "---\ntitle: x\n---\n<Scen>\n";
  const source = { file: "a/nl.mdx", locale: "nl", text } as const;
  const [first] = checkCase({ caseId: "a", source }).diagnostics;

  it("says where, what, why and what to do, in the language asked", () => {
    if (!first) throw new Error("nothing was found");
    const dutch = diagnosticText(first, text, "nl");
    expect(dutch).toMatch(/^a\/nl\.mdx:\d+:\d+ {2}fout {2}[a-z-]+\n/);
    expect(dutch).toContain("Waarom: ");
    expect(dutch).toContain("Doe dit: ");
    expect(diagnosticText(first, text, "en")).toContain("Why: ");
  });

  it("colours only when asked", () => {
    if (!first) throw new Error("nothing was found");
    const colour = "\u001b[";
    expect(diagnosticText(first, text, "nl")).not.toContain(colour);
    expect(diagnosticText(first, text, "nl", { paint: painter(true) })).toContain(`${colour}31m`);
  });
});
