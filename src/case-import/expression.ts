import type { Effect, Test } from "./story.ts";

type Value = boolean | number | string;
type Operand = { variable: string } | { value: Value };

const sign =
  /\s*(?:([$_]?[A-Za-z][\w.]*)|(-?\d+(?:\.\d+)?)|("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(===|!==|==|!=|>=|<=|&&|\|\||\+=|-=|[><!()=+-]))/y;

const comparing: Record<string, "=" | "!=" | ">" | "<" | ">=" | "<="> = {
  is: "=",
  eq: "=",
  "==": "=",
  "===": "=",
  "is not": "!=",
  isnot: "!=",
  neq: "!=",
  "!=": "!=",
  "!==": "!=",
  gt: ">",
  ">": ">",
  lt: "<",
  "<": "<",
  gte: ">=",
  ">=": ">=",
  lte: "<=",
  "<=": "<=",
};

/** @returns the words and signs of an expression; undefined where something else stands in it */
function signsOf(text: string): string[] | undefined {
  const found: string[] = [];
  sign.lastIndex = 0;
  for (let at = 0; at < text.trimEnd().length; at = sign.lastIndex) {
    sign.lastIndex = at;
    const match = sign.exec(text);
    if (!match) return undefined;
    found.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
  }
  return found;
}

const nameOf = (text: string): string => text.replace(/^[$_]/, "");

function operandOf(text: string | undefined): Operand | undefined {
  if (text === undefined) return undefined;
  if (text === "true" || text === "false") return { value: text === "true" };
  if (/^-?\d/.test(text)) return { value: Number(text) };
  if (/^["']/.test(text)) return { value: text.slice(1, -1) };
  return /^[$_]?[A-Za-z]/.test(text) ? { variable: nameOf(text) } : undefined;
}

/**
 * A condition of Harlowe, SugarCube, Chapbook or ink, where it only compares variables with values
 * and joins that by and, or, not.
 * @returns the condition, or undefined for anything beyond that
 */
export function readTest(text: string): Test | undefined {
  const signs = signsOf(text);
  if (!signs || signs.length === 0) return undefined;
  let at = 0;
  const next = (...any: string[]): boolean => {
    if (!any.includes(signs[at] ?? "")) return false;
    at += 1;
    return true;
  };
  const either = (): Test | undefined => joined(both, ["or", "||"], (all) => ({ any: all }));
  const both = (): Test | undefined => joined(single, ["and", "&&"], (all) => ({ all }));
  const joined = (
    part: () => Test | undefined,
    by: string[],
    join: (all: Test[]) => Test,
  ): Test | undefined => {
    const first = part();
    if (!first) return undefined;
    const all = [first];
    while (next(...by)) {
      const more = part();
      if (!more) return undefined;
      all.push(more);
    }
    return all.length === 1 ? first : join(all);
  };
  const single = (): Test | undefined => {
    if (next("not", "!")) {
      const inner = single();
      return inner && { not: inner };
    }
    if (next("(")) {
      const inner = either();
      return inner && next(")") ? inner : undefined;
    }
    const left = operandOf(signs[at]);
    if (!left || !("variable" in left)) return undefined;
    at += 1;
    const two = `${signs[at]} ${signs[at + 1]}`;
    const is = comparing[two] ?? comparing[signs[at] ?? ""];
    if (!is) return { variable: left.variable, is: "=", value: true };
    at += comparing[two] ? 2 : 1;
    const right = operandOf(signs[at]);
    if (!right || !("value" in right)) return undefined;
    at += 1;
    return { variable: left.variable, is, value: right.value };
  };
  const test = either();
  return at === signs.length ? test : undefined;
}

/**
 * What an assignment does, where it is a plain value or one step up or down:
 * `$x to 3`, `$x = true`, `$x to it - 1`, `$x -= 1`, `$x to $x + 1`, `x++`.
 * @returns the effect, or undefined for anything beyond that
 */
export function readEffect(text: string, line: number): Effect | undefined {
  const trimmed = text.trim();
  const step = /^[$_]?([A-Za-z][\w.]*)\s*(\+\+|--)$/.exec(trimmed);
  if (step?.[1]) return { line, variable: step[1], add: step[2] === "++" ? 1 : -1 };
  const parts = /^[$_]?([A-Za-z][\w.]*)\s*(to|=|\+=|-=|:)\s*([\s\S]+)$/.exec(trimmed);
  const [, variable, how, rest] = parts ?? [];
  if (!variable || !how || !rest) return undefined;
  const value = /^-?\d+(\.\d+)?$|^(true|false)$|^(["']).*\3$/.test(rest.trim())
    ? operandOf(rest.trim())
    : undefined;
  if (how === "+=" || how === "-=") {
    if (!value || !("value" in value) || typeof value.value !== "number") return undefined;
    return { line, variable, add: how === "+=" ? value.value : -value.value };
  }
  if (value && "value" in value) return { line, variable, set: value.value };
  const change = /^(?:it|[$_]?([A-Za-z][\w.]*))\s*([+-])\s*(\d+(?:\.\d+)?)$/.exec(rest.trim());
  if (!change || (change[1] !== undefined && change[1] !== variable)) return undefined;
  return { line, variable, add: Number(`${change[2]}${change[3]}`) };
}
