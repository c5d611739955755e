import { define } from "../define.ts";
import { roleName } from "../role-name.ts";

export const roleNever = define<{ role: string }>({
  severity: "error",
  nl: {
    message: ({ role }) =>
      `Deze voorwaarde kan nooit gelden: ${roleName(role, "nl")} komt hier niet.`,
    why: "Wat hieronder hangt, krijgt geen student ooit te zien.",
    hint: "Kijk bij roles bovenaan, en naar for van deze keuze, welke rol hier speelt.",
  },
  en: {
    message: ({ role }) =>
      `This condition can never hold: ${roleName(role, "en")} does not come here.`,
    why: "No student will ever get to see what hangs on it.",
    hint: "See at roles at the top, and at the for of this choice, who plays here.",
  },
  example: {
    within: "scene",
    failing: '<If id="soms" when="role(social-work)">Ze knikt.</If>',
    mended: '<If id="soms" when="role(nursing)">Ze knikt.</If>',
    line: 1,
    en: {
      failing: '<If id="sometimes" when="role(social-work)">She nods.</If>',
      mended: '<If id="sometimes" when="role(nursing)">She nods.</If>',
    },
  },
});
