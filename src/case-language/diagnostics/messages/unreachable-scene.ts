import { define } from "../define.ts";

export const unreachableScene = define<{ scene: string }>({
  severity: "warning",
  nl: {
    message: ({ scene }) => `Naar scène “${scene}” leidt geen enkele weg.`,
    why: "Geen student zal haar ooit zien.",
    hint: ({ scene }) => `Laat een keuze erheen leiden met to="${scene}", of haal de scène weg.`,
  },
  en: {
    message: ({ scene }) => `No road leads to scene “${scene}”.`,
    why: "No student will ever see it.",
    hint: ({ scene }) => `Let a choice lead there with to="${scene}", or take the scene away.`,
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
<Scene id="gang" title="Gang">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    mended: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="gang">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Scene id="gang" title="Gang">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 8,
    en: {
      failing: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Scene id="hall" title="Hall">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      mended: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="hall">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Scene id="hall" title="Hall">
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
