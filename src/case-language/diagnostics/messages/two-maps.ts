import { define } from "../define.ts";

export const twoMaps = define<{ scene: string }>({
  severity: "error",
  nl: {
    message: ({ scene }) => `Scène “${scene}” heeft meer dan één <Map>.`,
    why: "Een student ziet één ecogram tegelijk; de keuzes op het tweede zouden verdwijnen.",
    hint: "Zet alle keuzes in één <Map>, of verdeel ze over twee scènes.",
  },
  en: {
    message: ({ scene }) => `Scene “${scene}” has more than one <Map>.`,
    why: "A student sees one ecogram at a time; the choices on the second would disappear.",
    hint: "Put all choices in one <Map>, or divide them over two scenes.",
  },
  example: {
    within: "scene",
    failing: `<Map id="netwerk">
  Wie kan iets betekenen?
<Choice id="bel" contact="kerk" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>
</Map>
<Map id="nog-een">
  Wie kan iets betekenen?
<Choice id="bel-weer" contact="kerk" move="connect" to="einde">
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
<Choice id="bel-weer" contact="kerk" move="connect" to="einde">
  Je belt.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Choice>
</Map>`,
    line: 9,
    beside: '<Contact id="kerk" name="De kerkenraad" ring="informal" tie="thin" />',
    en: {
      failing: `<Map id="network">
  Who can be of help?
<Choice id="call" contact="church" move="connect" to="einde">
  You call.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>
</Map>
<Map id="another">
  Who can be of help?
<Choice id="call-again" contact="church" move="connect" to="einde">
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
<Choice id="call-again" contact="church" move="connect" to="einde">
  You call.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Choice>
</Map>`,
      beside: '<Contact id="church" name="The church council" ring="informal" tie="thin" />',
    },
  },
});
