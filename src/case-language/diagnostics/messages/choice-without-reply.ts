import { define } from "../define.ts";

export const choiceWithoutReply = define<{ choice: string }>({
  severity: "warning",
  nl: {
    message: ({ choice }) => `Keuze “${choice}” krijgt geen reactie.`,
    why: "De reactie van de cliënt is de echte feedback; nu gebeurt er niets.",
    hint: "Voeg een <Reply> toe: wat doet iemand hiermee?",
  },
  en: {
    message: ({ choice }) => `Choice “${choice}” gets no reply.`,
    why: "What the client does with it is the real feedback; now nothing happens.",
    hint: "Add a <Reply>: what does somebody do with it?",
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
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
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
