import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCase } from "../../case-check/check-case.ts";
import { readPlaythrough } from "../../case-check/playthrough/read-playthrough.ts";
import { runPlaythrough } from "../../case-check/playthrough/run-playthrough.ts";
import { compileCase } from "../compile-case.ts";
import { newCase } from "./new-case.ts";

const compile = ({ nl, en }: { nl: string; en: string }) => ({
  nl: compileCase({ text: nl, file: "nl.mdx", caseId: "proef" }),
  en: compileCase({ text: en, file: "en.mdx", caseId: "proef", source: { text: nl } }),
});

describe("a new case", () => {
  it("compiles in both languages; all that is said is that nobody with experience has read it", () => {
    const { nl, en } = compile(newCase({ id: "proef" }));
    expect(nl.diagnostics.map(({ id }) => id)).toEqual(["no-lived-experience"]);
    expect(en.diagnostics).toEqual([]);
    expect(nl.scenario?.title).toBe("De ladder");
    expect(en.scenario?.title).toBe("The ladder");
    expect(nl.scenario?.version).toBe(en.scenario?.version);
  });

  it("has nothing that only playing would show, and its playthroughs come out", () => {
    const { nl, en, playthroughs } = newCase({ id: "proef" });
    const { diagnostics, scenarios } = checkCase({
      caseId: "proef",
      source: { file: "nl.mdx", locale: "nl", text: nl },
      translations: [{ file: "en.mdx", locale: "en", text: en }],
    });
    expect(diagnostics.map(({ id }) => id)).toEqual(["no-lived-experience"]);
    const surprises = playthroughs.flatMap(({ text }): unknown[] => {
      const { playthrough } = readPlaythrough(text);
      return playthrough && scenarios.nl ? runPlaythrough(scenarios.nl, playthrough) : ["unread"];
    });
    expect(surprises).toEqual([]);
  });

  it("written in English has its structure in English, and is the same story in Dutch", () => {
    const { nl, en, playthroughs } = newCase({ id: "trial", source: "en", titles: { en: "Up" } });
    const { diagnostics, scenarios } = checkCase({
      caseId: "trial",
      source: { file: "en.mdx", locale: "en", text: en },
      translations: [{ file: "nl.mdx", locale: "nl", text: nl }],
    });
    expect(diagnostics.map(({ id }) => id)).toEqual(["no-lived-experience"]);
    expect([scenarios.en?.title, scenarios.nl?.title]).toEqual(["Up", "De ladder"]);
    const surprises = playthroughs.flatMap(({ text }): unknown[] => {
      const { playthrough } = readPlaythrough(text);
      return playthrough && scenarios.en ? runPlaythrough(scenarios.en, playthrough) : ["unread"];
    });
    expect(surprises).toEqual([]);
    // Only names differ: the two stories lead the same way, word for word of their structure.
    const shape = (text: string) =>
      [...text.matchAll(/\b(?:move|kind|value|principle|mood|domain)="[^"]*"/g)].map(
        ([all]) => all,
      );
    expect(shape(en)).toEqual(shape(newCase({ id: "trial" }).nl));
  });

  it("takes a title of its own, and keeps the story’s where none is given", () => {
    const { nl, en } = compile(newCase({ id: "proef", titles: { nl: "Bij de brug" } }));
    expect(nl.scenario?.title).toBe("Bij de brug");
    expect(en.scenario?.title).toBe("The ladder");
    expect(compile(newCase({ id: "proef", titles: { nl: "  " } })).nl.scenario?.title).toBe(
      "De ladder",
    );
  });

  it("reads any title as it was given", () => {
    const title = fc.stringMatching(/^[\p{L}\p{N}:#"'{}[\]&*!|>%@`$,.? -]{1,40}$/u);
    fc.assert(
      fc.property(title, (given) => {
        fc.pre(given.trim() !== "");
        const { nl } = compile(newCase({ id: "proef", titles: { nl: given } }));
        expect(nl.scenario?.title).toBe(given.trim().replaceAll(/\s+/g, " "));
      }),
      { seed: 7, numRuns: 40 },
    );
  });
});
