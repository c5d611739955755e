import { StringStream } from "@codemirror/language";
import { expect, it } from "vitest";
import { caseStream } from "./case-stream.ts";

/** What is marked in a text, with the mark. */
function marked(text: string): [string, string][] {
  const state = caseStream.startState?.(2);
  if (!state) throw new Error("no state");
  return text.split("\n").flatMap((line) => {
    const stream = new StringStream(line, 2, 2);
    const found: [string, string][] = [];
    while (!stream.eol()) {
      stream.start = stream.pos;
      const mark = caseStream.token(stream, state);
      expect(stream.pos).toBeGreaterThan(stream.start);
      if (mark) found.push([line.slice(stream.start, stream.pos), mark]);
    }
    return found;
  });
}

it("marks the head, tags, attributes and words", () => {
  expect(marked('---\ntitle: De ladder\n---\n\n<Say who="wim">Ja, *dat*.</Say>')).toEqual([
    ["---", "meta"],
    ["title", "propertyName"],
    [":", "punctuation"],
    ["De ladder", "string"],
    ["---", "meta"],
    ["<Say", "tagName"],
    ["who", "attributeName"],
    ["=", "punctuation"],
    ['"', "attributeValue"],
    ["wim", "attributeValue"],
    ['"', "attributeValue"],
    [">", "angleBracket"],
    ["*dat*", "emphasis"],
    ["</Say", "tagName"],
    [">", "angleBracket"],
  ]);
});

it("marks conditions by what they say", () => {
  const marks = marked('<Choice to="erf if told(hok) and not energie >= 2, einde" />');
  expect(marks.filter(([, mark]) => mark === "operatorKeyword").map(([text]) => text)).toEqual([
    "if",
    "and",
    "not",
    ">=",
  ]);
  expect(marks).toContainEqual(["told", "keyword"]);
  expect(marks).toContainEqual(["2", "number"]);
  expect(marks).toContainEqual(["einde", "labelName"]);
});

it("marks comments over their whole length, and gets on after a tag that is not closed", () => {
  expect(marked("{/* een\ntwee */} drie")).toEqual([
    ["{/*", "comment"],
    [" een", "comment"],
    ["twee */}", "comment"],
  ]);
  expect(marked('<Say who="wim"\n<Scene id="erf">')).toContainEqual(["<Scene", "tagName"]);
});
