import { define } from "../define.ts";

export const meterWithoutRoom = define<{ meter: string; min: number; max: number; start: number }>({
  severity: "error",
  nl: {
    message: ({ meter, min, max }) => `Meter “${meter}” loopt van ${min} tot ${max}.`,
    why: "Zo kan hij nooit veranderen.",
    hint: "Maak max groter dan min.",
  },
  en: {
    message: ({ meter, min, max }) => `Meter “${meter}” runs from ${min} to ${max}.`,
    why: "So it can never change.",
    hint: "Make max greater than min.",
  },
  example: {
    within: "top",
    failing: '<Meter id="moed" name="Moed" min="3" max="3" start="3" />',
    mended: '<Meter id="moed" name="Moed" min="0" max="3" start="3" />',
    line: 1,
    en: {
      failing: '<Meter id="courage" name="Courage" min="3" max="3" start="3" />',
      mended: '<Meter id="courage" name="Courage" min="0" max="3" start="3" />',
    },
  },
});
