import type { Condition } from "../scenario/condition.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/** A condition that reads one variable. */
type Simple = Exclude<
  Condition,
  { role: unknown } | { all: unknown } | { any: unknown } | { not: unknown }
>;

type Undecided = Simple | { all: Undecided[] } | { any: Undecided[] } | { not: Undecided };

/** A condition in which nothing depends on the mode any more; `true` and `false` are decided. */
export type Settled = Undecided | boolean;

const undecided = (each: Settled): each is Undecided => typeof each !== "boolean";

/**
 * What is left of a condition when the mode is known.
 * @param condition none always holds
 * @returns `true` or `false` where that decides it, otherwise a condition without `role`
 */
export function settle(condition: Condition | undefined, mode: Mode): Settled {
  if (condition === undefined) return true;
  if ("role" in condition) return mode === "pair" || mode === condition.role;
  if ("not" in condition) return notOf(settle(condition.not, mode));
  if ("all" in condition) return allOf(condition.all.map((each) => settle(each, mode)));
  if ("any" in condition) return anyOf(condition.any.map((each) => settle(each, mode)));
  return condition;
}

/**
 * All of these conditions at once.
 */
export function allOf(conditions: readonly Settled[]): Settled {
  const all = conditions.filter(undecided);
  if (conditions.includes(false)) return false;
  return all.length > 1 ? { all } : (all[0] ?? true);
}

/** At least one of these conditions. */
export function anyOf(conditions: readonly Settled[]): Settled {
  const any = conditions.filter(undecided);
  if (conditions.includes(true)) return true;
  return any.length > 1 ? { any } : (any[0] ?? false);
}

/** The opposite of a condition. */
export function notOf(condition: Settled): Settled {
  return undecided(condition) ? { not: condition } : !condition;
}

/** The variable that a simple condition reads, `mended` and meters included. */
export function variableOf(condition: Simple): string {
  if ("contact" in condition) return `tie:${condition.contact}/${condition.tie}`;
  if ("meter" in condition) return `meter:${condition.meter}`;
  // One field, named after what it reads.
  for (const kind in condition) return `${kind}:${condition[kind as keyof Simple] as string}`;
  return "";
}

/**
 * Adds the variables that a condition reads to a list, as `told:x`, `flag:x`, `visited:x`, `chose:x/y`,
 * `meter:x`, `mended:x`, `decided:x/y/z`, `meaning:x` (`meaning:any` too), `tie:x/close`. All but
 * meters are yes or no.
 */
export function addReads(condition: Settled, into: string[]): void {
  if (typeof condition === "boolean") return;
  if ("all" in condition) for (const each of condition.all) addReads(each, into);
  else if ("any" in condition) for (const each of condition.any) addReads(each, into);
  else if ("not" in condition) addReads(condition.not, into);
  else into.push(variableOf(condition));
}
