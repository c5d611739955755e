import { define } from "../define.ts";

export const changeUnreadable = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `“${found}” zegt niet welke meter hoeveel verandert.`,
    why: "De meter zou blijven staan, en de student ziet niets gebeuren.",
    hint: "Schrijf de meter en een getal met + of −: energie -2.",
  },
  en: {
    message: ({ found }) => `“${found}” does not say which meter changes by how much.`,
    why: "The meter would stay as it is, and a student sees nothing happen.",
    hint: "Write the meter and a number with + or −: energy -2.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde" changes="energie omlaag">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" changes="energie -1">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde" changes="energie down">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" changes="energie -1">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
