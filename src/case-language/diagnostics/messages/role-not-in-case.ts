import { define } from "../define.ts";
import { roleName } from "../role-name.ts";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const roleNotInCase = define<{ role: string }>({
  severity: "error",
  nl: {
    message: ({ role }) => `${capital(roleName(role, "nl"))} is geen rol van deze casus.`,
    why: "Niemand zou dit ooit te zien krijgen.",
    hint: "Zet de rol bij roles bovenaan, of haal for weg.",
  },
  en: {
    message: ({ role }) => `${capital(roleName(role, "en"))} is no role of this case.`,
    why: "Nobody would ever get to see this.",
    hint: "Put the role at roles at the top, or take the for away.",
  },
  example: {
    within: "scene",
    failing: '<Dossier id="intake" title="Intake" for="social-work">Alleen.</Dossier>',
    mended: '<Dossier id="intake" title="Intake" for="nursing">Alleen.</Dossier>',
    line: 1,
    en: {
      failing: '<Dossier id="intake" title="Intake" for="social-work">Lives alone.</Dossier>',
      mended: '<Dossier id="intake" title="Intake" for="nursing">Lives alone.</Dossier>',
    },
  },
});
