import { define } from "../define.ts";

export const unknownPlace = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen plek “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "De student zou niet zien waar dit is, en hoe lawaaiig het er is.",
    hint: ({ id }) => `Voeg een <Place id="${id}" … /> toe, of gebruik een id dat er al is.`,
  },
  en: {
    message: ({ id, more }) =>
      `There is no place “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "A student would not see where this is, nor how loud it is.",
    hint: ({ id }) => `Add a <Place id="${id}" … />, or use an id that is there.`,
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken" place="kammer">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    mended: `<Scene id="keuken" title="Keuken" place="kamer">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 1,
    en: {
      failing: `<Scene id="keuken" title="Kitchen" place="kammer">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      mended: `<Scene id="keuken" title="Kitchen" place="kamer">
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
