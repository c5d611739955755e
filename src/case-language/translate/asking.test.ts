import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { translationTemplate } from "./translation-template.ts";

const fixture = new URL("../../../tests/fixtures/cases/friday/", import.meta.url);
const nl = readFileSync(new URL("nl.mdx", fixture), "utf8");
const en = readFileSync(new URL("en.mdx", fixture), "utf8");

const compile = (text: string, source = nl) =>
  compileCase({ text, file: "en.mdx", caseId: "friday", source: { text: source } });
const found = (text: string, source = nl) =>
  compile(text, source).diagnostics.map(({ id, params }) => [id, params.unit ?? params.tag]);
const without = (pattern: RegExp, text = en) => {
  const cut = text.replace(pattern, "");
  if (cut === text) throw new Error(`${pattern} is not there`);
  return cut;
};

describe("what a translation leaves out", () => {
  it.each([
    ['<Contact id="kerk">', /<Contact id="kerk".*\n/],
    ['<Letter id="besluit">', /<Letter[\s\S]*?<\/Letter>\n/],
    ['<Bracket id="na">', /<Bracket id="na" \/>\n/],
    ['<Meaning id="wat-telt">', /<Meaning[\s\S]*?<\/Meaning>\n/],
    ['<Map id="lijst">', /<Map[\s\S]*?<\/Map>\n/],
    ['<Choice id="bel-riet">', / {2}<Choice id="bel-riet"[\s\S]*?<\/Choice>\n/],
    ['<Decide id="weekend">', /<Decide[\s\S]*?<\/Decide>\n/],
    ['<Part id="beurs">', / {2}<Part id="beurs"[\s\S]*?<\/Part>\n/],
    ['<Option id="eigen">', / {4}<Option id="eigen".*\n/],
    ['<Option id="gerda">', / {2}<Option id="gerda".*\n/],
    ['<Other role="nursing">', / {2}<Other role="nursing".*\n/],
    ["<AskClient>", / {2}<AskClient.*\n/],
  ])("is named, and added by the template: %s", (unit, pattern) => {
    const cut = without(pattern);
    expect(found(cut)).toEqual([["translation-missing-unit", unit]]);
    const { text, added } = translationTemplate({ text: nl }, { text: cut });
    expect(added).toEqual([unit]);
    const { scenario, diagnostics } = compile(text ?? "");
    expect(new Set(diagnostics.map(({ id }) => id))).toEqual(new Set(["not-translated-yet"]));
    expect(scenario?.version).toBe(compile(en).scenario?.version);
    for (const line of cut.split("\n")) expect(text).toContain(line);
  });

  it("may be a contact that has no words of its own", () => {
    expect(found(en)).toEqual([]);
    expect(en).not.toContain('<Contact id="dochter"');
    const { text, added } = translationTemplate({ text: nl }, undefined);
    expect(added).not.toContain('<Contact id="dochter">');
    const { scenario } = compile(text ?? "");
    expect({ ...scenario, locale: "nl" }).toEqual(
      compileCase({ text: nl, caseId: "friday" }).scenario,
    );
  });
});

describe("what a translation has otherwise", () => {
  it.each([
    [
      "translation-extra-unit",
      '<Option id="thuis">',
      '<Option id="elders">Elsewhere.</Option>\n  <Option id="thuis">',
    ],
    ["translation-changes-structure", '<Option id="eigen">', '<Option id="eigen" purse="wmo">'],
    ["translation-changes-structure", '<Part id="beurs">', '<Part id="beurs" topic="asked">'],
    [
      "translation-changes-structure",
      '<Other role="nursing">',
      '<Other role="nursing" proposes="elv">',
    ],
    ["translation-changes-structure", '<AskClient who="bea">', '<AskClient who="riet">'],
    ["translation-changes-structure", '<Letter id="besluit"', '<Letter id="besluit" for="nursing"'],
    ["translation-changes-structure", '<Bracket id="na" />', '<Bracket id="na" returns="na" />'],
    ["translation-changes-structure", '<Contact id="kerk"', '<Contact id="kerk" tie="close"'],
    ["attribute-missing", ' from="Municipality of Oeverstad"', ""],
    ["translation-other-tag", /<Meaning (id="wat-telt"[\s\S]*?)<\/Meaning>/, "<Choice $1</Choice>"],
  ])("is told once: %s", (id, from, to) => {
    expect(found(en.replace(from, to)).map(([each]) => each)).toEqual([id]);
  });

  it("may repeat structure as it is", () => {
    const same = en.replace('<Option id="eigen">', '<Option id="eigen" purse="own">');
    expect(found(same)).toEqual([]);
  });

  it("is words that the source has and it has not", () => {
    expect(found(en.replace(/(<Bracket id="voor")>[^<]*<\/Bracket>/, "$1 />"))).toEqual([
      ["empty-words", "Bracket"],
    ]);
  });
});

describe("words of the source that change", () => {
  it.each([
    ['<Contact id="kerk">', "Daar schonk ik twintig jaar.", "Daar schonk ik jaren."],
    ['<Decide id="weekend">', "Zij zelf. Ze heeft ervoor gespaard.", "Zij zelf."],
    ['<Together id="nacht">', "Maar niet alleen vannacht.", "Maar niet alleen."],
    ['<Map id="lijst">', "Wie zou u vanavond willen horen?", "Wie zou u willen horen?"],
    ['<Choice id="bel-riet">', "Mag Riet weten dat u hier nog zit?", "Mag Riet het weten?"],
    ['<Scene id="zaal">', "Uw aanvraag voor hulp", "Uw vraag om hulp"],
  ])("make only their own unit stale: %s", (unit, from, to) => {
    const changed = nl.replace(from, to);
    expect(changed).not.toBe(nl);
    expect(found(en, changed)).toEqual([["stale-translation", unit]]);
    const { text, accepted } = translationTemplate(
      { text: changed },
      { text: en },
      { accept: true },
    );
    expect(accepted).toEqual([unit]);
    expect(found(text ?? "", changed)).toEqual([]);
  });

  it("does not follow structure", () => {
    const changed = nl
      .replace('<Option id="eigen" purse="own">', '<Option id="eigen" purse="wlz">')
      .replace('ties="kerk lost"', 'ties="kerk thin"');
    expect(found(en, changed)).toEqual([]);
  });
});
