import type { Scenario } from "../../../scenario/scenario.ts";
import { type Role, roles } from "../../../scenario/vocabulary.ts";
import type { GroupResults, Results } from "../../protocol/results.ts";
import { smallestGroup } from "../../protocol/words.ts";
import { auditOf } from "./audit.ts";
import { groupResults, shownBefore } from "./group-results.ts";
import { isSmall, type ShownBefore, type ShownTable, showTable } from "./show-table.ts";
import { type Lived, type Members, type Table, tablesOf } from "./tables.ts";

/**
 * How many plays of each role there are, and of pairs; pairs belong to no role.
 */
export function sizesOf(plays: readonly Pick<Lived, "roles">[]): Record<Role | "pair", number> {
  const count = (which: (play: Pick<Lived, "roles">) => boolean) => plays.filter(which).length;
  return {
    nursing: count(inRole("nursing")),
    "social-work": count(inRole("social-work")),
    pair: count(isPair),
  };
}

const inRole =
  (role: Role) =>
  ({ roles: own }: Pick<Lived, "roles">) =>
    own.length === 1 && own[0] === role;
const isPair = ({ roles: own }: Pick<Lived, "roles">) => own.length === 2;

/**
 * Freezes the plays of a class into numbers that may be shown.
 *
 * Shown are counts of 0 and of at least 5, whole group first. Not shown is any count of 1 to 4, any
 * count that would give one away together with others, and any that differs by 1 to 4 from what was
 * shown before.
 *
 * @param scenario the case of the class
 * @param plays at least 5, each with at least one step
 * @param before what was shown at the last freeze
 * @param sequence number of this freeze
 * @param rolesToo whether to work out results by role as well, where both roles have at least 5 plays,
 *   and the pairs, whose number is what is left of the whole, are at least 5 or none
 */
export function release(input: {
  scenario: Scenario;
  plays: readonly Lived[];
  before: Results | null;
  sequence: number;
  rolesToo: boolean;
}): Results {
  const { scenario, plays, before, sequence } = input;
  const sizes = sizesOf(plays);
  const rolesToo =
    input.rolesToo && roles.every((role) => sizes[role] >= smallestGroup) && !isSmall(sizes.pair);
  const whole = tablesOf(scenario, plays, () => true);
  const byRole = roles.map((role) => (rolesToo ? tablesOf(scenario, plays, inRole(role)) : []));
  // Where roles are told, what is left of the whole are the pairs: their small numbers count as well.
  const pairs = rolesToo ? tablesOf(scenario, plays, isPair) : [];
  const all = [...whole, ...byRole.flat(), ...pairs];
  const groups = [() => true, ...(rolesToo ? roles.map(inRole) : [])].map((which) =>
    placesOf(plays, which),
  );
  const known = shownBefore(before);
  let audit = auditOf({
    plays: plays.length,
    sets: [...groups, ...all.flatMap(setsOf)],
    guarded: [
      ...all.flatMap(guardedIn),
      ...changedALittle(whole, known.whole),
      ...roles.flatMap((role, at) => changedALittle(byRole[at] ?? [], known[role])),
    ],
    known: groups,
  });
  const show = (tables: readonly Table[], shownThen: ShownBefore, size: number): GroupResults => {
    const shown = new Map<string, ShownTable>();
    for (const table of tables) {
      const next = showTable(audit, table, shownThen);
      audit = next.audit;
      shown.set(table.id, next.shown);
    }
    return groupResults(scenario, size, shown);
  };
  const results: Results = { frozen: sequence, whole: show(whole, known.whole, plays.length) };
  const [nursing, social] = byRole.map((tables, at) => {
    const role = roles[at] as Role;
    return show(tables, known[role], sizes[role]);
  });
  return rolesToo && nursing && social
    ? { ...results, byRole: { nursing, "social-work": social } }
    : results;
}

const placesOf = (plays: readonly Lived[], which: (play: Lived) => boolean): Members =>
  new Set(plays.flatMap((play, at) => (which(play) ? [at] : [])));
const setsOf = ({ base, cells }: Table): Members[] => [base, ...cells.map((each) => each.members)];

/** What must not follow in one table: its small cells, all of them together, and who is in none. */
function guardedIn({ base, cells }: Table): Members[] {
  const inCells = new Set(cells.flatMap(({ members }) => [...members]));
  const rest = new Set([...base].filter((play) => !inCells.has(play)));
  const small = [...cells.map(({ members }) => members), rest].filter(({ size }) => isSmall(size));
  const together = new Set(small.flatMap((members) => [...members]));
  return [base, ...small, together].filter(({ size }) => isSmall(size));
}

/** Cells that moved by 1 to 4 since they were shown: the difference would tell of those few. */
function changedALittle(tables: readonly Table[], then: ShownBefore): Members[] {
  return tables.flatMap(({ id, base, cells }) =>
    [{ key: `${id}|`, members: base }]
      .concat(cells.map((cell) => ({ key: `${id}|${cell.id}`, members: cell.members })))
      .filter(({ key, members }) => {
        const before = then.get(key);
        return before !== undefined && isSmall(Math.abs(before - members.size));
      })
      .map(({ members }) => members),
  );
}
