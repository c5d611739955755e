import type { Comparison } from "../../scenario/condition.ts";
import { type Atom, conditionAtoms } from "../condition/atoms.ts";
import type { ConditionNode } from "../condition/parse.ts";
import type { CaseMode } from "./graph.ts";

/** What is certain where a condition is asked. */
export type Circumstances = {
  /** Who may be playing here. */
  modes: readonly CaseMode[];
  /** Answers that are certain here (by `atomKey`); any other question may go either way. */
  certain: ReadonlyMap<string, boolean>;
  /** The bounds of a meter; none for a meter that is not known. */
  bounds: (meter: string) => { min: number; max: number } | undefined;
  /** How many combinations may still be tried for the whole file; counted down. */
  patience?: { left: number };
};

/** One name for the same question asked twice. */
export function atomKey(atom: Atom): string {
  return atom.kind === "meter"
    ? `${atom.meter.value} ${atom.is} ${atom.value}`
    : `${atom.kind}(${atom.argument.value})`;
}

const MOST_COMBINATIONS = 20_000;

const compare: Record<Comparison, (left: number, right: number) => boolean> = {
  ">=": (left, right) => left >= right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
};

/** Whatever a condition asks, answered: who plays, each question by its number, each meter's value. */
type Answers = { mode: CaseMode; yes: boolean[]; meters: Map<string, number> };
type Test = (answers: Answers) => boolean;

/**
 * Whether a condition can hold at all. Tries every combination of answers, so it is right both ways;
 * for a condition with too many questions it says yes.
 */
export function canHold(condition: ConditionNode, circumstances: Circumstances): boolean {
  const { modes, certain, patience } = circumstances;
  const { questions, meters } = openQuestions(condition, circumstances);
  const combinations = meters.reduce(
    (product, { tried }) => product * tried.length,
    modes.length * 2 ** questions.length,
  );
  if (combinations > MOST_COMBINATIONS) return true;
  if (patience) {
    patience.left -= combinations;
    if (patience.left < 0) return true;
  }
  // First what is open, so that its answers can be counted through; then what is certain.
  const keys = [...questions, ...[...certain.keys()].filter((key) => !questions.includes(key))];
  const yes = keys.map((key) => certain.get(key) ?? false);
  const holds = testOf(condition, new Map(keys.map((key, at) => [key, at])));
  const isConsistent = consistency(keys);
  const states = meterStates(meters);
  for (let nth = 0; nth < 2 ** questions.length; nth++) {
    for (let at = 0; at < questions.length; at++) yes[at] = ((nth >> at) & 1) === 1;
    if (!isConsistent(yes)) continue;
    for (const mode of modes)
      for (const state of states) if (holds({ mode, yes, meters: state })) return true;
  }
  return false;
}

type Questions = { questions: string[]; meters: { meter: string; tried: number[] }[] };

/** What a condition asks that is not certain, and the values of its meters at which answers change. */
function openQuestions(condition: ConditionNode, { certain, bounds }: Circumstances): Questions {
  const free = new Set<string>();
  const values = new Map<string, Set<number>>();
  for (const atom of conditionAtoms(condition)) {
    const key = atomKey(atom);
    if (atom.kind === "role" || certain.has(key)) continue;
    const range = atom.kind === "meter" ? bounds(atom.meter.value) : undefined;
    if (atom.kind !== "meter" || !range) {
      free.add(key);
      continue;
    }
    const tried = values.get(atom.meter.value) ?? new Set([range.min, range.max]);
    const near = [-1, -0.5, 0, 0.5, 1].map((by) => atom.value + by);
    for (const value of near) if (value >= range.min && value <= range.max) tried.add(value);
    values.set(atom.meter.value, tried);
  }
  const meters = [...values].map(([meter, tried]) => ({ meter, tried: [...tried] }));
  return { questions: [...free], meters };
}

/** One part has one outcome, one contact one tie; and something of it means any of it. */
function consistency(keys: readonly string[]): (yes: readonly boolean[]) => boolean {
  const rivals = new Map<string, number[]>();
  const anyOf: { any: number; at: number }[] = [];
  for (const [at, key] of keys.entries()) {
    const [, one] = /^((?:decided|tie)\(.*)\/[^/]*\)$/.exec(key) ?? [];
    if (one !== undefined) rivals.set(one, [...(rivals.get(one) ?? []), at]);
    const [, kind] = /^(meaning|mended)\((?!any\))/.exec(key) ?? [];
    const any = keys.indexOf(`${kind}(any)`);
    if (kind && any !== -1) anyOf.push({ any, at });
  }
  const groups = [...rivals.values()].filter(({ length }) => length > 1);
  return (yes) =>
    groups.every((group) => group.filter((at) => yes[at]).length <= 1) &&
    anyOf.every(({ any, at }) => !yes[at] || yes[any]);
}

function meterStates(meters: { meter: string; tried: number[] }[]): Map<string, number>[] {
  return meters.reduce<Map<string, number>[]>(
    (states, { meter, tried }) =>
      states.flatMap((state) => tried.map((value) => new Map(state).set(meter, value))),
    [new Map()],
  );
}

/** A condition as a question to all answers at once. */
function testOf(node: ConditionNode, numbers: ReadonlyMap<string, number>): Test {
  switch (node.kind) {
    case "all": {
      const tests = node.of.map((each) => testOf(each, numbers));
      return (answers) => tests.every((test) => test(answers));
    }
    case "any": {
      const tests = node.of.map((each) => testOf(each, numbers));
      return (answers) => tests.some((test) => test(answers));
    }
    case "not": {
      const test = testOf(node.of, numbers);
      return (answers) => !test(answers);
    }
    case "role":
      return ({ mode }) => mode === "pair" || mode === node.argument.value;
    default: {
      const at = numbers.get(atomKey(node));
      if (at !== undefined) return ({ yes }) => yes[at] === true;
      if (node.kind !== "meter") return () => false;
      const { meter, is, value } = node;
      return ({ meters }) => compare[is](meters.get(meter.value) ?? 0, value);
    }
  }
}
