import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { wholeCase } from "../diagnostics/host.ts";

/** The words that are said to be almost a name, with that name, in a scene with these words. */
const almost = (words: string, people = ["Hermien de Wit", "mevrouw Aalders", "Riet", "Anne"]) => {
  const persons = people.map((name, at) => `<Person id="p-${at}" name="${name}" role="near" />`);
  const text = wholeCase
    .replace("De klok tikt.", words)
    .replace("<Scene ", `${persons.join("\n")}\n\n<Scene `);
  return compileCase({ text, caseId: "proef" }).diagnostics.flatMap(({ id, params, suggestion }) =>
    id === "almost-a-name" ? [[params.found, suggestion]] : [],
  );
};

describe("words that are almost a name", () => {
  it.each([
    ["Daar staat Hermein weer.", "Hermein", "Hermien"],
    ["Daar staat Hermin weer.", "Hermin", "Hermien"],
    ["Daar staat Hermienn weer.", "Hermienn", "Hermien"],
    ["Hermeen lacht.", "Hermeen", "Hermien"],
    ["De tas van mevrouw Alders.", "Alders", "Aalders"],
    ["Je ziet *Reit* niet.", "Reit", "Riet"],
  ])("%s", (words, found, name) => {
    expect(almost(words)).toEqual([[found, name]]);
  });

  it.each([
    ["the name itself, with an s", "Hermiens jas, Hermien’s jas, Aalders' jas, Annes jas."],
    ["a word that begins a sentence", "Niet nu. Rief je? Piet zei: “Niet nu.”"],
    ["a word that also has a small letter", "Wij zagen de Rietl en de rietl."],
    ["a name that stands there twice", "Daar is Hermine. En weer Hermine."],
    ["a word in capitals", "Op het bord staat RIED."],
    ["a name with other letters", "Daar staat Herman weer."],
    ["a short name", "Daar staat Jan weer."],
  ])("are not %s", (_, words) => {
    expect(almost(words, ["Hermien de Wit", "mevrouw Aalders", "Riet", "Anne", "Jas"])).toEqual([]);
  });
});
