import { define } from "../define.ts";
import { roleName } from "../role-name.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const noEnding = define<{ role: string }>({
  severity: "error",
  nl: {
    message: ({ role }) => `${capital(roleName(role, "nl"))} kan bij geen enkel einde komen.`,
    why: "Wie zo speelt, komt nooit klaar en krijgt geen verslag.",
    hint: "Laat een keuze op hun weg naar een <Ending> leiden.",
  },
  en: {
    message: ({ role }) => `${capital(roleName(role, "en"))} cannot come to any ending.`,
    why: "Whoever plays so never finishes and gets no report.",
    hint: "Let a choice on their way lead to an <Ending>.",
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken">
<Choice id="luister" move="silence" to="gang">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Scene id="gang" title="Gang">
<Choice id="luister" move="silence" to="keuken">
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
    line: -6,
    en: {
      failing: `<Scene id="keuken" title="Kitchen">
<Choice id="listen" move="silence" to="hall">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Scene id="hall" title="Hall">
<Choice id="listen" move="silence" to="keuken">
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
