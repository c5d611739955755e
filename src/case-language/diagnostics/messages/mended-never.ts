import { define } from "../define.ts";

export const mendedNever = define<{ what: string; scene: string }>({
  severity: "error",
  nl: {
    message: ({ what, scene }) =>
      `Deze voorwaarde kan nooit gelden: niets in scène “${scene}” maakt mended(${what}) waar.`,
    why: "Wat je beter verstaanbaar maakt, geldt tot je de scène verlaat; daarvoor moet het in deze scène gebeuren. Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: 'Geef deze keuze, of een keuze met to="here" in deze scène, een adjusts.',
  },
  en: {
    message: ({ what, scene }) =>
      `This condition can never hold: nothing in scene “${scene}” makes mended(${what}) true.`,
    why: "What you mend in a room lasts until you leave the scene, so it has to happen in this scene. No student will ever get to see what hangs on it.",
    hint: 'Give this choice, or a choice with to="here" in this scene, an adjusts.',
  },
  example: {
    within: "scene",
    failing: `<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada" when="mended(pace)">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    mended: `<Choice id="luister" move="silence" to="einde" adjusts="pace">
  Je wacht en luistert.
  <Reply who="ada" when="mended(pace)">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>`,
    line: 3,
    en: {
      failing: `<Choice id="listen" move="silence" to="einde">
  You listen.
  <Reply who="ada" when="mended(pace)">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
      mended: `<Choice id="listen" move="silence" to="einde" adjusts="pace">
  You wait and listen.
  <Reply who="ada" when="mended(pace)">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>`,
    },
  },
});
