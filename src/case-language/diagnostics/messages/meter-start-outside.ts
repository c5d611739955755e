import { define } from "../define.ts";

export const meterStartOutside = define<{ meter: string; min: number; max: number; start: number }>(
  {
    severity: "error",
    nl: {
      message: ({ meter, min, max, start }) =>
        `Meter “${meter}” begint bij ${start}, en dat ligt buiten ${min} tot ${max}.`,
      why: "De student ziet een meter die niet kan kloppen.",
      hint: ({ min, max }) => `Kies een start van ${min} tot en met ${max}.`,
    },
    en: {
      message: ({ meter, min, max, start }) =>
        `Meter “${meter}” begins at ${start}, which is outside ${min} to ${max}.`,
      why: "A student sees a meter that cannot be right.",
      hint: ({ min, max }) => `Choose a start from ${min} up to ${max}.`,
    },
    example: {
      within: "top",
      failing: '<Meter id="moed" name="Moed" min="0" max="3" start="4" />',
      mended: '<Meter id="moed" name="Moed" min="0" max="3" start="3" />',
      line: 1,
      en: {
        failing: '<Meter id="courage" name="Courage" min="0" max="3" start="4" />',
        mended: '<Meter id="courage" name="Courage" min="0" max="3" start="3" />',
      },
    },
  },
);
