import { define } from "../define.ts";

export const textOutside = define({
  severity: "error",
  nl: {
    message: "Deze tekst staat buiten elke scène.",
    why: "Niemand krijgt hem te zien.",
    hint: "Zet hem in een <Scene>, of tussen <Notes> en </Notes> voor de docent.",
  },
  en: {
    message: "This text stands outside every scene.",
    why: "Nobody gets to see it.",
    hint: "Put it in a <Scene>, or between <Notes> and </Notes> for the lecturer.",
  },
  example: {
    within: "top",
    failing: "De bel gaat.",
    mended: "{/* De bel gaat. */}",
    line: 1,
    en: {
      failing: "The bell rings.",
      mended: "{/* The bell rings. */}",
    },
  },
});
