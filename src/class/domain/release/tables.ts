import { sceneOf } from "../../../engine/graph.ts";
import type { Replay } from "../../../engine/replay.ts";
import type { State } from "../../../engine/state.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { Role } from "../../../scenario/vocabulary.ts";

/** A play as results look at it. */
export type Lived = { roles: readonly Role[]; lived: Replay };

/** Which plays: their places in the list of all plays. */
export type Members = ReadonlySet<number>;

/**
 * Something that plays were told apart by. Each play of the base is in one cell at most; `id`s are
 * stable, so that two freezes can be compared.
 */
export type Table = {
  id: string;
  base: Members;
  cells: { id: string; members: Members }[];
};

/** A way out of a scene as an id: ids of scenes and choices hold no space. */
export const wayId = (choice: string, to: string) => `${choice} ${to}`;

/** Whether the scene went on after a choice. */
const wentOn = ({ before, state }: { before: State; state: State }): boolean =>
  state.scene === before.scene && state.used.length > 0;

/** Keeps a list of tables whose cells fill up play by play. */
function tally() {
  const tables = new Map<string, { base: Set<number>; cells: Map<string, Set<number>> }>();
  const table = (id: string) => {
    const known = tables.get(id) ?? { base: new Set<number>(), cells: new Map() };
    tables.set(id, known);
    return known;
  };
  return {
    table,
    add(id: string, cell: string | null, play: number) {
      const { base, cells } = table(id);
      base.add(play);
      if (cell === null) return;
      const members = cells.get(cell) ?? new Set<number>();
      cells.set(cell, members.add(play));
    },
    all: (): Table[] =>
      [...tables].map(([id, { base, cells }]) => ({
        id,
        base,
        cells: [...cells].map(([cell, members]) => ({ id: cell, members })),
      })),
  };
}

type Tally = ReturnType<typeof tally>;
type Placed = { lived: Replay; at: number };

/**
 * Everything that a class's plays are told apart by: per scene the way out that each took first, each
 * choice after which a scene went on, endings, facts told, and the tie of each contact at the end.
 * @param scenario the case of the class
 * @param plays lived again
 * @param which of them to look at; their places stay those in `plays`
 * @returns tables in the order in which they matter on a shared screen
 */
export function tablesOf(
  scenario: Scenario,
  plays: readonly Lived[],
  which: (play: Lived) => boolean,
): Table[] {
  const tables = tally();
  const group = plays.flatMap((play, at) => (which(play) ? [{ lived: play.lived, at }] : []));
  tables.table("endings");
  for (const { id, choices } of scenario.scenes)
    if (choices.length > 0) tables.table(`parting ${id}`);
  for (const each of group) tallyPartings(tables, scenario, each);
  tallyStays(tables, group);
  for (const { lived, at } of group) {
    for (const { id } of scenario.facts)
      tables.add(`fact ${id}`, lived.state.told.includes(id) ? "told" : "not", at);
    for (const { id } of scenario.contacts)
      tables.add(`tie ${id}`, lived.state.ties[id] ?? "none", at);
  }
  return tables.all();
}

/** Where a play went, and where it ended. */
function tallyPartings({ add }: Tally, scenario: Scenario, { lived, at }: Placed): void {
  const { moments, over, state } = lived;
  add("endings", over ? state.scene : null, at);
  for (const scene of state.visited)
    if (sceneOf(scenario, scene)?.choices.length) add(`parting ${scene}`, null, at);
  const left = new Set<string>();
  for (const moment of moments) {
    const { scene } = moment.before;
    if (wentOn(moment) || left.has(scene)) continue;
    left.add(scene);
    add(`parting ${scene}`, wayId(moment.choice.id, moment.state.scene), at);
  }
}

/** Choices after which a scene went on: of everybody who was there, who made them. */
function tallyStays({ add }: Tally, group: readonly Placed[]): void {
  const stays = new Set<string>();
  for (const { lived } of group)
    for (const moment of lived.moments)
      if (wentOn(moment)) stays.add(`${moment.before.scene} ${moment.choice.id}`);
  for (const stay of stays) {
    const [scene = "", choice = ""] = stay.split(" ");
    for (const { lived, at } of group) {
      if (!lived.state.visited.includes(scene)) continue;
      const made = lived.state.chose.includes(`${scene}/${choice}`);
      add(`stayed ${stay}`, made ? "made" : "not", at);
    }
  }
}
