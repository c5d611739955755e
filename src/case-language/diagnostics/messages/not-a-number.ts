import { define } from "../define.ts";

export const notANumber = define<{ tag: string; attribute: string; found: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” van <${tag}> moet een getal zijn, en er staat “${found}”.`,
    why: "Met woorden kan het verhaal hier niet rekenen.",
    hint: "Schrijf een heel getal in cijfers.",
  },
  en: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” of <${tag}> has to be a number, and it says “${found}”.`,
    why: "The story cannot count with words here.",
    hint: "Write a whole number in digits.",
  },
  example: {
    within: "top",
    failing: '<Person id="wim" name="Wim" age="oud" role="near" />',
    mended: '<Person id="wim" name="Wim" age="80" role="near" />',
    line: 1,
  },
});
