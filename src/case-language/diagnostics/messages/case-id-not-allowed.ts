import { define } from "../define.ts";
import { wholeCase, wholeCaseInEnglish } from "../host.ts";

export const caseIdNotAllowed = define<{ id: string }>({
  severity: "error",
  nl: {
    message: ({ id }) => `De map van deze casus heet “${id}”, en dat kan geen adres zijn.`,
    why: "De naam van de map komt in het adres van de casus en in bewaarde spelen.",
    hint: "Gebruik kleine letters, cijfers en losse streepjes.",
  },
  en: {
    message: ({ id }) =>
      `The folder of this case is called “${id}”, and that cannot be an address.`,
    why: "The name of the folder ends up in the address of the case and in saved plays.",
    hint: "Use small letters, digits and single hyphens.",
  },
  example: {
    within: "file",
    failing: wholeCase,
    mended: wholeCase,
    line: 1,
    folder: { failing: "Het Raam", mended: "het-raam" },
    en: {
      failing: wholeCaseInEnglish,
      mended: wholeCaseInEnglish,
      folder: { failing: "The Window", mended: "the-window" },
    },
  },
});
