import type { AnswerGroup } from "./asked.ts";
import { type Compiling, compileVariants, type Variant } from "./compile-variant.ts";
import { guarded, type Test, watch } from "./guards.ts";
import type { Option } from "./program.ts";

export type CompiledOption = {
  isOpen: Test;
  /** The one thing that can be done, where nothing is asked. */
  only?: Variant;
  /**
   * Everything that can be answered in a row, each with how likely it is among the answers.
   * @param none told of every part that cannot be answered
   * @returns false when there is such a part
   */
  answers: (
    row: Int32Array,
    take: (variant: Variant, likely: number) => void,
    none: (choice: string, part: string) => void,
  ) => boolean;
};

/** Every way to answer, and the parts that cannot be answered. */
type Ways = { empty: readonly string[]; ways: readonly { variant: Variant; likely: number }[] };

/** One turn for every group of answers: closed, or so many of it open. */
type Branch = { next: Branch[]; found?: Ways };

/**
 * A choice of one room, ready to run on rows: what `isOpen` and `openAnswers` mean for what something
 * can read.
 * @param room number of its scene
 * @param index its place among the choices of the scene
 */
export function compileOption(
  compiling: Compiling,
  room: number,
  index: number,
  option: Option,
): CompiledOption {
  const { encoding } = compiling;
  const { choice, asks } = option;
  const used = encoding.used(index);
  const isWanted = encoding.test(option.when);
  const isOpen = (row: Int32Array) =>
    ((row[used.word] as number) & used.mask) === 0 && isWanted(row);
  const variant = compileVariants(compiling, room, used, option);
  if (asks.length === 0) return { isOpen, only: variant([]), answers: () => false };

  const about = { room, choice: choice.id };
  const look = watch([
    ...guarded(compiling, { ...about, kind: "option" }, option.offers),
    ...guarded(compiling, { ...about, kind: "proposal" }, option.proposals),
  ]);
  const parts = asks.map(({ part, groups }) => ({
    part,
    groups: groups.map((group) => ({
      group,
      isPossible: encoding.test(group.when),
      each: group.each.map((when) => encoding.test(when)),
    })),
  }));
  const known = new Map<string, Variant>();
  const waysIn = (row: Int32Array): Ways => {
    const empty: string[] = [];
    let ways: { groups: AnswerGroup[]; key: string; likely: number }[] = [
      { groups: [], key: "", likely: 1 },
    ];
    for (const { part, groups } of parts) {
      const open = groups.flatMap(({ group, isPossible, each }, at) =>
        isPossible(row) ? { group, at, count: each.filter((holds) => holds(row)).length } : [],
      );
      if (open.length === 0) empty.push(part);
      const all = open.reduce((sum, { count }) => sum + count, 0);
      ways = ways.flatMap(({ groups: before, key, likely }) =>
        open.map(({ group, at, count }) => ({
          groups: [...before, group],
          key: `${key} ${at}`,
          likely: (likely * count) / all,
        })),
      );
    }
    const made = ways.map(({ groups, key, likely }) => {
      const each = known.get(key) ?? variant(groups);
      known.set(key, each);
      return { variant: each, likely };
    });
    return { empty, ways: made };
  };
  // What can be answered hangs on how many answers of each group are open: put together once.
  const counts = parts.flatMap(({ groups }) => groups);
  const root: Branch = { next: [] };
  return {
    isOpen,
    answers(row, take, none) {
      look(row);
      let branch = root;
      for (const { isPossible, each } of counts) {
        let open = 0;
        if (isPossible(row)) {
          open = 1;
          for (const holds of each) if (holds(row)) open++;
        }
        const next = branch.next[open] ?? { next: [] };
        branch.next[open] = next;
        branch = next;
      }
      branch.found ??= waysIn(row);
      const { empty, ways } = branch.found;
      for (const part of empty) none(choice.id, part);
      for (const way of ways) take(way.variant, way.likely);
      return ways.length > 0;
    },
  };
}
