import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { translationTemplate } from "./translation-template.ts";

const fixture = new URL("../../../tests/fixtures/cases/window/", import.meta.url);
const nl = readFileSync(new URL("nl.mdx", fixture), "utf8");
const en = readFileSync(new URL("en.mdx", fixture), "utf8");

const compile = (text: string, source = nl) =>
  compileCase({ text, file: "en.mdx", caseId: "window", source: { text: source } });
const ids = (text: string, source = nl) => compile(text, source).diagnostics.map(({ id }) => id);
const written = (text: string | null): string => {
  if (text === null) throw new Error("nothing was written");
  return text;
};

describe("a new translation", () => {
  const { text, added, diagnostics } = translationTemplate({ text: nl }, undefined);

  it("can be played at once, and says of every unit that it waits for its words", () => {
    const { scenario, diagnostics: found } = compile(written(text));
    const source = compileCase({ text: nl, caseId: "window" }).scenario;
    expect(diagnostics).toEqual([]);
    expect(added).toContain('<Scene id="huiskamer">');
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set(["not-translated-yet"]));
    expect({ ...scenario, locale: "nl" }).toEqual(source);
  });

  it("leaves the structure in the source", () => {
    for (const name of ["when", "move", "to", "tells", "value", "domain", "noise", "kind"])
      expect(text).not.toMatch(new RegExp(` ${name}="`));
    expect(text).not.toContain("midden in het lawaai");
  });
});

describe("a translation that is there", () => {
  it("is left alone when nothing is missing", () => {
    const { text, added, accepted } = translationTemplate({ text: nl }, { text: en });
    expect({ text, added, accepted }).toEqual({ text: en, added: [], accepted: [] });
  });

  it("gets what is missing, in its place, and keeps every other letter", () => {
    const without = (pattern: RegExp) => en.replace(pattern, "");
    const cut = without(/<Choice id="stoel-weg"[\s\S]*?<\/Choice>\n\n/)
      .replace(/<Fact id="tocht".*\n/, "")
      .replace(/<Ending id="lucht"[\s\S]*?<\/Ending>\n\n/, "")
      .replace(/<If id="al-gesproken">[\s\S]*?<\/If>\n\n/, "");
    // Told once, however many there are.
    expect(ids(cut)).toEqual(["translation-missing-unit"]);
    const { text, added } = translationTemplate({ text: nl }, { text: cut });
    expect(added).toEqual([
      '<Fact id="tocht">',
      '<If id="al-gesproken">',
      '<Choice id="stoel-weg">',
      '<Ending id="lucht">',
    ]);
    expect(new Set(ids(written(text)))).toEqual(new Set(["not-translated-yet"]));
    for (const line of cut.split("\n")) expect(text).toContain(line);
    expect(compile(written(text)).scenario?.version).toBe(compile(en).scenario?.version);
  });

  it("is behind when the words of its source change, until somebody confirms it", () => {
    const changed = nl
      .replace("Wat ziet u daar buiten?", "Wat ziet u buiten?")
      .replace("Het tocht daar.", "Daar tocht het.");
    expect(ids(en, changed)).toEqual(["stale-translation", "stale-translation"]);
    expect(translationTemplate({ text: changed }, { text: en }).text).toBe(en);
    const { text, accepted } = translationTemplate(
      { text: changed },
      { text: en },
      { accept: true },
    );
    expect(accepted).toEqual(["title", '<Choice id="wat-ziet-u">']);
    expect(ids(written(text), changed)).toEqual([]);
  });

  it("is not behind when only layout, comments or structure of its source change", () => {
    const changed = nl
      .replace("De televisie staat aan. ", "De televisie\nstaat aan.   {/* hard */} ")
      .replace('energie >= 1"', 'energie >= 2"');
    expect(ids(en, changed)).toEqual([]);
  });

  it("is confirmed where it says nothing yet of its source", () => {
    const bare = en.replace(/ of="\w+"/g, "").replace(/^of: .*\n/m, "");
    const { text } = translationTemplate({ text: nl }, { text: bare }, { accept: true });
    expect(ids(written(text))).toEqual([]);
  });
});

describe("what stands in the way", () => {
  it.each([
    ["a source with errors", nl.replace('to="overleg"', 'to="overlg"'), en, "unknown-target"],
    ["a translation with a tag left open", nl, en.replace("</Scene>", ""), "unclosed-tag"],
  ])("%s is told, and nothing is written", (_, source, existing, id) => {
    const { text, diagnostics } = translationTemplate({ text: source }, { text: existing });
    expect(text).toBeNull();
    expect(diagnostics.map((each) => each.id)).toEqual([id]);
  });
});
