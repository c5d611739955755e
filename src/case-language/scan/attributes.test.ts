import { describe, expect, it } from "vitest";
import { compileCase } from "../compile-case.ts";
import { wholeCase } from "../diagnostics/host.ts";

/** What is said of a case in which this line stands in its scene. */
const said = (line: string) =>
  compileCase({
    text: wholeCase.replace("De klok tikt.", `${line}\n\nDe klok tikt.`),
    caseId: "proef",
  }).diagnostics.map(({ id }) => id);

describe("a tag of which the > was forgotten", () => {
  it("is told once, also where the words after it hold quotation marks", () => {
    expect(said('<Say who="ada" Wie "laat maar" zegt, doet een euro in de pot.</Say>')).toEqual([
      "tag-not-finished",
    ]);
  });

  it("is told once, however many words come after it", () => {
    const words = Array.from({ length: 300 }, (_, at) => `woord${at},`).join(" ");
    expect(said(`<Say who="ada" ${words} en klaar.</Say>`)).toEqual(["tag-not-finished"]);
  });
});
