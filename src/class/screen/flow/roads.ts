import type { Scenario } from "../../../scenario/scenario.ts";
import type { GroupResults, Shown } from "../../protocol/results.ts";
import { smallestGroup } from "../../protocol/words.ts";

/** A scene that the group is known to have come by. */
export type Stop = {
  scene: string;
  /** Plays that were here; null where that is not told. */
  plays: Shown;
  /** Nothing comes after it. */
  ending: boolean;
};

/** One choice that led along a road; null: all choices that are not told apart. */
export type RoadPart = { choice: string | null; plays: number };

/**
 * All plays that went from one scene to another. Where it is not told which way they went, a road has
 * only one end: without `to` it leads out of sight, without `from` it comes into sight again.
 */
export type Road = {
  from: string | null;
  to: string | null;
  /** 0 is no road; a road has at least 5. */
  plays: number;
  parts: RoadPart[];
};

export type Roads = {
  /** Plays in the group. */
  plays: number;
  /** In the order of the case. */
  stops: Stop[];
  /** In the order of the case, each scene's own ways first and what is not told apart last. */
  roads: Road[];
};

/** Scenes that a choice of each scene can lead to; the scene itself is none of them. */
export function waysOn({ scenes }: Scenario): Map<string, Set<string>> {
  // A choice after which the scene goes on names no scene.
  const known = new Set(scenes.map(({ id }) => id));
  return new Map(
    scenes.map(({ id, choices }) => [
      id,
      new Set(
        choices
          .flatMap(({ to }) => to.map(({ scene }) => scene))
          .filter((to) => known.has(to) && to !== id),
      ),
    ]),
  );
}

/**
 * The roads of a group through a case, from nothing but released numbers and the case itself. Numbers
 * of one to four come out of it nowhere, not by subtraction either: where that would happen there is
 * no road.
 */
export function roadsOf(results: GroupResults, scenario: Scenario): Roads {
  const ended = new Map(results.endings.map(({ scene, plays }) => [scene, plays]));
  const known = new Map<string, Shown>(ended);
  for (const { scene, plays } of results.partings)
    known.set(scene, plays ?? ended.get(scene) ?? null);
  const roads = new Map<string, Road>();
  const add = (from: string | null, to: string | null, part: RoadPart) => {
    if (part.plays < smallestGroup) return;
    const key = JSON.stringify([from, to]);
    const road = roads.get(key) ?? { from, to, plays: 0, parts: [] };
    roads.set(key, { ...road, plays: road.plays + part.plays, parts: [...road.parts, part] });
  };
  const along = (from: string, to: string) => roads.get(JSON.stringify([from, to]))?.plays ?? 0;
  const into = (to: string) =>
    [...roads.values()].reduce((sum, road) => sum + (road.to === to ? road.plays : 0), 0);

  for (const { scene, ways } of results.partings)
    for (const { choice, to, plays } of ways) if (to !== scene) add(scene, to, { choice, plays });

  const certain = certainRoads(results, scenario, known);
  const others = new Map(results.partings.map(({ scene, other }) => [scene, other]));
  const accounted = new Map<string, number>();
  for (const { from, to, plays } of certain) {
    const rest = plays - along(from, to);
    const sent = (accounted.get(from) ?? 0) + rest;
    if (rest < smallestGroup || sent > (others.get(from) ?? 0)) continue;
    add(from, to, { choice: null, plays: rest });
    accounted.set(from, sent);
  }

  const starts = startsOf(results, scenario);
  for (const { scene, plays, other } of results.partings) {
    // Where nothing of a scene is told, all that came there by a road goes on unseen.
    const left = plays === null ? into(scene) : (other ?? 0);
    const gone = (accounted.get(scene) ?? 0) + (ended.get(scene) ?? 0);
    add(scene, null, { choice: null, plays: left - gone });
  }
  for (const [scene, plays] of known)
    if (plays !== null && !starts.has(scene))
      add(null, scene, { choice: null, plays: plays - into(scene) });

  const all = [...roads.values()];
  const met = new Set(all.flatMap(({ from, to }) => [from, to]));
  return {
    plays: results.plays,
    stops: scenario.scenes.flatMap(({ id, kind }): Stop[] => {
      const plays = known.get(id) ?? null;
      const ending = kind === "ending" || ended.has(id);
      return plays || met.has(id) ? [{ scene: id, plays, ending }] : [];
    }),
    roads: inOrder(all, scenario),
  };
}

/** Where plays of this group began: of a lesson-cut, elsewhere than the whole case does. */
function startsOf(results: GroupResults, { start, lessonCut }: Scenario): Set<string> {
  const whole = Object.values(start);
  const met = results.partings.some(({ scene, plays }) => plays !== 0 && whole.includes(scene));
  return new Set(met || !lessonCut ? whole : Object.values(lessonCut.start));
}

/**
 * Roads whose number follows from the case, whichever choices were made: a scene with one way in had
 * all its plays from there; and where everybody came to a scene, all who were at one that leads nowhere
 * else went there.
 */
function certainRoads(
  results: GroupResults,
  scenario: Scenario,
  known: ReadonlyMap<string, Shown>,
): { from: string; to: string; plays: number }[] {
  const on = waysOn(scenario);
  const starts = startsOf(results, scenario);
  const rank = new Map(scenario.scenes.map(({ id }, at) => [id, at]));
  const isAfter = (to: string, from: string) => (rank.get(to) ?? 0) > (rank.get(from) ?? 0);
  return scenario.scenes.flatMap(({ id: to }) => {
    const there = known.get(to) ?? null;
    if (there === null || starts.has(to)) return [];
    const before = [...on].flatMap(([from, next]) => (next.has(to) ? [from] : []));
    return before.flatMap((from) => {
      const here = known.get(from) ?? null;
      if (here === null || !isAfter(to, from)) return [];
      if (before.length === 1) return there <= here ? [{ from, to, plays: there }] : [];
      const only = on.get(from)?.size === 1 && there === results.plays;
      return only ? [{ from, to, plays: here }] : [];
    });
  });
}

function inOrder(roads: readonly Road[], { scenes }: Scenario): Road[] {
  const rank = new Map<string | null, number>(scenes.map(({ id }, at) => [id, at]));
  const place = (scene: string | null) => rank.get(scene) ?? scenes.length;
  // What comes into sight stands where it arrives, what goes out of sight where it leaves.
  const first = ({ from, to }: Road) => place(from ?? to);
  return [...roads].sort(
    (one, other) =>
      first(one) - first(other) ||
      Number(one.from !== null) - Number(other.from !== null) ||
      place(one.to) - place(other.to),
  );
}
