import type { Condition } from "../scenario/condition.ts";
import type { Mode } from "../scenario/vocabulary.ts";

type Undecided =
  | Exclude<Condition, { role: unknown } | { all: unknown } | { any: unknown } | { not: unknown }>
  | { all: Undecided[] }
  | { any: Undecided[] }
  | { not: Undecided };

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
  if ("not" in condition) {
    const inner = settle(condition.not, mode);
    return typeof inner === "boolean" ? !inner : { not: inner };
  }
  if ("all" in condition) {
    const parts = condition.all.map((each) => settle(each, mode));
    const all = parts.filter(undecided);
    if (parts.includes(false)) return false;
    return all.length === 0 ? true : { all };
  }
  if ("any" in condition) {
    const parts = condition.any.map((each) => settle(each, mode));
    const any = parts.filter(undecided);
    if (parts.includes(true)) return true;
    return any.length === 0 ? false : { any };
  }
  return condition;
}

/**
 * Both conditions at once.
 */
export function both(left: Settled, right: Settled): Settled {
  if (left === true) return right;
  if (right === true) return left;
  return left === false || right === false ? false : { all: [left, right] };
}

/**
 * The variables that a condition reads, as `told:x`, `flag:x`, `visited:x`, `chose:x/y`, `meter:x`,
 * `mended:x`.
 */
export function readsOf(condition: Settled): string[] {
  if (typeof condition === "boolean") return [];
  if ("all" in condition) return condition.all.flatMap((each) => readsOf(each));
  if ("any" in condition) return condition.any.flatMap((each) => readsOf(each));
  if ("not" in condition) return readsOf(condition.not);
  const [kind, id] = Object.entries(condition).find(([key]) => key !== "is" && key !== "value") as [
    string,
    string,
  ];
  return [`${kind}:${id}`];
}
