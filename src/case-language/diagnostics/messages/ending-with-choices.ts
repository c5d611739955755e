import { define } from "../define.ts";

export const endingWithChoices = define<{ ending: string }>({
  severity: "error",
  nl: {
    message: ({ ending }) => `Einde “${ending}” heeft een keuze.`,
    why: "Een einde is waar het spel ophoudt; de keuze zou nooit te zien zijn.",
    hint: "Haal de keuze weg, of maak er een <Scene> van.",
  },
  en: {
    message: ({ ending }) => `Ending “${ending}” has a choice.`,
    why: "An ending is where the play stops; the choice would never be seen.",
    hint: "Take the choice away, or make it a <Scene>.",
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">
Het is lente.
<Choice id="luister" move="silence" to="keuken">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Ending>`,
    mended: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 10,
    en: {
      failing: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">
It is spring.
<Choice id="listen" move="silence" to="keuken">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Ending>`,
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
