import type { Message } from "../case-language/diagnostics/define.ts";
import {
  type Description,
  type Diagnostic,
  describe as describeText,
  handbookPage,
} from "../case-language/diagnostics/diagnostic.ts";
import type { Locale } from "../scenario/vocabulary.ts";
import type { CaseDiagnostic } from "./check-case.ts";
import type { FindingId } from "./finding.ts";
import { messages } from "./messages/index.ts";

const isFinding = (id: CaseDiagnostic["id"]): id is FindingId => Object.hasOwn(messages, id);

/**
 * Puts a message about a case into words, whether its text or its plays gave rise to it.
 * @returns what happened, why it matters to a player, and what to write instead
 */
export function describe(diagnostic: CaseDiagnostic, locale: Locale): Description {
  const { id, params } = diagnostic;
  if (!isFinding(id)) return describeText(diagnostic as Diagnostic, locale);
  const { message, why, hint } = (messages[id] as unknown as Message)[locale];
  const say = (text: typeof message) => (typeof text === "string" ? text : text(params));
  return { message: say(message), why: say(why), hint: say(hint), url: handbookPage(id, locale) };
}
