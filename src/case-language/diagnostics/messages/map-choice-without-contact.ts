import { define } from "../define.ts";

export const mapChoiceWithoutContact = define<{ choice: string }>({
  severity: "error",
  nl: {
    message: ({ choice }) => `Keuze “${choice}” staat op een <Map> en hoort bij niemand.`,
    why: "Op het ecogram kies je bij een contact; deze keuze zou nergens te vinden zijn.",
    hint: 'Voeg contact="…" toe, met het id van een <Contact>.',
  },
  en: {
    message: ({ choice }) => `Choice “${choice}” stands on a <Map> and belongs to nobody.`,
    why: "On the ecogram you choose at a contact; this choice would be nowhere to be found.",
    hint: 'Add contact="…" with the id of a <Contact>.',
  },
  example: {
    within: "scene",
    failing: `<Map id="netwerk">
  Wie kan iets betekenen?
<Choice id="bel" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>
</Map>`,
    mended: `<Map id="netwerk">
  Wie kan iets betekenen?
<Choice id="bel" contact="kerk" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>
</Map>`,
    line: 3,
    beside: '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin" />',
    en: {
      failing: `<Map id="network">
  Who can be of help?
<Choice id="call" move="connect" to="einde">
  You call.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>
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
