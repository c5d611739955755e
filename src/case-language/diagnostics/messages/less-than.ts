import { define } from "../define.ts";

export const lessThan = define<{ found: string }>({
  severity: "error",
  nl: {
    message: ({ found }) => `Na “<” wordt een tag verwacht, en hier staat “${found}”.`,
    why: "Het bestand is dan niet meer als verhaal te lezen.",
    hint: "Schrijf \\< als je het teken zelf bedoelt.",
  },
  en: {
    message: ({ found }) => `After “<” a tag is expected, and here stands “${found}”.`,
    why: "The file can then no longer be read as a story.",
    hint: "Write \\< where you mean the sign itself.",
  },
  example: {
    within: "scene",
    failing: "Ze stuurt <3 naar haar zus.",
    mended: "Ze stuurt \\<3 naar haar zus.",
    line: 1,
    en: {
      failing: "She sends <3 to her sister.",
      mended: "She sends \\<3 to her sister.",
    },
  },
});
