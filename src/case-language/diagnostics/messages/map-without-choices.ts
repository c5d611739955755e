import { define } from "../define.ts";

export const mapWithoutChoices = define({
  severity: "error",
  nl: {
    message: "Op deze <Map> valt niets te kiezen.",
    why: "De student kijkt naar een ecogram en kan er niets mee.",
    hint: 'Zet er een <Choice id="…" contact="…" …> in, of haal de <Map> weg.',
  },
  en: {
    message: "There is nothing to choose on this <Map>.",
    why: "The student looks at an ecogram and can do nothing with it.",
    hint: 'Put a <Choice id="…" contact="…" …> in it, or take the <Map> away.',
  },
  example: {
    within: "scene",
    failing: `<Map id="netwerk">
  Wie kan iets betekenen?
</Map>`,
    mended: `<Map id="netwerk">
  Wie kan iets betekenen?
<Choice id="bel" contact="kerk" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>
</Map>`,
    line: 1,
    beside: '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin" />',
    en: {
      failing: `<Map id="network">
  Who can be of help?
</Map>`,
      mended: `<Map id="network">
  Who can be of help?
<Choice id="call" contact="church" move="connect" to="einde">
  You call.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>
</Map>`,
      beside: '<Contact id="church" name="The church council" ring="informal" tie="thin" />',
    },
  },
});
