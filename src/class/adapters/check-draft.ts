import { checkCase } from "../../case-check/check-case.ts";
import { diagnosticText } from "../../case-check/print/diagnostic-text.ts";
import type { ReadDraft } from "../ports/read-draft.ts";

/** How many errors are told; the Write page shows them all. */
const mostErrors = 20;
/** Enough states to find what is stuck, few enough that a draft holds nobody up. */
const maxStates = 20_000;

/**
 * Checks a draft as `case check` does, which takes seconds for a large one: see `drafts.ts`.
 * A class is opened only on a case without errors.
 */
export function checkDraft(
  { id, files }: Parameters<ReadDraft>[0],
  locale: Parameters<ReadDraft>[1],
): Awaited<ReturnType<ReadDraft>> {
  const sources = files.map((each) => ({ ...each, file: `${each.locale}.mdx` }));
  const [source, ...translations] = sources;
  if (!source) return { errors: [], more: 0 };
  const { scenarios, diagnostics } = checkCase({ caseId: id, source, translations, maxStates });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const all = Object.values(scenarios);
  if (errors.length === 0 && all.length > 0) return { scenarios: all };
  const texts = new Map(sources.map(({ file, text }) => [file, text]));
  return {
    errors: errors.slice(0, mostErrors).map((each) => ({
      file: each.file,
      line: each.start.line,
      column: each.start.column,
      message: each.id,
      text: diagnosticText(each, texts.get(each.file) ?? "", locale),
    })),
    more: Math.max(0, errors.length - mostErrors),
  };
}
