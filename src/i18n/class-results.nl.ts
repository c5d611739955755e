/** What a debrief looks at together, in Dutch. `class-results.en.ts` has the same shape. */
export const resultTitlesNl = {
  client: "Hoe het de cliënt verging",
  told: "Verteld en niet verteld",
  flow: "De weg van de groep door het verhaal",
  parted: "Waar de keuzes uiteengingen",
  networks: "De netwerken over elkaar",
  "not-up-to-client": "Wat niet aan de cliënt ligt",
  "by-role": "Per beroep",
  moment: "Eén moment opnieuw",
};
