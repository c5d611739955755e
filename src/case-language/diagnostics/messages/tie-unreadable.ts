import { define } from "../define.ts";

export const tieUnreadable = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `“${found}” zegt niet welke band anders wordt.`,
    why: "Dan verandert er niets in het netwerk, ook al bedoelde je dat.",
    hint: 'Schrijf het contact, een spatie en de band: ties="kerk close, buurman thin".',
  },
  en: {
    message: ({ found }) => `“${found}” does not say which tie changes.`,
    why: "Then nothing changes in the network, though you meant it to.",
    hint: 'Write the contact, a space and the tie: ties="church close, neighbour thin".',
  },
  example: {
    within: "scenes",
    failing: `<Scene id="keuken" title="Keuken" ties="kerk">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    mended: `<Scene id="keuken" title="Keuken" ties="kerk lost">
<Choice id="luister" move="silence" to="einde">
  Je luistert.
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="diversity" value="+2">Er komt rust.</Feedback>
</Choice>
</Scene>
<Ending id="einde" title="Later">Het is lente.</Ending>`,
    line: 1,
    beside: '<Contact id="kerk" name="De kerk" ring="informal" tie="thin" />',
    en: {
      failing: `<Scene id="keuken" title="Kitchen" ties="church">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      mended: `<Scene id="keuken" title="Kitchen" ties="church lost">
<Choice id="listen" move="silence" to="later">
  You listen.
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="diversity" value="+2">Things grow calm.</Feedback>
</Choice>
</Scene>
<Ending id="later" title="Later">It is spring.</Ending>`,
      beside: '<Contact id="church" name="The church" ring="informal" tie="thin" />',
    },
  },
});
