import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkCase } from "./check-case.ts";

const window = {
  file: "scenarios/window/nl.mdx",
  locale: "nl",
  text: readFileSync(new URL("../../tests/fixtures/cases/window/nl.mdx", import.meta.url), "utf8"),
} as const;

describe("checkCase", () => {
  it("gives the case in its language, with what every mode's plays come to", () => {
    const { scenarios, explorations, diagnostics } = checkCase({
      caseId: "window",
      source: window,
    });
    expect(scenarios.nl?.id).toBe("window");
    expect(explorations.map(({ mode, part }) => [mode, part])).toEqual([
      ["nursing", "whole"],
      ["social-work", "whole"],
      ["pair", "whole"],
    ]);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("explores nothing as long as the text has errors", () => {
    const text = window.text.replace('to="raam"', 'to="raan"');
    const { scenarios, explorations, diagnostics } = checkCase({
      caseId: "window",
      source: { ...window, text },
    });
    expect(scenarios).toEqual({});
    expect(explorations).toEqual([]);
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    expect(errors).toMatchObject([{ id: "unknown-target", suggestion: "raam" }]);
  });

  it("says so when it did not look at everything, and then calls nothing unused", () => {
    const { diagnostics } = checkCase({ caseId: "window", source: window, maxStates: 2 });
    const ids = diagnostics.map(({ id }) => id);
    expect(ids).toContain("not-fully-explored");
    expect(ids).not.toContain("scene-never-reached");
    expect(ids).not.toContain("no-ending-possible");
  });

  it("leaves to the text what the text already shows", () => {
    const lost = '<Scene id="kelder" title="De kelder">\nStof.\n</Scene>\n';
    const end = '<Choice id="op" move="silence" to="raam">Je gaat naar boven.</Choice>';
    const text = `${window.text}\n${lost.replace("</Scene>", `${end}\n</Scene>`)}`;
    const { diagnostics } = checkCase({ caseId: "window", source: { ...window, text } });
    const about = diagnostics.filter(({ params }) => params.scene === "kelder");
    expect(about.map(({ id }) => id)).toContain("unreachable-scene");
    expect(about.map(({ id }) => id)).not.toContain("scene-never-reached");
  });
});
