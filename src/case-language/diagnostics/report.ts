import type { Span } from "../scan/source.ts";
import type { Message } from "./define.ts";
import type { messages } from "./messages/index.ts";

/** The permanent ids of all messages. */
export type DiagnosticId = keyof typeof messages;

type ParamsOf<Id extends DiagnosticId> = (typeof messages)[Id] extends Message<infer P> ? P : never;

/** A problem as a rule finds it: an id, where, and what the texts need to name. */
export type Problem = {
  id: DiagnosticId;
  at: Span;
  params: Readonly<Record<string, string | number>>;
  /** What was probably meant. */
  suggestion?: string;
};

/** How scanner, parser and rules report a problem. */
export type Report = <Id extends DiagnosticId>(
  id: Id,
  at: Span,
  params: ParamsOf<Id>,
  suggestion?: string,
) => void;

/**
 * A list of problems and the function that fills it.
 */
export function collect(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const report: Report = (id, at, params, suggestion) => {
    problems.push({ id, at, params, ...(suggestion !== undefined && { suggestion }) });
  };
  return { problems, report };
}
