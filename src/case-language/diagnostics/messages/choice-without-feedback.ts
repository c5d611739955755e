import { define } from "../define.ts";

export const choiceWithoutFeedback = define<{ choice: string }>({
  severity: "warning",
  nl: {
    message: ({ choice }) => `Keuze “${choice}” heeft geen feedback.`,
    why: "In het verslag is dan niet te zien wat deze keuze opende of sloot.",
    hint: "Voeg een <Feedback> toe met een uitgangspunt en hooguit drie zinnen.",
  },
  en: {
    message: ({ choice }) => `Choice “${choice}” has no feedback.`,
    why: "The report cannot show what this choice opened or closed.",
    hint: "Add a <Feedback> with a principle and three sentences at most.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 1,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
