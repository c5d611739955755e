import type { Span } from "../scan/source.ts";
import type { Message } from "./define.ts";
import { messages } from "./messages/index.ts";
import { isToldOnce } from "./told-once.ts";

/** The permanent ids of all messages. */
export type DiagnosticId = keyof typeof messages;

type ParamsOf<Id extends DiagnosticId> = (typeof messages)[Id] extends Message<infer P> ? P : never;

/** Words that would mend something, put in the place of what stands there. */
export type Correction = { at: Span; write: string };

/** A problem as a rule finds it: an id, where, and what the texts need to name. */
export type Problem = {
  id: DiagnosticId;
  at: Span;
  params: Readonly<Record<string, string | number>>;
  /** What was probably meant. */
  suggestion?: string;
  /** What else is to be changed, elsewhere in the file, to mend it. */
  also?: readonly Correction[];
};

/** How scanner, parser and rules report a problem. */
export type Report = <Id extends DiagnosticId>(
  id: Id,
  at: Span,
  params: ParamsOf<Id>,
  suggestion?: string,
  also?: readonly Correction[],
) => void;

/**
 * A list of problems and the function that fills it.
 */
export function collect(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const report: Report = (id, at, params, suggestion, also) => {
    problems.push({
      ...{ id, at, params },
      ...(suggestion !== undefined && { suggestion }),
      ...(also && also.length > 0 && { also }),
    });
  };
  return { problems, report };
}

/** After this many errors nothing more is looked for: this is no case, or not yet. */
const MOST_ERRORS = 1_000;

/** Ends whatever reports after the last error that is told. */
class Enough extends Error {}

/**
 * Do what reports problems, up to a number of errors that nobody would read to the end; then say so
 * and stop.
 * @param work reports; never catches what `report` throws
 * @returns the problems, and what the work came to; undefined when it was stopped
 */
export function collectUntilEnough<T>(work: (report: Report, problems: readonly Problem[]) => T): {
  problems: Problem[];
  result: T | undefined;
} {
  const { problems, report } = collect();
  let errors = 0;
  const told = new Set<DiagnosticId>();
  const counted: Report = (id, at, params, suggestion, also) => {
    if (errors >= MOST_ERRORS) {
      report("too-many-mistakes", at, { most: MOST_ERRORS });
      throw new Enough();
    }
    report(id, at, params, suggestion, also);
    // What a whole file is full of is one mistake.
    const again = isToldOnce(id) && told.has(id);
    told.add(id);
    if (messages[id].severity === "error" && !again) errors++;
  };
  try {
    return { problems, result: work(counted, problems) };
  } catch (error) {
    if (error instanceof Enough) return { problems, result: undefined };
    throw error;
  }
}
