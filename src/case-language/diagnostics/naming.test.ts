import { expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { describe } from "./diagnostic.ts";
import { wholeCase, wholeTranslation } from "./host.ts";

const said = (text: string, source?: string) =>
  compileCase({
    text,
    caseId: "proef",
    ...(source !== undefined && { source: { text: source } }),
  }).diagnostics.map((each) => ({ id: each.id, ...describe(each, "nl") }));

it("names the range of a meter and what is asked of it", () => {
  const text = wholeCase.replace('tells="zus"', 'tells="zus" when="energie >= 6"');
  const [found] = said(text);
  expect(found?.message).toContain("“energie >= 6”, en “energie” loopt van 0 tot en met 5.");
});

it("names the line of the one that has the id already", () => {
  const [found] = said(
    wholeCase.replace("<Scene ", '<Ending id="einde" title="X">Y</Ending>\n\n<Scene '),
  );
  expect(found?.id).toBe("duplicate-id");
  const line = wholeCase.split("\n").findIndex((each) => each.startsWith("<Scene ")) + 1;
  expect(found?.message).toBe(`Er is al een <Ending> met het id “einde”: op regel ${line}.`);
});

it("shows the words of the source and of the translation, where that is stale", () => {
  const found = said(wholeTranslation, wholeCase.replace("Je wacht even.", "Je wacht heel lang."));
  expect(found.map(({ id }) => id)).toEqual(["stale-translation"]);
  expect(found[0]?.message).toContain(
    "De bron zegt nu: “Je wacht heel lang. · Ja. · Er komt rust.”",
  );
  expect(found[0]?.message).toContain("zegt: “You wait a moment. · Yes. · Things grow calm.”");
});

it("shows no more of long words than is needed to find them", () => {
  const long = `Je wacht ${"heel ".repeat(200)}lang.`;
  const [found] = said(wholeTranslation, wholeCase.replace("Je wacht even.", long));
  expect(found?.message).toContain("heel …”");
  expect(found?.message.length).toBeLessThan(500);
});

it("says what each value of a short list means, and where that stands for a long one", () => {
  const [mood] = said(wholeCase.replace("De klok tikt.", '<Say who="ada" mood="blij">Dag.</Say>'));
  expect(mood?.hint).toContain("closed (gesloten), sad (verdrietig)");
  const [move] = said(wholeCase.replace('move="silence"', 'move="stilte"'));
  expect(move?.hint).toMatch(/^Bedoelde je “silence”\?/);
  expect(move?.hint).toContain("Wat ze betekenen, staat in het handboek");
});
