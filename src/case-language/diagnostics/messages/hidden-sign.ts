import { define } from "../define.ts";

/** Those that come along most when something is pasted. */
const known: Readonly<Record<string, { nl: string; en: string }>> = {
  "U+00A0": { nl: "een vaste spatie", en: "a hard space" },
  "U+00AD": { nl: "een zacht afbreekstreepje", en: "a soft hyphen" },
  "U+200B": { nl: "een spatie zonder breedte", en: "a space without width" },
};
const named = (sign: string, locale: "nl" | "en"): string =>
  known[sign] ? `${known[sign][locale]}, ${sign}` : sign;

export const hiddenSign = define<{ sign: string; more: number }>({
  severity: "error",
  nl: {
    message: ({ sign, more }) =>
      `Hier staat een teken dat je niet ziet (${named(sign, "nl")}).${more > 0 ? ` Zulke tekens staan nog op ${more} plekken in dit bestand.` : ""}`,
    why: "Door zo’n teken kan er iets anders staan dan een student leest, of kan een naam nergens bij horen.",
    hint: "Wis het stukje eromheen en typ het opnieuw. Zulke tekens komen mee als je plakt uit een ander programma.",
  },
  en: {
    message: ({ sign, more }) =>
      `There is a sign here that cannot be seen (${named(sign, "en")}).${more > 0 ? ` Such signs stand in ${more} more places in this file.` : ""}`,
    why: "With such a sign a text can say something else than a student reads, or a name can belong to nothing.",
    hint: "Delete the words around it and type them again. Such signs come along when you paste from another program.",
  },
  example: {
    within: "scene",
    failing: "De klok \u202etikt.",
    mended: "De klok tikt.",
    line: 1,
    en: {
      failing: "The clock \u202eticks.",
      mended: "The clock ticks.",
    },
  },
});
