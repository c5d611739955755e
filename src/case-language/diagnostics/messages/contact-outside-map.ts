import { define } from "../define.ts";

export const contactOutsideMap = define<{ choice: string }>({
  severity: "error",
  nl: {
    message: ({ choice }) =>
      `Keuze “${choice}” hoort bij een contact, maar staat niet op een <Map>.`,
    why: "Buiten het ecogram ziet de student niet bij wie deze keuze hoort.",
    hint: "Zet de keuze in een <Map>, of haal contact weg.",
  },
  en: {
    message: ({ choice }) =>
      `Choice “${choice}” belongs to a contact, but does not stand on a <Map>.`,
    why: "Outside the ecogram a student does not see to whom this choice belongs.",
    hint: "Put the choice in a <Map>, or leave contact out.",
  },
  example: {
    within: "scene",
    failing: `<Choice id="bel" contact="kerk" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>`,
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
      failing: `<Choice id="call" contact="church" move="connect" to="einde">
  You call.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>`,
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
