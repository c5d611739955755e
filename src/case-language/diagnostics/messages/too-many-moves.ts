import { define } from "../define.ts";

export const tooManyMoves = define<{ tag: string; attribute: string; most: number; found: number }>(
  {
    severity: "error",
    nl: {
      message: ({ found }) => `Deze keuze doet ${found} dingen tegelijk.`,
      why: "Wie te veel tegelijk doet, kan in het verslag niet zien wat wat opende.",
      hint: ({ most }) => `Noem er hooguit ${most}, of maak er twee keuzes van.`,
    },
    en: {
      message: ({ found }) => `This choice does ${found} things at once.`,
      why: "With too much at once the report cannot show what opened what.",
      hint: ({ most }) => `Name ${most} at most, or make two choices of it.`,
    },
    example: {
      within: "scene",
      failing: `<Choice id="luister" move="silence probe summary" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
      mended: `<Choice id="luister" move="silence probe" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
      line: 1,
      en: {
        failing: `<Choice id="listen" move="silence probe summary" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
        mended: `<Choice id="listen" move="silence probe" to="einde">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      },
    },
  },
);
