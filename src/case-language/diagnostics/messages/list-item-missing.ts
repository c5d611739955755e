import { define } from "../define.ts";

export const listItemMissing = define<{ attribute: string }>({
  severity: "error",
  nl: {
    message: ({ attribute }) => `In “${attribute}” staat een komma zonder iets erbij.`,
    why: "Misschien is hier iets weggevallen wat in het verhaal had moeten gebeuren.",
    hint: "Haal de komma weg, of zet erachter wat er hoort.",
  },
  en: {
    message: ({ attribute }) => `In “${attribute}” stands a comma with nothing beside it.`,
    why: "Something that should happen in the story may have been lost here.",
    hint: "Take the comma away, or write what belongs there.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde" tells="zus,">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" tells="zus">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde" tells="zus,">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" tells="zus">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
