import { define } from "../define.ts";

export const unknownBracket = define<{ id: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ id, more }) =>
      `Er is geen <Bracket id="${id}"> om op terug te komen.${more > 0 ? ` Zo staat het nog ${more} keer in dit bestand.` : ""}`,
    why: "De student leest dan niet terug wat die eerst dacht, en kan niet zien wat er verschoof.",
    hint: "Gebruik het id van een Bracket zonder returns, van vóór het gesprek.",
  },
  en: {
    message: ({ id, more }) =>
      `There is no <Bracket id="${id}"> to come back to.${more > 0 ? ` It stands so ${more} more times in this file.` : ""}`,
    why: "Then the student cannot read back what they thought first, or see what moved.",
    hint: "Use the id of a Bracket without returns, from before the talk.",
  },
  example: {
    within: "scene",
    failing: `<Bracket id="voor" />
<Bracket id="na" returns="vor" />`,
    mended: `<Bracket id="voor" />
<Bracket id="na" returns="voor" />`,
    line: 2,
    en: {
      failing: `<Bracket id="before" />
<Bracket id="after" returns="befor" />`,
      mended: `<Bracket id="before" />
<Bracket id="after" returns="before" />`,
    },
  },
});
