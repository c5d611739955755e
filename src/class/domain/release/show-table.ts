import { smallestGroup } from "../../protocol/words.ts";
import { type Audit, tell } from "./audit.ts";
import type { Table } from "./tables.ts";

/** Whether a count would tell of a few: 1 to 4. */
export const isSmall = (count: number): boolean => count > 0 && count < smallestGroup;

/** What was shown at the last freeze: `table|cell` to its count, `table|` to the count of its base. */
export type ShownBefore = ReadonlyMap<string, number>;

/** What may be shown of a table. `base` null: nothing of it. Every count is 0 or at least 5. */
export type ShownTable = {
  base: number | null;
  cells: { id: string; count: number }[];
  other: number;
};

/**
 * Shows as much of a table as may be told: its base, then its cells, the largest first. What is left
 * over together must not be few either, and must not have changed by a few since it was shown.
 * @returns what is shown, and what is known afterwards
 */
export function showTable(
  audit: Audit,
  { id, base, cells }: Table,
  then: ShownBefore,
): { audit: Audit; shown: ShownTable } {
  const nothing = { audit, shown: { base: null, cells: [], other: 0 } };
  const withBase = tell(audit, base);
  if (!withBase) return nothing;
  let wanted = cells
    .filter(({ members }) => members.size >= smallestGroup)
    .sort((a, b) => b.members.size - a.members.size || (a.id < b.id ? -1 : 1));
  for (;;) {
    let now = withBase;
    const shown: ShownTable = { base: base.size, cells: [], other: base.size };
    for (const { id: cell, members } of wanted) {
      const next = tell(now, members);
      if (!next) continue;
      now = next;
      shown.cells.push({ id: cell, count: members.size });
      shown.other -= members.size;
    }
    if (!isSmall(shown.other) && !isSmall(Math.abs(changeOfOther(id, shown, then))))
      return { audit: now, shown };
    if (shown.cells.length === 0) return nothing;
    const last = shown.cells.at(-1)?.id;
    wanted = wanted.filter((each) => each.id !== last);
  }
}

/** By how much all that is not shown both then and now has changed, as far as that can be told. */
function changeOfOther(id: string, shown: ShownTable, then: ShownBefore): number {
  const baseThen = then.get(`${id}|`);
  if (baseThen === undefined) return 0;
  return shown.cells.reduce(
    (change, { id: cell, count }) => {
      const before = then.get(`${id}|${cell}`);
      return before === undefined ? change : change - (count - before);
    },
    (shown.base ?? 0) - baseThen,
  );
}
