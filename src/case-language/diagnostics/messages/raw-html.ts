import { define } from "../define.ts";

export const rawHtml = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> is HTML, en dat kan niet in een casus.`,
    why: "Een casus is tekst, zodat hij overal veilig te openen is. HTML wordt niet getoond.",
    hint: "Gebruik *cursief*, **vet**, een lijst met streepjes, of laat het weg.",
  },
  en: {
    message: ({ tag }) => `<${tag}> is HTML, and a case cannot hold that.`,
    why: "A case is text, so that it is safe to open anywhere. HTML is not shown.",
    hint: "Use *italics*, **bold**, a list with hyphens, or leave it out.",
  },
  example: {
    within: "scene",
    failing: "Ze zegt <b>nee</b>.",
    mended: "Ze zegt **nee**.",
    line: 1,
    en: {
      failing: "She says <b>no</b>.",
      mended: "She says **no**.",
    },
  },
});
