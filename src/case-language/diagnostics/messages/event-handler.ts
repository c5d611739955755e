import { define } from "../define.ts";

export const eventHandler = define<{ attribute: string }>({
  severity: "error",
  nl: {
    message: ({ attribute }) =>
      `“${attribute}” laat de computer iets doen, en dat kan niet in een casus.`,
    why: "Een casus is alleen tekst. Zo kan niemand er iets kwaads in verstoppen.",
    hint: "Haal dit kenmerk weg.",
  },
  en: {
    message: ({ attribute }) =>
      `“${attribute}” makes the computer do something, and a case cannot do that.`,
    why: "A case is text and nothing else. So nobody can hide anything harmful in it.",
    hint: "Take this attribute away.",
  },
  example: {
    within: "scene",
    failing: '<Say who="ada" onClick="alert(1)">Dag.</Say>',
    mended: '<Say who="ada">Dag.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada" onClick="alert(1)">Hello.</Say>',
      mended: '<Say who="ada">Hello.</Say>',
    },
  },
});
