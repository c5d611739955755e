import { define } from "../../case-language/diagnostics/define.ts";
import { roleName } from "../../case-language/diagnostics/role-name.ts";

/** Has no example: no case that fits on a page is this large. */
export const notFullyExplored = define<{ mode: string; states: number }>({
  severity: "warning",
  nl: {
    message: ({ mode, states }) =>
      `Voor ${roleName(mode, "nl")} kan deze casus in meer dan ${states} toestanden komen. Verder is niet gekeken.`,
    why: "Wat hierboven staat is waar, maar er kan meer zijn: een plek waar iemand vastzit, of een keuze die nooit kan.",
    hint: "Meters met veel stappen en vlaggen waar lang naar gevraagd wordt maken veel toestanden. Maak er minder, of vraag er korter naar.",
  },
  en: {
    message: ({ mode, states }) =>
      `For ${roleName(mode, "en")} this case can come into more than ${states} states. Beyond that nothing was looked at.`,
    why: "What is said above is true, but there may be more: a place where somebody is stuck, or a choice that is never possible.",
    hint: "Meters with many steps and flags that are asked for over a long time make many states. Use fewer, or ask for them over a shorter time.",
  },
  example: { within: "file", failing: "", mended: "", line: 0 },
});
