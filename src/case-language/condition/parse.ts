import { type Comparison, type Condition, comparisons } from "../../scenario/condition.ts";
import { type Tie, ties } from "../../scenario/vocabulary.ts";
import type { Report } from "../diagnostics/report.ts";
import { meantValue } from "../parse/meant-value.ts";
import { nearest } from "../scan/nearest.ts";
import type { Located, Span } from "../scan/source.ts";
import { type Argument, type Predicate, predicateNames, predicates } from "./predicates.ts";
import { type ConditionToken, conditionTokens } from "./tokens.ts";

/** A condition as it was read, with where everything stands. */
export type ConditionNode = { at: Span } & (
  | { kind: Predicate; argument: Located<string> }
  | { kind: "meter"; meter: Located<string>; is: Comparison; value: number }
  | { kind: "all" | "any"; of: ConditionNode[] }
  | { kind: "not"; of: ConditionNode }
);

/** What writers try before they know the words. */
const otherWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: "and",
    of: "or",
    niet: "not",
    "&&": "and",
    "||": "or",
    verteld: "told",
    heard: "told",
    gehoord: "told",
    bezocht: "visited",
    koos: "chose",
    gekozen: "chose",
    vlag: "flag",
    rol: "role",
    besloten: "decided",
    besluit: "decided",
    betekenis: "meaning",
    telt: "meaning",
    else: ",",
    otherwise: ",",
    anders: ",",
    band: "tie",
    contact: "tie",
  }),
);

const MAX_DEPTH = 32;

/** Stops reading after the first thing that makes no sense: what follows would only be guesses. */
class Unreadable extends Error {}

/**
 * Read a condition such as `told(zus) and not visited(keuken) and energy >= 3`.
 * `and` binds tighter than `or`; `not` tightest.
 * @param text the condition
 * @param from offset in the file at which it begins
 * @param report takes at most one problem: what stands in the way of reading on
 * @returns the condition, or undefined when it could not be read
 */
