import { define } from "../define.ts";

export const notANumber = define<{ tag: string; attribute: string; found: string }>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” van <${tag}> moet een heel getal zijn, en er staat “${found}”.`,
    why: "Het verhaal rekent met hele getallen; woorden en stukjes achter een komma leest het niet.",
    hint: "Schrijf het getal in cijfers, zonder komma of punt, en zonder woorden erbij.",
  },
  en: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” of <${tag}> has to be a whole number, and it says “${found}”.`,
    why: "The story counts in whole numbers; words, and what stands behind a point, it does not read.",
    hint: "Write the number in digits, without a point or a comma, and without words.",
  },
  example: {
    within: "top",
    failing: '<Person id="wim" name="Wim" age="oud" role="near" />',
    mended: '<Person id="wim" name="Wim" age="80" role="near" />',
    line: 1,
    en: {
      failing: '<Person id="wim" name="Wim" age="old" role="near" />',
      mended: '<Person id="wim" name="Wim" age="80" role="near" />',
    },
  },
});
