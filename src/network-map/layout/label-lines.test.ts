import { expect, it } from "vitest";
import { labelLines } from "./label-lines.ts";

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
