import { define } from "../define.ts";

export const listNeedsComma = define<{ found: string; before: string }>({
  severity: "error",
  nl: {
    message: ({ found, before }) =>
      `Tussen “${before}” en “${found}” ontbreekt een komma, of het woord if.`,
    why: "Zonder komma is niet te zien waar een voorwaarde bij hoort.",
    hint: ({ found, before }) => `Schrijf “${before}, ${found}” of “${before} if …”.`,
  },
  en: {
    message: ({ found, before }) =>
      `Between “${before}” and “${found}” a comma is missing, or the word if.`,
    why: "Without a comma nobody can tell what a condition belongs to.",
    hint: ({ found, before }) => `Write “${before}, ${found}” or “${before} if …”.`,
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde" tells="zus moeder">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" tells="zus, moeder">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    beside: {
      failing: '<Fact id="moeder" domain="relations" from="ada">Mijn moeder leeft.</Fact>',
      mended: '<Fact id="moeder" domain="relations" from="ada">Mijn moeder leeft.</Fact>',
    },
    en: {
      failing: `<Choice id="listen" move="silence" to="einde" tells="zus mother">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" tells="zus, mother">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      beside: {
        failing: '<Fact id="mother" domain="relations" from="ada">My mother is alive.</Fact>',
        mended: '<Fact id="mother" domain="relations" from="ada">My mother is alive.</Fact>',
      },
    },
  },
});
