import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { wholeCase } from "../diagnostics/host.ts";

const found = (text: string) =>
  compileCase({ text, caseId: "proef" }).diagnostics.map(({ id }) => id);
/** With a piece of text in the scene of the small case, before it, or in its choice. */
const places = {
  scene: (piece: string) => wholeCase.replace("De klok tikt.", `De klok tikt.\n\n${piece}\n`),
  top: (piece: string) => wholeCase.replace("<Scene ", `${piece}\n\n<Scene `),
  choice: (piece: string) => wholeCase.replace("Je wacht even.", `Je wacht even. ${piece}`),
};

describe("a tag that is still being typed", () => {
  it.each([
    ["scene", "<Sc"],
    ["scene", "<Say"],
    ["scene", '<Say who="ada'],
    ["scene", "</S"],
    ["top", "<Sc"],
    ["top", "<Scene"],
    ["top", '<Scene id="x'],
    ["top", "<Einde"],
    ["choice", "<Rep"],
    ["choice", "<Reply"],
  ] as const)("in a %s: %s gives one message", (where, piece) => {
    expect(found(places[where](piece))).toEqual(["tag-not-finished"]);
  });

  it("hides no other mistake", () => {
    expect(found(places.scene('<Zegt who="ada" Dag.</Zegt>'))).toEqual([
      "tag-not-finished",
      "unknown-tag",
    ]);
    expect(found(places.scene('<Say who="adaa" Dag.</Say>'))).toEqual([
      "tag-not-finished",
      "unknown-person",
    ]);
  });
});

describe("a tag that is never closed", () => {
  it("is not said to lack what should stand in it", () => {
    const open = '<Choice id="x" move="silence" to="einde">\n';
    expect(found(places.scene(open))).toEqual(["unclosed-tag"]);
    expect(found(places.top('<Scene id="x" title="X">'))).toEqual(["unclosed-tag"]);
  });

  it("is still said to have a wrong value", () => {
    expect(found(places.scene('<Choice id="x" move="silence" to="eindee">\n'))).toEqual([
      "unclosed-tag",
      "unknown-target",
    ]);
  });
});
