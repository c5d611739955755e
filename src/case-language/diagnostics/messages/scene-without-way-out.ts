import { define } from "../define.ts";

export const sceneWithoutWayOut = define<{ scene: string }>({
  severity: "error",
  nl: {
    message: ({ scene }) => `Geen enkele keuze leidt scène “${scene}” uit.`,
    why: "Elke keuze kan één keer; daarna zit de student vast.",
    hint: "Laat ten minste één keuze naar een andere scène leiden.",
  },
  en: {
    message: ({ scene }) => `No choice leads out of scene “${scene}”.`,
    why: "Every choice can be made once; after that a student is stuck.",
    hint: "Let at least one choice lead to another scene.",
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="here">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
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
      failing: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="here">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
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
