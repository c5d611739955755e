import type { Span } from "../scan/source.ts";

/** A word, a number, an operator or a bracket of a condition. `other` is anything that has no meaning. */
export type ConditionToken = {
  kind: "word" | "number" | "compare" | "open" | "close" | "other" | "end";
  text: string;
  at: Span;
};

const kinds = ["number", "word", "compare", "open", "close", "other"] as const;
/** One group for each kind, in that order. */
const pattern =
  /([-+−]?\d+(?:\.\d+)?(?![\w-]))|([\p{L}\d_][\p{L}\d_/-]*)|(>=|<=|!=|==|[><=≥≤])|(\()|(\))|(\S)/gu;

/**
 * Cut a condition into tokens.
 * @param text the condition
 * @param from offset in the file at which it begins
 * @returns the tokens, closed by one of kind `end`
 */
export function conditionTokens(text: string, from: number): ConditionToken[] {
  const tokens: ConditionToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = from + match.index;
    const kind = kinds.find((_, at) => match[at + 1] !== undefined) ?? "other";
    tokens.push({ kind, text: match[0], at: { start, end: start + match[0].length } });
  }
  const end = from + text.trimEnd().length;
  tokens.push({ kind: "end", text: "", at: { start: end, end } });
  return tokens;
}
