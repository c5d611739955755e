import type { Locale } from "../../scenario/vocabulary.ts";
import type { Position, Source } from "../scan/source.ts";
import type { Message, Severity, Words } from "./define.ts";
import { messages } from "./messages/index.ts";
import type { Correction, DiagnosticId, Problem } from "./report.ts";

/**
 * What is wrong, or could be better, in a case. Plain data, and the same in every language:
 * `describe` and `print` put it into words.
 */
export type Diagnostic = {
  /** Permanent: handbook addresses and tools rely on it. */
  id: DiagnosticId;
  severity: Severity;
  file: string;
  start: Position;
  end: Position;
  /** What the words need to name. */
  params: Readonly<Record<string, string | number>>;
  /** What was probably meant, to write instead. */
  suggestion?: string;
  /** What else is to be changed, elsewhere in the file, to mend it. */
  also?: readonly Correction[];
};

/** What a diagnostic says in one language; one sentence or a few each. */
export type Description = {
  message: string;
  why: string;
  hint: string;
  /** Page of the handbook, relative to the site. */
  url: string;
};

const handbook: Record<Locale, string> = {
  nl: "/handboek/meldingen/#",
  en: "/en/handbook/messages/#",
};

/** Where the handbook explains a message: a path from the root of the site, with its place on the page. */
export const handbookPage = (id: string, locale: Locale): string => handbook[locale] + id;

/** What has quotation marks of its own needs no others around it. */
const quoted = (words: string): string => (words.startsWith('"') ? words : `“${words}”`);
const didYouMean: Record<Locale, (suggestion: string) => string> = {
  nl: (suggestion) => `Bedoelde je ${quoted(suggestion)}?`,
  en: (suggestion) => `Did you mean ${quoted(suggestion)}?`,
};

/**
 * Put a diagnostic into words.
 * @returns what happened, why it matters to a player, and what to write instead
 */
export function describe(diagnostic: Diagnostic, locale: Locale): Description {
  const words: Words<Diagnostic["params"]> = (messages[diagnostic.id] as unknown as Message)[
    locale
  ];
  const say = (text: Words<Diagnostic["params"]>["message"]): string =>
    typeof text === "string" ? text : text(diagnostic.params);
  const { suggestion } = diagnostic;
  const hint = say(words.hint);
  return {
    message: say(words.message),
    why: say(words.why),
    hint: suggestion === undefined ? hint : `${didYouMean[locale](suggestion.trim())} ${hint}`,
    url: handbookPage(diagnostic.id, locale),
  };
}

/** A problem with its place in lines and columns. */
export function toDiagnostic(
  { id, at, params, suggestion, also }: Problem,
  source: Source,
): Diagnostic {
  return {
    id,
    severity: messages[id].severity,
    file: source.file,
    start: source.positionAt(at.start),
    end: source.positionAt(at.end),
    params,
    ...(suggestion !== undefined && { suggestion }),
    ...(also && { also }),
  };
}
