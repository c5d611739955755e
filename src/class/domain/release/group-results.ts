import type { Scenario } from "../../../scenario/scenario.ts";
import type { Role, Tie } from "../../../scenario/vocabulary.ts";
import type { GroupResults, Results } from "../../protocol/results.ts";
import type { ShownBefore, ShownTable } from "./show-table.ts";
import { wayId } from "./tables.ts";

/**
 * Shown tables as results of one group, in the order of the case.
 * @param size how many plays are in the group
 */
export function groupResults(
  scenario: Scenario,
  size: number,
  shown: ReadonlyMap<string, ShownTable>,
): GroupResults {
  const countOf = (id: string, cell: string): number | null => {
    const table = shown.get(id);
    if (!table || table.base === null) return null;
    const found = table.cells.find((each) => each.id === cell);
    return found?.count ?? (table.other === 0 ? 0 : null);
  };
  const endings = shown.get("endings");
  return {
    plays: size,
    endings: endings?.cells.map(({ id, count }) => ({ scene: id, plays: count })) ?? [],
    otherEndings: endings?.base == null ? null : endings.other,
    partings: scenario.scenes.flatMap(({ id: scene, choices }) => {
      const table = shown.get(`parting ${scene}`);
      if (!table || table.base === 0) return [];
      return {
        scene,
        plays: table.base,
        ways: table.cells.map(({ id, count }) => {
          const [choice = "", to = ""] = id.split(" ");
          return { choice, to, plays: count };
        }),
        other: table.base === null ? null : table.other,
        stayed: choices
          .filter(({ id }) => shown.has(`stayed ${scene} ${id}`))
          .map(({ id }) => ({ choice: id, plays: countOf(`stayed ${scene} ${id}`, "made") })),
      };
    }),
    facts: scenario.facts.map(({ id }) => ({ fact: id, told: countOf(`fact ${id}`, "told") })),
    networks: scenario.contacts.map(({ id }) => {
      const table = shown.get(`tie ${id}`);
      return {
        contact: id,
        ties: Object.fromEntries(
          table?.cells.map((cell) => [cell.id as Tie | "none", cell.count]) ?? [],
        ),
        other: table?.base == null ? null : table.other,
      };
    }),
  };
}

/** What results told, cell by cell. */
export function shownBefore(results: Results | null): Record<"whole" | Role, ShownBefore> {
  return {
    whole: cellsOf(results?.whole),
    nursing: cellsOf(results?.byRole?.nursing),
    "social-work": cellsOf(results?.byRole?.["social-work"]),
  };
}

function cellsOf(group: GroupResults | undefined): ShownBefore {
  const cells = new Map<string, number>();
  if (!group) return cells;
  const note = (key: string, count: number | null) => {
    if (count !== null) cells.set(key, count);
  };
  if (group.otherEndings !== null) note("endings|", group.plays);
  for (const { scene, plays } of group.endings) note(`endings|${scene}`, plays);
  for (const { scene, plays, ways, stayed } of group.partings) {
    note(`parting ${scene}|`, plays);
    for (const way of ways) note(`parting ${scene}|${wayId(way.choice, way.to)}`, way.plays);
    for (const { choice, plays: made } of stayed) {
      note(`stayed ${scene} ${choice}|made`, made);
      if (made === null || plays === null) continue;
      note(`stayed ${scene} ${choice}|`, plays);
      note(`stayed ${scene} ${choice}|not`, plays - made);
    }
  }
  for (const { fact, told } of group.facts) {
    if (told === null) continue;
    note(`fact ${fact}|`, group.plays);
    note(`fact ${fact}|told`, told);
    note(`fact ${fact}|not`, group.plays - told);
  }
  for (const { contact, ties, other } of group.networks) {
    if (other !== null) note(`tie ${contact}|`, group.plays);
    for (const [tie, plays] of Object.entries(ties)) note(`tie ${contact}|${tie}`, plays);
  }
  return cells;
}