export function parseCondition(
  text: string,
  from: number,
  report: Report,
): ConditionNode | undefined {
  const tokens = conditionTokens(text, from);
  let index = 0;
  let depth = 0;
  const peek = (): ConditionToken => tokens[index] as ConditionToken;
  const next = (): ConditionToken => tokens[index++] as ConditionToken;

  const unexpected = (token: ConditionToken): Unreadable => {
    if (token.kind === "end")
      report("condition-unfinished", { start: from, end: token.at.end }, {});
    else {
      const meant = otherWords.get(token.text.toLowerCase());
      report("condition-unreadable", token.at, { found: token.text }, meant);
    }
    return new Unreadable();
  };
  const isWord = (word: string): boolean =>
    peek().kind === "word" && peek().text.toLowerCase() === word;

  const deeper = <T>(read: () => T): T => {
    if (++depth > MAX_DEPTH) {
      report("condition-too-deep", { start: from, end: from + text.length }, { most: MAX_DEPTH });
      throw new Unreadable();
    }
    const result = read();
    depth--;
    return result;
  };

  const chain = (word: "and" | "or", operand: () => ConditionNode): ConditionNode => {
    const first = operand();
    const of = [first];
    while (isWord(word)) {
      next();
      of.push(operand());
    }
    const last = of[of.length - 1] as ConditionNode;
    if (of.length === 1) return first;
    return { kind: word === "and" ? "all" : "any", of, at: span(first.at, last.at) };
  };
  const either = (): ConditionNode => chain("or", both);
  const both = (): ConditionNode => chain("and", single);

  const single = (): ConditionNode => {
    const token = next();
    if (token.kind === "open") {
      const inner = deeper(either);
      if (peek().kind !== "close") {
        if (peek().kind !== "end") throw unexpected(peek());
        report("condition-bracket", token.at, {});
        throw new Unreadable();
      }
      next();
      return inner;
    }
    if (token.kind !== "word") throw unexpected(token);
    if (token.text.toLowerCase() === "not") {
      const of = deeper(single);
      return { kind: "not", of, at: span(token.at, of.at) };
    }
    if (peek().kind === "open") return predicate(token);
    if (peek().kind === "compare") return comparison(token);
    if ((predicateNames as readonly string[]).includes(token.text)) {
      report("condition-needs-argument", token.at, { word: token.text });
      throw new Unreadable();
    }
    const meant = otherWords.get(token.text.toLowerCase());
    if (meant !== undefined && ["and", "or", "not"].includes(meant)) throw unexpected(token);
    report("condition-bare-word", token.at, { word: token.text });
    throw new Unreadable();
  };

  const predicate = (name: ConditionToken): ConditionNode => {
    next();
    const known = predicateNames.find((each) => each === name.text);
    if (!known) {
      const meant = otherWords.get(name.text.toLowerCase()) ?? nearest(name.text, predicateNames);
      report("condition-unknown-word", name.at, { word: name.text }, meant);
      throw new Unreadable();
    }
    const argument = next();
    if (argument.kind === "close" || argument.kind === "end") {
      report("condition-needs-argument", name.at, { word: name.text });
      throw new Unreadable();
    }
    if (argument.kind !== "word" && argument.kind !== "number") throw unexpected(argument);
    const close = next();
    if (close.kind === "end") {
      report("condition-bracket", span(name.at, argument.at), {});
      throw new Unreadable();
    }
    // `tie(buurman, lost)`: what belongs together is parted by a slash here.
    if (close.text === "," && argument.at.end === close.at.start) {
      const at = { start: close.at.start, end: peek().at.start };
      report("condition-unreadable", at, { found: close.text }, "/");
      throw new Unreadable();
    }
    if (close.kind !== "close") throw unexpected(close);
    const wrong = notAllowed(predicates[known].argument, argument);
    if (wrong) {
      const { allowed, suggestion } = wrong;
      const params = { word: known, found: argument.text, allowed: allowed.join(", ") };
      report("condition-unknown-argument", argument.at, params, suggestion);
      throw new Unreadable();
    }
    return {
      kind: known,
      argument: { value: argument.text, at: argument.at },
      at: span(name.at, close.at),
    };
  };

  const comparison = (meter: ConditionToken): ConditionNode => {
    const operator = next();
    const number = next();
    if (number.kind !== "number") throw unexpected(number);
    const sign = { "≥": ">=", "≤": "<=", "==": "=" }[operator.text] ?? operator.text;
    const is = comparisons.find((each) => each === sign) ?? "=";
    const value = Number(number.text.replace("−", "-"));
    return {
      kind: "meter",
      meter: { value: meter.text, at: meter.at },
      is,
      value,
      at: span(meter.at, number.at),
    };
  };

  try {
    const condition = either();
    if (peek().kind !== "end") throw unexpected(peek());
    return condition;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** What could stand there instead, where a closed list says so. */
function notAllowed(
  spec: Argument,
  { text }: ConditionToken,
): { allowed: readonly string[]; suggestion: string | undefined } | undefined {
  if (spec.of === "word")
    return spec.values.includes(text)
      ? undefined
      : { allowed: spec.values, suggestion: meantValue(text, spec.values) };
  if (spec.of !== "tie") return undefined;
  const { contact, tie } = splitTie(text);
  if ((ties as readonly string[]).includes(tie)) return undefined;
  const meant = meantValue(tie, ties);
  return {
    allowed: ties.map((each) => `${contact}/${each}`),
    suggestion: meant && `${contact}/${meant}`,
  };
}

/** `kerk/close` in its two halves. */
export function splitTie(text: string): { contact: string; tie: string } {
  const [contact = "", tie = ""] = text.split("/");
  return { contact, tie };
}

const span = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });

/** The condition as a scenario carries it, without positions. */
export function toCondition(node: ConditionNode): Condition {
  switch (node.kind) {
    case "meter":
      return { meter: node.meter.value, is: node.is, value: node.value };
    case "all":
      return { all: node.of.map(toCondition) };
    case "any":
      return { any: node.of.map(toCondition) };
    case "not":
      return { not: toCondition(node.of) };
    case "tie": {
      const { contact, tie } = splitTie(node.argument.value);
      return { contact, tie: tie as Tie };
    }
    default:
      return { [node.kind]: node.argument.value } as Condition;
  }
}
