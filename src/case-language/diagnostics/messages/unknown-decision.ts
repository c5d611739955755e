import { define } from "../define.ts";

export const unknownDecision = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen besluit “${id}”.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "Een voorwaarde die naar een onbestaand besluit kijkt, geldt nooit.",
    hint: "Schrijf decided(besluit/onderdeel/optie), zoals decided(rit/spil/wijkteam). Bij een Together is het onderdeel nursing, social-work of settled.",
  },
  en: {
    message: ({ id, more }) =>
      `There is no decision “${id}”.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "A condition that looks at a decision that is not there never holds.",
    hint: "Write decided(decision/part/option), such as decided(ride/pivot/team). In a Together the part is nursing, social-work or settled.",
  },
  example: {
    within: "scene",
    failing: `<Decide id="rit" to="here if decided(rit/wijkteam), einde">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
    <Option id="wijkteam">Het wijkteam.</Option>
    <Option id="huisarts">De huisarts.</Option>
  </Part>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>`,
    mended: `<Decide id="rit" to="here if decided(rit/spil/wijkteam), einde">
  De rit naar haar zus.
  <Part id="spil" topic="pivot">
    Wie is de spil?
    <Option id="wijkteam">Het wijkteam.</Option>
    <Option id="huisarts">De huisarts.</Option>
  </Part>
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Decide>`,
    line: 1,
    en: {
      failing: `<Decide id="lift" to="here if decided(lift/neighbourhood-team), einde">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
    <Option id="neighbourhood-team">The neighbourhood team.</Option>
    <Option id="gp">The GP.</Option>
  </Part>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>`,
      mended: `<Decide id="lift" to="here if decided(lift/pivot/neighbourhood-team), einde">
  The lift to her sister.
  <Part id="pivot" topic="pivot">
    Who is the pivot?
    <Option id="neighbourhood-team">The neighbourhood team.</Option>
    <Option id="gp">The GP.</Option>
  </Part>
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Decide>`,
    },
  },
});
