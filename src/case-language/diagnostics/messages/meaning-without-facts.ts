import { define } from "../define.ts";

export const meaningWithoutFacts = define<{ from: string }>({
  severity: "error",
  nl: {
    message: ({ from }) =>
      `${from === "" ? "Geen enkel feit" : `Geen enkel feit van “${from}”`} kan hier genoemd worden: geen keuze vertelt er een.`,
    why: "De student kan dan alleen zeggen het nog niet te weten.",
    hint: ({ from }) =>
      `Laat een keuze zo’n feit vertellen met tells="…"${from === "" ? "" : ", of haal from weg"}.`,
  },
  en: {
    message: ({ from }) =>
      `${from === "" ? "No fact" : `No fact from “${from}”`} can be named here: no choice tells one.`,
    why: "Then all a student can say is that they do not know yet.",
    hint: ({ from }) =>
      `Let a choice tell such a fact with tells="…"${from === "" ? "" : ", or leave from out"}.`,
  },
  example: {
    within: "scene",
    failing: `<Meaning id="telt" from="wim" to="einde">
  Wat telt voor haar?
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Meaning>`,
    mended: `<Meaning id="telt" from="ada" to="einde">
  Wat telt voor haar?
  <Reply who="ada">Ja.</Reply>
  <Feedback principle="network" value="+1">Er komt iemand bij.</Feedback>
</Meaning>`,
    line: 1,
    beside: '<Person id="wim" name="Wim" role="near" />',
    en: {
      failing: `<Meaning id="counts" from="wim" to="einde">
  What counts for her?
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Meaning>`,
      mended: `<Meaning id="counts" from="ada" to="einde">
  What counts for her?
  <Reply who="ada">Yes.</Reply>
  <Feedback principle="network" value="+1">Somebody joins in.</Feedback>
</Meaning>`,
    },
  },
});
