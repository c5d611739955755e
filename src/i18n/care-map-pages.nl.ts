import type { CareMap } from "../scenario/care-map.ts";

/** Wat alleen de pagina's van de sociale kaart zeggen. */
export const careMapPagesNl = {
  page: {
    title: "Sociale kaart",
    heading: (region: string) => `De sociale kaart van ${region}`,
    description:
      "Wie er is in de gemeente van onze casussen: waarvoor, wie betaalt, wie de deur opent, en wat ze wel en niet mogen.",
    lead: (region: string) =>
      `Alle casussen spelen in ${region}. Hier staat wie daar is: waarvoor je er komt, wie betaalt, wie de deur opent, en wat ze wel en niet mogen. Ken de kaart. Vergeet haar dan even, en luister.`,
    invented: (region: string) =>
      `${region} bestaat niet. De mensen en plaatsen zijn verzonnen, de regels lijken op die van Nederland en zijn vereenvoudigd om mee te oefenen.`,
    checked: (month: string) =>
      `Voor het laatst nagekeken: ${month}. Wat we niet konden nagaan, staat er bij elke naam bij. De telefoonnummers die hier staan, zijn van echte landelijke lijnen.`,
    ofYou: "In je werk kijk je op de kaart van je eigen gemeente.",
    onPage: "Op deze pagina",
    facts: "Hoe het werkt, in het kort",
    practise: "Oefenen met de kaart",
    practiseLead: (sentences: number) =>
      `${sentences} zinnen van cliënten. Wie zou dit kunnen doen, wie betaalt, wie moet ja zeggen?`,
    swap: "Geef je les in een andere streek? Zet je eigen kaart erin.",
    none: "Er is op deze site nog geen sociale kaart in deze taal.",
    month: (month: CareMap["checked"]) =>
      new Date(`${month}-01T12:00:00Z`).toLocaleDateString("nl-NL", {
        month: "long",
        year: "numeric",
        timeZone: "UTC",
      }),
  },
  practice: {
    title: "Oefenen met de sociale kaart",
    description:
      "Korte zinnen van cliënten: zoek op de sociale kaart wie dit zou kunnen doen, wie betaalt en wie ja moet zeggen.",
    lead: "Iemand zegt iets. Wie op de kaart zou hierbij kunnen passen, wie betaalt dat, en wie moet ja zeggen? Schrijf het op en lees daarna wat de kaart zegt. Er wordt niets geteld en niets bewaard.",
    toMap: "Open de sociale kaart",
    number: (at: number, of: number) => `Zin ${at} van ${of}`,
    who: "Wie zou dit kunnen doen?",
    pays: "Wie betaalt?",
    opens: "Wie moet ja zeggen?",
    choose: "weet ik nog niet",
    client: "de cliënt zelf",
    reveal: "Lees wat de kaart zegt",
    map: "De kaart zegt",
    noAnswer:
      "Had je iemand anders? Kijk dan wat de kaart daarover zegt. Vaak zijn er meer wegen. En wie altijd eerst ja moet zeggen, is de cliënt.",
    think: "Om bij stil te staan",
    realLife: "In het echt: kijk wat er in jouw gemeente is, en vraag het na.",
    none: "Bij deze kaart zijn nog geen oefeningen.",
  },
};

export type CareMapPagesMessages = typeof careMapPagesNl;
