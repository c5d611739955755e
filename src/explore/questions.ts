import type { Scenario } from "../scenario/scenario.ts";
import { type Mode, modes } from "../scenario/vocabulary.ts";
import type { Effect } from "./compile-variant.ts";
import { type ExploreOptions, modesOf } from "./explore.ts";
import { namesOf } from "./names.ts";
import { programOf } from "./program.ts";
import { type ToldBefore, toldOnEntering } from "./told-before.ts";
import { walk } from "./walk.ts";
import { wayTo } from "./ways.ts";

/** A choice, or an option of what it asks, that nobody comes to in a mode. */
export type Never = {
  scene: string;
  choice: string;
  /** `part/option`; absent when it is the whole choice. */
  option?: string;
  why: "scene-not-reached" | "never-open";
};

/**
 * What can be asked of all plays of one mode, after walking them once.
 * When `complete` is false, a way that is found is one, but what is not found may still be there.
 */
export type Questions = {
  mode: Mode;
  complete: boolean;
  /**
   * How does one come to this scene or ending?
   * @returns a shortest list of choices, empty for the start scene; undefined when nobody does
   */
  wayTo: (scene: string) => string[] | undefined;
  /**
   * What can have been told before this scene begins, and what surely was?
   * @returns undefined when nobody comes there
   */
  toldBefore: (scene: string) => ToldBefore | undefined;
  /** Which choices, and which options of what they ask, does nobody in this mode ever have? */
  neverPossible: () => Never[];
};

/**
 * Walks a case once for one mode, to answer questions about it.
 * @param scenario a compiled case, in any language
 * @param mode alone in a role, or as a pair
 * @throws RangeError when the case has no start for this mode
 */
export function questionsOf(
  scenario: Scenario,
  mode: Mode,
  { part = "whole", maxStates = 500_000 }: ExploreOptions = {},
): Questions {
  const program = programOf(scenario, mode, part);
  const found = walk(program, maxStates);
  const numbers = new Map(program.rooms.map(({ scene }, room) => [scene.id, room]));
  let toldBefore: ReturnType<typeof toldOnEntering> | undefined;
  return {
    mode,
    complete: found.complete,
    wayTo(scene) {
      // States are numbered nearest first, so the first one of a scene is a nearest one.
      const state = found.room.indexOf(numbers.get(scene) ?? -1);
      return state < 0 ? undefined : namesOf(found, wayTo(found, state));
    },
    toldBefore(scene) {
      toldBefore ??= toldOnEntering(found);
      return toldBefore(scene);
    },
    neverPossible() {
      const reached = new Set(found.room);
      const made = new Set(
        [...new Set(found.effect)].map((each) => (found.effects[each] as Effect).choice),
      );
      const closed = new Map<string, string[]>();
      for (const { room, choice = "", kind, id, held } of found.guards) {
        const key = `${room}/${choice}`;
        if (kind === "option" && !held) closed.set(key, [...(closed.get(key) ?? []), id]);
      }
      return program.rooms.flatMap(({ scene, options }, room) =>
        options.flatMap(({ choice }): Never[] => {
          const at = { scene: scene.id, choice: choice.id };
          if (!reached.has(room)) return [{ ...at, why: "scene-not-reached" }];
          if (!made.has(choice)) return [{ ...at, why: "never-open" }];
          return (closed.get(`${room}/${choice.id}`) ?? []).map((option) => ({
            ...at,
            ...{ option, why: "never-open" },
          }));
        }),
      );
    },
  };
}

/** A choice or option that is never possible, with the modes in which it is so. */
export type NeverIn = Omit<Never, "why"> & {
  modes: { mode: Mode; why: Never["why"] }[];
  /** In no mode at all. */
  everywhere: boolean;
};

/**
 * Which choices and options are never possible, and in which mode. A mode whose roles may not make a
 * choice is not counted: that is meant.
 * @returns in the order of the case; `complete` is false when a mode was not walked to the end
 */
export function neverPossible(
  scenario: Scenario,
  options: ExploreOptions = {},
): { complete: boolean; never: NeverIn[] } {
  const asked = modesOf(scenario, options.part).map((mode) => questionsOf(scenario, mode, options));
  /** By choice, then by option; the choice itself is the empty one. */
  const found = new Map<string, Map<string, NeverIn["modes"]>>();
  for (const { mode, neverPossible: list } of asked)
    for (const { scene, choice, option = "", why } of list()) {
      const key = `${scene}/${choice}`;
      const known = found.get(key) ?? new Map<string, NeverIn["modes"]>();
      found.set(key, known.set(option, [...(known.get(option) ?? []), { mode, why }]));
    }
  const never = scenario.scenes.flatMap(({ id: scene, choices }) =>
    choices.flatMap(({ id: choice, for: role }): NeverIn[] => {
      const able = asked.filter(({ mode }) => !role || mode === "pair" || mode === role);
      const here = found.get(`${scene}/${choice}`) ?? new Map<string, NeverIn["modes"]>();
      const whole = here.get("") ?? [];
      return [...here].map(([option, own]) => {
        // Where the whole choice is never possible, neither are its options.
        const all = option === "" ? own : [...whole, ...own];
        return {
          ...{ scene, choice },
          ...(option !== "" && { option }),
          modes: modes.flatMap((mode) => all.find((each) => each.mode === mode) ?? []),
          everywhere: all.length === able.length,
        };
      });
    }),
  );
  return { complete: asked.every(({ complete }) => complete), never };
}
