import { define } from "../define.ts";

export const linkWithoutWords = define<{ link: string }>({
  severity: "warning",
  nl: {
    message: ({ link }) => `De link naar “${link}” heeft geen woorden.`,
    why: "Wie leest, ziet niets om op te klikken. Wie laat voorlezen, hoort alleen een adres.",
    hint: "Zet tussen de rechte haken wat iemand daar vindt: [de folder](adres).",
  },
  en: {
    message: ({ link }) => `The link to “${link}” has no words.`,
    why: "Whoever reads sees nothing to follow. Whoever has it read aloud hears only an address.",
    hint: "Put what somebody finds there between the square brackets: [the leaflet](address).",
  },
  example: {
    within: "scene",
    failing: "Lees [](https://example.org).",
    mended: "Lees [de folder](https://example.org).",
    line: 1,
    en: {
      failing: "Read [](https://example.org).",
      mended: "Read [the leaflet](https://example.org).",
    },
  },
});
