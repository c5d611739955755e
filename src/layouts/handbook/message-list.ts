import { type CaseDiagnostic, checkCase } from "../../case-check/check-case.ts";
import { describe } from "../../case-check/describe.ts";
import { messages as findings } from "../../case-check/messages/index.ts";
import { compareCareMaps } from "../../case-language/care-map/compare-care-maps.ts";
import { readCareMap } from "../../case-language/care-map/read-care-map.ts";
import { compileCase } from "../../case-language/compile-case.ts";
import {
  type Example,
  exampleIn,
  type Message,
  type Severity,
} from "../../case-language/diagnostics/define.ts";
import { host } from "../../case-language/diagnostics/host.ts";
import { isInCareMap } from "../../case-language/diagnostics/host-care-map.ts";
import { messages as textMessages } from "../../case-language/diagnostics/messages/index.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { changedLines, type Fragment } from "./changed-lines.ts";

/** One message as the handbook shows it; its id is its anchor. */
export type MessageEntry = {
  id: string;
  severity: Severity;
  /** The words for the failing example. */
  message: string;
  why: string;
  hint: string;
  /** None where no case that fits on a page can show it. */
  example?: {
    failing: Fragment;
    mended: Fragment;
    /** What else stands in the file, where that matters: the same in both, or one for each. */
    beside?: string | { failing: Fragment; mended: Fragment };
    folder?: { failing: string; mended: string };
  };
};

/** A group of messages: those about the text of a file, and those about what can be played. */
export type MessageGroup = { of: "text" | "plays"; entries: MessageEntry[] };

/**
 * Every message that the case language and the checker know, in both groups sorted by id: what it
 * says of its own failing example, and that example beside the mended one, in words of the reader's
 * language.
 */
export function messageGroups(locale: Locale): MessageGroup[] {
  const sorted = (all: object) =>
    (Object.entries(all) as [string, Message][])
      .sort(([one], [other]) => one.localeCompare(other, "en"))
      .map(([id, message]) => toEntry(id, message, locale));
  return [
    { of: "text", entries: sorted(textMessages) },
    { of: "plays", entries: sorted(findings) },
  ];
}

/** The head of a whole file, up to its first tag. */
const HEAD = /^---\n[\s\S]*?\n---\n+/;

function toEntry(
  id: string,
  { severity, example: inDutch, ...words }: Message,
  locale: Locale,
): MessageEntry {
  const example = exampleIn(inDutch, locale);
  const found = given(id, example, locale);
  const { message, why, hint } = found ? describe(found, locale) : unnamed(words[locale]);
  const about = { id, severity, message, why, hint };
  return example.failing === "" ? about : { ...about, example: toExample(id, example) };
}

/** What the checker itself says when it meets the failing example. */
function given(id: string, example: Example, locale: Locale): CaseDiagnostic | undefined {
  if (example.failing === "") return undefined;
  const { text, source, careMap } = host(example, "failing");
  const all = isInCareMap(example.within)
    ? inCareMap(text, source, example.within === "care-map-file" ? locale : "nl")
    : isFinding(id)
      ? checkCase({
          caseId: "proef",
          source: { file: `${locale}.mdx`, locale, text },
          ...(careMap && { careMaps: { [locale]: careMap } }),
        }).diagnostics
      : compileCase({
          text,
          caseId: example.folder?.failing ?? "proef",
          ...(source !== undefined && { source: { text: source } }),
          ...(careMap && { careMap }),
        }).diagnostics;
  return all.find((each) => each.id === id);
}

/** What is said of a care map in one language, or of one in English beside the Dutch that it follows. */
function inCareMap(text: string, source: string | undefined, locale: Locale): CaseDiagnostic[] {
  const [file, other] = ["dorp.nl.yaml", "dorp.en.yaml"];
  return source === undefined
    ? readCareMap(text, `dorp.${locale}.yaml`).diagnostics
    : [
        ...readCareMap(text, other).diagnostics,
        ...compareCareMaps({ text: source, file }, { text, file: other }),
      ];
}

const isFinding = (id: string): boolean => Object.hasOwn(findings, id);

/** The words of a message that no example gives, with an ellipsis for every name in them. */
function unnamed(words: Message["nl"]): Record<"message" | "why" | "hint", string> {
  const named = new Proxy({}, { get: () => "…" }) as Record<string, string>;
  const say = (text: typeof words.why) => (typeof text === "string" ? text : text(named));
  return { message: say(words.message), why: say(words.why), hint: say(words.hint) };
}

function toExample(
  id: string,
  { failing, mended, beside, folder }: Example,
): NonNullable<MessageEntry["example"]> {
  // What only plays show is about the story around it too, but hardly ever about the head of its file.
  const headless = HEAD.exec(failing)?.[0] === HEAD.exec(mended)?.[0];
  const shown = (text: string) => (isFinding(id) && headless ? text.replace(HEAD, "") : text);
  const [one, other] = changedLines(shown(failing), shown(mended), isFinding(id) ? 8 : 3);
  const around =
    typeof beside === "object" ? changedLines(beside.failing, beside.mended) : undefined;
  return {
    failing: one,
    mended: other,
    ...(typeof beside === "string" && beside && { beside }),
    ...(around && { beside: { failing: around[0], mended: around[1] } }),
    ...(folder && { folder }),
  };
}
