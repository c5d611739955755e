import { define } from "../define.ts";

export const braces = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `Hier staan accolades: ${found}.`,
    why: "Accolades betekenen programmacode, en een casus bevat geen code. Zo kan iedereen hem veilig openen.",
    hint: "Laat de accolades weg, of schrijf \\{ als je het teken zelf bedoelt.",
  },
  en: {
    message: ({ found }) => `Here stand braces: ${found}.`,
    why: "Braces mean program code, and a case holds no code. So everybody can open it safely.",
    hint: "Leave the braces out, or write \\{ where you mean the sign itself.",
  },
  example: {
    within: "scene",
    failing: "Ze zegt: {hallo}.",
    mended: "Ze zegt: (hallo).",
    line: 1,
    en: {
      failing: "She says: {hello}.",
      mended: "She says: (hello).",
    },
  },
});
