import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { careMapEntrySchema, careMapSchema } from "../../scenario/care-map.ts";
import { compileCase } from "../compile-case.ts";
import { compareCareMaps } from "./compare-care-maps.ts";
import { entryFields, mapFields } from "./fields.ts";
import { readCareMap } from "./read-care-map.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../../tests/fixtures/care-map/${name}`, import.meta.url), "utf8");
const nl = read("oeverstad.nl.yaml");
const en = read("oeverstad.en.yaml");
const dutch = { text: nl, file: "oeverstad.nl.yaml" };
const ids = (found: { id: string }[]) => found.map(({ id }) => id);

describe("a care map without errors", () => {
  const { careMap, diagnostics } = readCareMap(nl, "content/care-map/oeverstad.nl.yaml");

  it("is one of the contract", () => {
    expect(diagnostics).toEqual([]);
    expect(careMapSchema.parse(careMap)).toEqual(careMap);
    expect(careMap?.region).toBe("Oeverstad");
    expect(careMap?.checked).toBe("2026-01");
    expect(careMap?.entries.map(({ id, worksWith }) => [id, worksWith])).toEqual([
      ["neighbourhood-team", ["gp", "church"]],
      ["gp", ["neighbourhood-team"]],
      ["church", []],
    ]);
    expect(careMap?.entries[0]?.phone).toBe("14 088");
  });

  it("is the same map in another language", () => {
    expect(readCareMap(en, "oeverstad.en.yaml").diagnostics).toEqual([]);
    expect(compareCareMaps(dutch, { text: en, file: "oeverstad.en.yaml" })).toEqual([]);
  });

  it("knows every field of the contract, and no other", () => {
    const { entries: _, ...top } = careMapSchema.def.shape;
    expect(Object.keys(mapFields).sort()).toEqual(Object.keys(top).sort());
    expect(Object.keys(entryFields)).toEqual(Object.keys(careMapEntrySchema.def.shape));
  });
});

describe("several mistakes", () => {
  it("are each told once, where they stand", () => {
    const text = nl
      .replace("domain: social", "domain: sociaal")
      .replace("[gp, church]", "[gpp, church]")
      .replace("    waiting: Tot donderdag.\n", "");
    const { careMap, diagnostics } = readCareMap(text, "oeverstad.nl.yaml");
    expect(careMap).toBeNull();
    expect(diagnostics.map(({ id, start, suggestion }) => [id, start.line, suggestion])).toEqual([
      ["care-map-value-unknown", 10, "social"],
      ["care-map-entry-unknown", 19, "gp"],
      ["care-map-field-missing", 35, undefined],
    ]);
  });

  it("in another language are told there", () => {
    const text = en
      .replace('phone: "14 088"', 'phone: "088"')
      .replace("    simplified: In reality waiting times differ by practice.\n", "")
      .replace("[open]", "[gp-referral]");
    const found = compareCareMaps(dutch, { text, file: "oeverstad.en.yaml" });
    expect(found.map(({ id, params }) => [id, params.id, params.field])).toEqual([
      ["care-map-language-differs", "neighbourhood-team", "doors"],
      ["care-map-language-differs", "neighbourhood-team", "phone"],
      ["care-map-language-differs", "gp", "simplified"],
    ]);
  });
});

describe("whatever is written", () => {
  it("is read or explained, never thrown", () => {
    const scraps = fc.constantFrom(
      ...[
        "- ",
        ": ",
        "\n",
        "  ",
        "[",
        "]",
        "{",
        "}",
        "&a ",
        "*a",
        "!!js ",
        "'",
        '"',
        "|",
        "#",
        "\t",
      ],
      ...["entries:", "null", "2026-01-01", "__proto__: 1", "\u0000", "? "],
    );
    const at = fc.integer({ min: 0, max: nl.length });
    const cuts = fc.array(fc.record({ at, remove: fc.nat(30), insert: scraps }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(cuts, (changes) => {
        const text = changes.reduce(
          (now, { at: from, remove, insert }) =>
            now.slice(0, from) + insert + now.slice(from + remove),
          nl,
        );
        const { careMap, diagnostics } = readCareMap(text, "oeverstad.nl.yaml");
        expect(careMap === null).toBe(diagnostics.length > 0);
        if (careMap) careMapSchema.parse(careMap);
        compareCareMaps(dutch, { text, file: "x.yaml" });
        for (const { start, end } of diagnostics) {
          expect(end.offset).toBeGreaterThanOrEqual(start.offset);
          expect(end.offset).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300, seed: 20_261_122 },
    );
  });
});

describe("a contact of a case", () => {
  const window = readFileSync(
    new URL("../../../tests/fixtures/cases/window/nl.mdx", import.meta.url),
    "utf8",
  );
  const compile = (contact: string, map: string | undefined) => {
    const careMap = map === undefined ? null : readCareMap(map, "oeverstad.nl.yaml").careMap;
    const text = window.replace("<Flag", `${contact}\n<Flag`);
    return compileCase({ text, caseId: "window", ...(careMap && { careMap }) });
  };
  const contactOf = (contact: string, map?: string) => compile(contact, map).scenario?.contacts[0];

  it("takes its name and ring from its entry", () => {
    expect(contactOf('<Contact id="team" ref="neighbourhood-team" />', nl)).toEqual({
      id: "team",
      name: "Sociaal wijkteam",
      ring: "formal",
      ref: "neighbourhood-team",
      text: [],
    });
    expect(contactOf('<Contact id="koffie" ref="church" tie="lost" />', nl)).toMatchObject({
      name: "De koffieochtend",
      ring: "informal",
      tie: "lost",
    });
  });

  it("may call it otherwise", () => {
    const own = '<Contact id="koffie" name="Gerda" ring="formal" ref="church" />';
    expect(contactOf(own, nl)).toMatchObject({ name: "Gerda", ring: "formal" });
  });

  it("takes them from its person", () => {
    expect(contactOf('<Contact id="c" person="carla" tie="close" />')).toMatchObject({
      name: "Carla",
      ring: "formal",
      person: "carla",
    });
    expect(contactOf('<Contact id="o" person="osei" />')).toMatchObject({ ring: "informal" });
  });

  it("without a care map needs a name, and its entry is not looked up", () => {
    const { diagnostics } = compile('<Contact id="team" ref="nobody" />', undefined);
    expect(ids(diagnostics)).toContain("contact-without-name");
    expect(contactOf('<Contact id="team" name="Team" ref="nobody" />')?.ring).toBe("formal");
    const { diagnostics: looked } = compile('<Contact id="team" name="T" ref="gpp" />', nl);
    expect(looked.find(({ id }) => id === "unknown-care-map-entry")?.suggestion).toBe("gp");
  });
});
