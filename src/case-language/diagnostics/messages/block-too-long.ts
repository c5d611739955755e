import { define } from "../define.ts";

export const blockTooLong = define<{ most: number }>({
  severity: "error",
  nl: {
    message: "Dit stuk tekst is te lang, of heeft te veel sterretjes en haken.",
    why: "Geen student leest zoveel achter elkaar, en de computer doet er te lang over.",
    hint: ({ most }) => `Verdeel het over scènes of alinea’s van minder dan ${most} tekens.`,
  },
  en: {
    message: "This piece of text is too long, or has too many asterisks and brackets.",
    why: "No student reads so much in one go, and the computer takes too long over it.",
    hint: ({ most }) => `Divide it into scenes or pieces of less than ${most} characters.`,
  },
  example: {
    within: "scene",
    failing: "Het regent. ".repeat(5_000),
    mended: "Het regent.",
    line: 1,
    en: {
      failing: "It is raining. ".repeat(5_000),
      mended: "It is raining.",
    },
  },
});
