import { define } from "../define.ts";

export const numberOutOfRange = define<{
  tag: string;
  attribute: string;
  found: string;
  min: number;
  max: number;
}>({
  severity: "error",
  nl: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” van <${tag}> is ${found}, en dat valt buiten de grenzen.`,
    why: "Waarden buiten de grenzen maken het verslag scheef.",
    hint: ({ min, max }) =>
      Number.isFinite(max)
        ? `Kies een getal van ${min} tot en met ${max}.`
        : `Kies een getal vanaf ${min}.`,
  },
  en: {
    message: ({ tag, attribute, found }) =>
      `“${attribute}” of <${tag}> is ${found}, which is out of bounds.`,
    why: "Values out of bounds make the report lopsided.",
    hint: ({ min, max }) =>
      Number.isFinite(max)
        ? `Choose a number from ${min} up to ${max}.`
        : `Choose a number from ${min} up.`,
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+3">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 4,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+3">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
