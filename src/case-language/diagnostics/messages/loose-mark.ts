import { define } from "../define.ts";

export const looseMark = define<{ mark: string }>({
  severity: "error",
  nl: {
    message: ({ mark }) =>
      `Het teken ${mark} opent of sluit hier iets, en de andere helft ontbreekt.`,
    why: "Naast een tag is dan niet te zien wat erbij hoort; een student ziet een los teken.",
    hint: ({ mark }) =>
      `Zet de andere helft erbij, of schrijf \\${mark} als je het teken zelf bedoelt.`,
  },
  en: {
    message: ({ mark }) =>
      `The sign ${mark} opens or closes something here, and its other half is missing.`,
    why: "Next to a tag nobody can then tell what belongs to it; a student sees a stray sign.",
    hint: ({ mark }) =>
      `Put the other half with it, or write \\${mark} where you mean the sign itself.`,
  },
  example: {
    within: "scene",
    failing: '<Say who="ada">Ik ben *niet moe.</Say>',
    mended: '<Say who="ada">Ik ben *niet* moe.</Say>',
    line: 1,
    en: {
      failing: '<Say who="ada">I am *not tired.</Say>',
      mended: '<Say who="ada">I am *not* tired.</Say>',
    },
  },
});
