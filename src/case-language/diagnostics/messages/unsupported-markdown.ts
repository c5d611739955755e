import { define } from "../define.ts";

const names: Record<"nl" | "en", Record<string, string>> = {
  nl: {
    thematicBreak: "scheidingslijn",
    code: "blok computertekst",
    definition: "voetnoot met een adres",
    linkReference: "link naar een voetnoot",
  },
  en: {
    thematicBreak: "dividing line",
    code: "block of computer text",
    definition: "footnote with an address",
    linkReference: "link to a footnote",
  },
};

export const unsupportedMarkdown = define<{ kind: string }>({
  severity: "error",
  nl: {
    message: ({ kind }) => `Een casus heeft geen ${names.nl[kind] ?? "tekst van deze soort"}.`,
    why: "De student zou dit niet of verkeerd te zien krijgen.",
    hint: "Schrijf het als gewone alinea, lijst of citaat.",
  },
  en: {
    message: ({ kind }) => `A case has no ${names.en[kind] ?? "text of this kind"}.`,
    why: "A student would not get to see this, or see it wrongly.",
    hint: "Write it as an ordinary paragraph, a list or a quotation.",
  },
  example: {
    within: "scene",
    failing: `Ze gaat weg.

***

Een uur later.`,
    mended: `Ze gaat weg.

Een uur later.`,
    line: 3,
    en: {
      failing: `She leaves.

***

An hour later.`,
      mended: `She leaves.

An hour later.`,
    },
  },
});
