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

type Answers = { mode: CaseMode; yes: ReadonlyMap<string, boolean>; meters: Map<string, number> };

/**
 * Whether a condition can hold at all. Tries every combination of answers, so it is right both ways;
 * for a condition with too many questions it says yes.
 */
export function canHold(condition: ConditionNode, circumstances: Circumstances): boolean {
  const { modes, certain } = circumstances;
  const { questions, meters } = openQuestions(condition, circumstances);
  const combinations = meters.reduce(
    (product, { tried }) => product * tried.length,
    modes.length * 2 ** questions.length,
  );
  if (combinations > MOST_COMBINATIONS) return true;
  const states = meterStates(meters);
  const answers = yesAndNo(questions, certain);
  return modes.some((mode) =>
    answers.some((yes) => states.some((state) => holds(condition, { mode, yes, meters: state }))),
  );
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

/** Every way to answer the questions, beside what is certain. */
function yesAndNo(
  questions: readonly string[],
  certain: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, boolean>[] {
  const all = questions.reduce<ReadonlyMap<string, boolean>[]>(
    (so, key) =>
      so.flatMap((each) => [new Map(each).set(key, true), new Map(each).set(key, false)]),
    [certain],
  );
  return [...questions, ...certain.keys()].some((key) => bound.test(key))
    ? all.filter(isConsistent)
    : all;
}

/** Questions whose answers say something of each other. */
const bound = /^(?:decided|tie|meaning|mended)\(/;

/** One part has one outcome, one contact one tie; and something of it means any of it. */
function isConsistent(answers: ReadonlyMap<string, boolean>): boolean {
  const taken = new Set<string>();
  for (const [key, yes] of answers) {
    if (!yes) continue;
    const [, one] = /^((?:decided|tie)\(.*)\/[^/]*\)$/.exec(key) ?? [];
    if (one !== undefined && taken.has(one)) return false;
    if (one !== undefined) taken.add(one);
    const [, kind] = /^(meaning|mended)\((?!any\))/.exec(key) ?? [];
    if (kind && answers.get(`${kind}(any)`) === false) return false;
  }
  return true;
}

function meterStates(meters: { meter: string; tried: number[] }[]): Map<string, number>[] {
  return meters.reduce<Map<string, number>[]>(
    (states, { meter, tried }) =>
      states.flatMap((state) => tried.map((value) => new Map(state).set(meter, value))),
    [new Map()],
  );
}

function holds(node: ConditionNode, answers: Answers): boolean {
  switch (node.kind) {
    case "all":
      return node.of.every((each) => holds(each, answers));
    case "any":
      return node.of.some((each) => holds(each, answers));
    case "not":
      return !holds(node.of, answers);
    case "role":
      return answers.mode === "pair" || answers.mode === node.argument.value;
    case "meter": {
      const known = answers.yes.get(atomKey(node));
      return known ?? compare[node.is](answers.meters.get(node.meter.value) ?? 0, node.value);
    }
    default:
      return answers.yes.get(atomKey(node)) ?? false;
  }
}
