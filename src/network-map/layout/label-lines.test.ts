import { expect, it } from "vitest";
import { labelLines, nameLines } from "./label-lines.ts";

/** Every letter is one wide. */
const lines = (name: string, width: number) => labelLines(name, width, (text) => text.length);

it.each([
  ["Riet, zijn vrouw", 20, ["Riet, zijn vrouw"]],
  ["De mensen van de Oeverkerk", 16, ["De mensen van", "de Oeverkerk"]],
  ["I need to speak to the gentleman himself", 16, ["I need to speak", "to the gentlema…"]],
  ["The hard-of-hearing association", 17, ["The hard-of-hear…", "association"]],
  ["De verjaardagskalender", 12, ["De", "verjaardags…"]],
  ["Verjaardagskalender", 12, ["Verjaardags…"]],
])("%s in %i is %j", (name, width, expected) => {
  expect(lines(name, width)).toEqual(expected);
});

it.each([
  // Rather wider than half a word, so that two names that begin alike stay two.
  [
    "The neighbourhood car",
    14,
    [
      ["The", "neighbourhood car"],
      ["The", "neighbourhood…"],
    ],
  ],
  ["Mirjam, transferverpleegkundige", 16, [["Mirjam,", "transferverpleegkundige"], ["Mirjam"]]],
  // Where there is no room for all of it, who somebody is stays.
  ["Fenna, zijn kleindochter", 16, [["Fenna, zijn", "kleindochter"], ["Fenna"]]],
  ["Wim Brouwer", 16, [["Wim Brouwer"]]],
])("%s in %i is said as %j", (name, width, expected) => {
  expect(nameLines(name, width, (text) => text.length)).toEqual(expected);
});
