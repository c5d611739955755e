import { define } from "../define.ts";

export const hiddenSign = define<{ sign: string }>({
  severity: "error",
  nl: {
    message: ({ sign }) => `Hier staat een teken dat je niet ziet (${sign}).`,
    why: "Door zo’n teken kan er iets anders staan dan een student leest, of kan een naam nergens bij horen.",
    hint: "Wis het stukje eromheen en typ het opnieuw. Zulke tekens komen mee als je plakt uit een ander programma.",
  },
  en: {
    message: ({ sign }) => `There is a sign here that cannot be seen (${sign}).`,
    why: "With such a sign a text can say something else than a student reads, or a name can belong to nothing.",
    hint: "Delete the words around it and type them again. Such signs come along when you paste from another program.",
  },
  example: {
    within: "scene",
    failing: "De klok \u202etikt.",
    mended: "De klok tikt.",
    line: 1,
  },
});
