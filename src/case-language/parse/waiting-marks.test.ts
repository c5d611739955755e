import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { describe as inWords } from "../diagnostics/diagnostic.ts";
import { mendOf } from "../diagnostics/mend.ts";
import { newCase } from "../template/new-case.ts";
import { translationTemplate } from "../translate/translation-template.ts";
import { countMarks, unmarked } from "./waiting-marks.ts";

const { nl } = newCase({ id: "proef" });
const begun = translationTemplate({ text: nl }, undefined).text ?? "";
const waiting = (text: string) =>
  compileCase({ text, file: "en.mdx", caseId: "proef", source: { text: nl } }).diagnostics.filter(
    ({ id }) => id === "not-translated-yet",
  );

describe("the marks of what waits for its words", () => {
  it("are named one by one: a line at the top, what is in a tag, a tag with nothing in it", () => {
    const said = waiting(begun).map((each) => inWords(each, "nl").message);
    expect(said).toHaveLength(countMarks(begun));
    expect(new Set(said).size).toBe(said.length);
    expect(said).toContain("title wacht nog op vertaling.");
    expect(said).toContain('<Person id="talsma"> wacht nog op vertaling.');
    expect(said).toContain('<Scene id="poort"> wacht nog op vertaling.');
    expect(said).toContain('<Choice id="emmer"> wacht nog op vertaling.');
    expect(said).toContain('<Debrief phase="deeper"> wacht nog op vertaling.');
  });

  it("say which of the two marks is to go", () => {
    const hints = waiting(begun).map((each) => inWords(each, "en").hint);
    expect(hints[0]).toContain("# vertaal");
    expect(hints.at(-1)).toContain("{/* vertaal */}");
  });

  it("go one by one, and nothing else goes with them", () => {
    let text = begun;
    for (let left = countMarks(begun); left > 0; left--) {
      const [first] = waiting(text);
      const mend = first && mendOf(first, text);
      const [edit] = mend?.edits ?? [];
      if (!edit) throw new Error(`nothing to mend with ${left} left`);
      text = text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
      expect(countMarks(text)).toBe(left - 1);
    }
    expect(text).toBe(unmarked(begun));
  });
});
