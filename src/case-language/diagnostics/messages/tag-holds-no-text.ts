import { define } from "../define.ts";

export const tagHoldsNoText = define<{ tag: string }>({
  severity: "error",
  nl: {
    message: ({ tag }) => `<${tag}> heeft geen tekst van zichzelf.`,
    why: "Wat hier staat, krijgt niemand te zien.",
    hint: ({ tag }) => `Zet de tekst in een scène, of in een kenmerk van <${tag}>.`,
  },
  en: {
    message: ({ tag }) => `<${tag}> has no text of its own.`,
    why: "Nobody gets to see what stands here.",
    hint: ({ tag }) => `Put the text in a scene, or in an attribute of <${tag}>.`,
  },
  example: {
    within: "top",
    failing: '<Flag id="gebeld">Ze heeft gebeld.</Flag>',
    mended: '<Flag id="gebeld" />',
    line: 1,
    en: {
      failing: '<Flag id="called">She has called.</Flag>',
      mended: '<Flag id="called" />',
    },
  },
});
