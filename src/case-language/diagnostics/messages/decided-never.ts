import { define } from "../define.ts";

export const decidedNever = define<{ decision: string; scene: string }>({
  severity: "error",
  nl: {
    message: ({ decision, scene }) =>
      `Deze voorwaarde kan nooit gelden: naar scène “${scene}”, waar “${decision}” besloten wordt, leidt geen weg.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Laat een keuze naar die scène leiden, of vraag naar iets anders.",
  },
  en: {
    message: ({ decision, scene }) =>
      `This condition can never hold: no road leads to scene “${scene}”, where “${decision}” is decided.`,
    why: "No student will ever get to see what hangs on it.",
    hint: "Let a choice lead to that scene, or ask about something else.",
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken">
<Choice id="wacht" move="silence" to="einde">
  Je wacht.
  <Reply who="ada" when="decided(rit/spil/wijkteam)">Fijn.</Reply>
  <Feedback principle="diversity" value="0">Het bleef stil.</Feedback>
</Choice>
</Scene>
<Scene id="gang" title="Gang">
<Decide id="rit" to="keuken">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
    <Option id="wijkteam">Het wijkteam.</Option>
    <Option id="huisarts">De huisarts.</Option>
  </Part>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    mended: `<Scene id="keuken" title="Keuken">
<Choice id="wacht" move="silence" to="einde if decided(rit/spil/wijkteam), gang">
  Je wacht.
  <Reply who="ada" when="decided(rit/spil/wijkteam)">Fijn.</Reply>
  <Feedback principle="diversity" value="0">Het bleef stil.</Feedback>
</Choice>
</Scene>
<Scene id="gang" title="Gang">
<Decide id="rit" to="keuken">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
    <Option id="wijkteam">Het wijkteam.</Option>
    <Option id="huisarts">De huisarts.</Option>
  </Part>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 4,
    en: {
      failing: `<Scene id="keuken" title="Kitchen">
<Choice id="wait" move="silence" to="later">
  You wait.
  <Reply who="ada" when="decided(lift/pivot/neighbourhood-team)">Good.</Reply>
  <Feedback principle="diversity" value="0">It stayed quiet.</Feedback>
</Choice>
</Scene>
<Scene id="hall" title="Hall">
<Decide id="lift" to="keuken">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
    <Option id="neighbourhood-team">The neighbourhood team.</Option>
    <Option id="gp">The GP.</Option>
  </Part>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      mended: `<Scene id="keuken" title="Kitchen">
<Choice id="wait" move="silence" to="later if decided(lift/pivot/neighbourhood-team), hall">
  You wait.
  <Reply who="ada" when="decided(lift/pivot/neighbourhood-team)">Good.</Reply>
  <Feedback principle="diversity" value="0">It stayed quiet.</Feedback>
</Choice>
</Scene>
<Scene id="hall" title="Hall">
<Decide id="lift" to="keuken">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
    <Option id="neighbourhood-team">The neighbourhood team.</Option>
    <Option id="gp">The GP.</Option>
  </Part>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
    },
  },
});
