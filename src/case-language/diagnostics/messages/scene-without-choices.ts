import { define } from "../define.ts";

export const sceneWithoutChoices = define<{ scene: string }>({
  severity: "error",
  nl: {
    message: ({ scene }) => `Scène “${scene}” heeft geen keuzes.`,
    why: "Een student kan hier niets doen en niet verder.",
    hint: "Voeg een <Choice> toe, of maak er een <Ending> van.",
  },
  en: {
    message: ({ scene }) => `Scene “${scene}” has no choices.`,
    why: "A student can do nothing here and cannot go on.",
    hint: "Add a <Choice>, or make it an <Ending>.",
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken">Stil.</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    mended: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 1,
    en: {
      failing: `<Scene id="keuken" title="Kitchen">Silence.</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      mended: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
    },
  },
});
