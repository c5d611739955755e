import type { Span } from "../scan/source.ts";

/** A word, a number, an operator or a bracket of a condition. `other` is anything that has no meaning. */
export type ConditionToken = {
  kind: "word" | "number" | "compare" | "open" | "close" | "other" | "end";
  text: string;
  at: Span;
};

const pattern =
  /(?<number>[-+−]?\d+(?:\.\d+)?(?![\w-]))|(?<word>[\p{L}\d_][\p{L}\d_/-]*)|(?<compare>>=|<=|!=|==|[><=≥≤])|(?<open>\()|(?<close>\))|(?<other>\S)/gu;

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
    const kind = (Object.entries(match.groups ?? {}).find(
      ([, found]) => found !== undefined,
    )?.[0] ?? "other") as ConditionToken["kind"];
    tokens.push({ kind, text: match[0], at: { start, end: start + match[0].length } });
  }
  const end = from + text.trimEnd().length;
  tokens.push({ kind: "end", text: "", at: { start: end, end } });
  return tokens;
}
