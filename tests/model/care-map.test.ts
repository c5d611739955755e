import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { groupOf } from "../../src/care-map/group-entries.ts";
import { readCareMaps } from "../../src/cli/case/care-maps.ts";
import {
  type CareMap,
  careMapDomains,
  careMapGroups,
  careMapKinds,
  doors,
} from "../../src/scenario/care-map.ts";
import { type Locale, locales, purses } from "../../src/scenario/vocabulary.ts";
import { shippedCases } from "./shipped-cases.ts";

/** What the care map of the site must hold, whichever words it says it in. */
const { careMaps, diagnostics } = readCareMaps(process.cwd());
const mapOf = (locale: Locale): CareMap => {
  const map = careMaps[locale];
  if (!map) throw new Error(`there is no care map in ${locale}`);
  return map;
};
const nl = mapOf("nl");
const ids = new Set(nl.entries.map(({ id }) => id));

/** National lines that really exist; no other number belongs on an invented map. */
const lines = {
  "safe-at-home": "0800-2000",
  "worrying-behaviour-line": "0800-1205",
  "line-113": "0800-0113",
};

type Exercise = { id: string; who: string; says: string; entries: string[]; think: string };
const exercises = (locale: Locale): Exercise[] =>
  parse(readFileSync(`content/care-map/practice/${nl.id}.${locale}.yaml`, "utf8"));

describe("the care map", () => {
  it("has no mistakes, and the same entries in both languages", () => {
    expect(diagnostics).toEqual([]);
    expect(mapOf("en").entries.map(({ id }) => id)).toEqual([...ids]);
    expect(ids.size).toBeGreaterThanOrEqual(70);
  });

  it("uses every purse, door, kind, domain and group", () => {
    const all = <T>(of: (entry: CareMap["entries"][number]) => readonly T[]) =>
      [...new Set(nl.entries.flatMap(of))].sort();
    expect(all(({ purses: each }) => each)).toEqual([...purses, "free", "other"].sort());
    expect(all(({ doors: each }) => each)).toEqual([...doors].sort());
    expect(all(({ kind }) => [kind])).toEqual([...careMapKinds].sort());
    expect(all(({ domain }) => [domain])).toEqual([...careMapDomains].sort());
    expect(all((entry) => [groupOf(entry)])).toEqual([...careMapGroups].sort());
  });

  it("lets people know each other both ways, and nobody themselves", () => {
    const known = new Map(nl.entries.map(({ id, worksWith }) => [id, worksWith]));
    const oneWay = nl.entries.flatMap(({ id, worksWith }) =>
      worksWith
        .filter((other) => other === id || !known.get(other)?.includes(id))
        .map((other) => `${id} -> ${other}`),
    );
    expect(oneWay).toEqual([]);
    expect(nl.entries.filter(({ worksWith }) => worksWith.length === 0)).toEqual([]);
  });

  it("gives only numbers of national lines, and no amounts of money", () => {
    for (const locale of locales) {
      const { entries } = mapOf(locale);
      const given = entries.flatMap(({ id, phone }) => (phone ? [[id, phone] as const] : []));
      expect(Object.fromEntries(given)).toEqual(lines);
      const money = entries.filter((entry) => /€|\b\d+ euro|\beuro\b/.test(JSON.stringify(entry)));
      expect(money.map(({ id }) => id)).toEqual([]);
    }
  });

  it("ends its sentences", () => {
    for (const { id, pays, opens, may, mayNot } of locales.flatMap((each) => mapOf(each).entries))
      for (const text of [pays, opens, may, mayNot]) expect(text, id).toMatch(/[.?!”]$/);
  });

  it("is in plain words: sentences that can be read aloud", () => {
    const long = nl.entries.flatMap(({ id, ...entry }) =>
      [entry.for, entry.pays, entry.opens, entry.may, entry.mayNot, entry.waiting, entry.say ?? ""]
        .flatMap((text) => text.split(/(?<=[.?!:])\s/))
        .filter((sentence) => sentence.split(/\s+/).length > 28)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });
});

describe("the exercises with the map", () => {
  it("are the same in both languages, and point at entries that are there", () => {
    const shape = (locale: Locale) => exercises(locale).map(({ id, entries }) => ({ id, entries }));
    expect(shape("en")).toEqual(shape("nl"));
    expect(shape("nl").length).toBeGreaterThanOrEqual(8);
    expect(
      exercises("nl")
        .flatMap(({ entries }) => entries)
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it("never count or praise", () => {
    const text = locales.map((each) => JSON.stringify(exercises(each))).join(" ");
    expect(text).not.toMatch(/\b(goed gedaan|fout|correct|wrong|score|punten)\b/i);
  });
});

describe("the cases", () => {
  it("refer only to who is on the map", () => {
    const refs = shippedCases().flatMap(({ contacts }) => contacts.flatMap(({ ref }) => ref ?? []));
    expect(refs.filter((ref) => !ids.has(ref))).toEqual([]);
  });
});
