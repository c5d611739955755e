import type { Comparison, Condition } from "../scenario/condition.ts";
import type { State } from "./state.ts";

const compare: Record<Comparison, (left: number, right: number) => boolean> = {
  ">=": (left, right) => left >= right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  "<": (left, right) => left < right,
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
};

/**
 * Whether a condition is true in a state.
 * In a pair both roles are present, so `role(nursing)`, `role(social-work)` and `role(pair)` all hold.
 * @param condition compiled condition; none always holds
 * @param state where the play stands
 */
export function holds(condition: Condition | undefined, state: State): boolean {
  if (condition === undefined) return true;
  if ("told" in condition) return state.told.includes(condition.told);
  if ("flag" in condition) return state.flags.includes(condition.flag);
  if ("visited" in condition) return state.visited.includes(condition.visited);
  if ("chose" in condition) return state.chose.includes(condition.chose);
  if ("mended" in condition)
    return condition.mended === "any"
      ? state.mended.length > 0
      : state.mended.includes(condition.mended);
  if ("decided" in condition) return state.decided.includes(condition.decided);
  if ("meaning" in condition)
    return condition.meaning === "any"
      ? state.meanings.length > 0
      : state.meanings.includes(condition.meaning);
  if ("contact" in condition) return state.ties[condition.contact] === condition.tie;
  if ("role" in condition) return state.mode === "pair" || state.mode === condition.role;
  if ("meter" in condition)
    return compare[condition.is](state.meters[condition.meter] ?? 0, condition.value);
  if ("all" in condition) return condition.all.every((each) => holds(each, state));
  if ("any" in condition) return condition.any.some((each) => holds(each, state));
  return !holds(condition.not, state);
}
