import { define } from "../define.ts";
import { wholeCase, wholeTranslation } from "../host.ts";

export const translationChangesFront = define<{ field: string }>({
  severity: "error",
  nl: {
    message: ({ field }) => `“${field}” is hier anders dan in de bron.`,
    why: "In elke taal is het hetzelfde verhaal; alleen de woorden verschillen.",
    hint: ({ field }) => `Haal “${field}” hier weg: het komt uit de bron.`,
  },
  en: {
    message: ({ field }) => `“${field}” differs from the source here.`,
    why: "It is the same story in every language; only the words differ.",
    hint: ({ field }) => `Take “${field}” away here: it comes from the source.`,
  },
  example: {
    within: "file",
    failing: wholeTranslation.replace("title:", "length: long\ntitle:"),
    mended: wholeTranslation,
    line: 4,
    beside: wholeCase,
  },
});
