import { define } from "../define.ts";

export const meaningNever = define<{ fact: string }>({
  severity: "error",
  nl: {
    message: ({ fact }) =>
      `${fact === "any" ? "Deze voorwaarde kan nooit gelden: nergens noemt de student wat telt." : `Deze voorwaarde kan nooit gelden: nergens kan de student “${fact}” noemen als wat telt.`}`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Voeg een <Meaning> toe waarin dit genoemd kan worden, of vraag met told(…) of het verteld is.",
  },
  en: {
    message: ({ fact }) =>
      `${fact === "any" ? "This condition can never hold: nowhere does the student name what matters." : `This condition can never hold: nowhere can the student name “${fact}” as what matters.`}`,
    why: "No student will ever get to see what hangs on it.",
    hint: "Add a <Meaning> in which it can be named, or ask with told(…) whether it was told.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="meaning(zus)">Ze knikt.</If>',
    mended: `<If id="soms" when="meaning(zus)">Ze knikt.</If>
<Meaning id="telt" to="keuken">
  Wat telt voor haar?
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Meaning>`,
    line: 1,
    en: {
      failing: '<If id="sometimes" when="meaning(zus)">She nods.</If>',
      mended: `<If id="sometimes" when="meaning(zus)">She nods.</If>
<Meaning id="counts" to="keuken">
  What counts for her?
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Meaning>`,
    },
  },
});
