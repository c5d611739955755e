import { define } from "../define.ts";

export const idNotAllowed = define<{ id: string }>({
  severity: "error",
  nl: {
    message: ({ id }) => `“${id}” kan geen id zijn.`,
    why: "Een id komt in adressen en bewaarde spelen terecht; alleen gewone kleine letters, cijfers en streepjes blijven daar heel.",
    hint: "Gebruik kleine letters, cijfers en losse streepjes, zoals haar-zus.",
  },
  en: {
    message: ({ id }) => `“${id}” cannot be an id.`,
    why: "An id ends up in addresses and saved plays; only plain small letters, digits and hyphens survive there.",
    hint: "Use small letters, digits and single hyphens, such as her-sister.",
  },
  example: {
    within: "top",
    failing: '<Flag id="Haar Zus" />',
    mended: '<Flag id="haar-zus" />',
    line: 1,
    en: {
      failing: '<Flag id="Her Sister" />',
      mended: '<Flag id="her-sister" />',
    },
  },
});
