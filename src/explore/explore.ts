import type { Choice, Scenario } from "../scenario/scenario.ts";
import { type Mode, modes, type Principle, principles } from "../scenario/vocabulary.ts";
import type { Effect } from "./compile-variant.ts";
import { componentsOf } from "./components.ts";
import { type Extreme, largest, longest } from "./extremes.ts";
import { type FactReport, factReports } from "./fact-reports.ts";
import type { GuardKind } from "./guards.ts";
import { type MostToldReport, mostTold } from "./most-told.ts";
import { namesOf } from "./names.ts";
import { programOf } from "./program.ts";
import { lastStateShares } from "./shares.ts";
import { type Walk, walk } from "./walk.ts";
import { canEnd, finishOrder, incomingOf, wayTo } from "./ways.ts";

/** How a play can end, and where. */
export type EndingReport = {
  scene: string;
  /** Probability of ending here when every open choice, and every open option of one, is equally likely. */
  share: number;
  shortest: string[];
};

/** A state in which a play is stuck, or from which it can go on but never end. One per scene, the nearest. */
export type Trap = {
  scene: string;
  kind: "no-choice" | "no-ending";
  states: number;
  way: string[];
};

/** A choice that is open while a part of what it asks has nothing to answer, so that it cannot be made. */
export type NoAnswer = {
  scene: string;
  choice: string;
  part: string;
  states: number;
  /** Shortest choices after which it is so. */
  way: string[];
};

/**
 * Something with a condition that never held. `id` of a text; `part/option` of an option (together,
 * `settled/option`), `role/place` of a proposal; otherwise the place in the list, from 0.
 */
export type NeverHeld = {
  scene: string;
  choice?: string;
  kind: GuardKind;
  id: string;
};

/**
 * What all plays of one mode come to. Lists of strings are choices as `engine/notation.ts` writes
 * them, played from the start.
 * When `complete` is false, what is listed as found was found, but what is listed as unreachable,
 * never possible, never told or always told was only not seen within the bound, and extremes and
 * shares are those of what was seen.
 */
export type Exploration = {
  caseId: string;
  mode: Mode;
  part: "whole" | "lesson-cut";
  complete: boolean;
  bound: { states: number };
  states: number;
  steps: number;
  endings: EndingReport[];
  /** Endings of the case (or last scenes of the lesson-cut) that this mode cannot reach. */
  endingsNotReached: string[];
  /** Probability of never ending (traps) or of what was not looked into. */
  shareWithoutEnding: number;
  longest?: { choices: string[]; exact: boolean };
  traps: Trap[];
  noAnswer: NoAnswer[];
  scenes: { reached: string[]; unreachable: string[] };
  /** Choices of reached scenes that this mode's roles could make, and that are never open. */
  neverPossible: { scene: string; choice: string }[];
  neverHeld: NeverHeld[];
  facts: FactReport[];
  mostTold: MostToldReport;
  /** Sums of feedback values over a whole play. Absent where no end can be reached. */
  principles: Partial<Record<Principle, { min: Extreme; max: Extreme }>>;
};

export type ExploreOptions = {
  part?: "whole" | "lesson-cut";
  /** How many states to keep at most. */
  maxStates?: number;
};

const DEFAULT_STATES = 500_000;

const endingsOf = (found: Walk, share: Float64Array): EndingReport[] => {
  const endings = new Map<number, EndingReport>();
  for (let state = 0; state < found.states; state++) {
    if (found.kind[state] !== "over") continue;
    const room = found.room[state] as number;
    const known = endings.get(room);
    // States are numbered nearest first, so the first one of an ending is a nearest one.
    if (known) known.share += share[state] as number;
    else
      endings.set(room, {
        scene: found.program.rooms[room]?.scene.id ?? "",
        share: share[state] as number,
        shortest: namesOf(found, wayTo(found, state)),
      });
  }
  return [...endings.entries()].sort(([left], [right]) => left - right).map(([, each]) => each);
};

const trapsOf = (found: Walk, hasWayOut: Uint8Array): Trap[] => {
  const traps = new Map<string, Trap>();
  for (let state = 0; state < found.states; state++) {
    const kind =
      found.kind[state] === "stuck" ? "no-choice" : hasWayOut[state] ? undefined : "no-ending";
    if (!kind) continue;
    const scene = found.program.rooms[found.room[state] as number]?.scene.id ?? "";
    const known = traps.get(`${scene} ${kind}`);
    if (known) known.states++;
    else
      traps.set(`${scene} ${kind}`, {
        scene,
        kind,
        states: 1,
        way: namesOf(found, wayTo(found, state)),
      });
  }
  return [...traps.values()];
};

/** Where something can be made, what hangs on a condition there and never came. */
const neverHeldOf = (
  { program, guards }: Walk,
  reached: ReadonlySet<number>,
  made: ReadonlySet<Choice>,
): NeverHeld[] =>
  guards.flatMap(({ room, choice, kind, id, held }): NeverHeld[] => {
    const where = program.rooms[room];
    if (held || !where || !reached.has(room)) return [];
    const scene = where.scene.id;
    if (choice === undefined) return [{ scene, kind, id }];
    const isMade = where.options.some((each) => each.choice.id === choice && made.has(each.choice));
    return isMade ? [{ scene, choice, kind, id }] : [];
  });

/**
 * Walks all states that one mode can reach and says what its plays come to.
 * A state is the scene, what was made and mended in it, and the variables that a condition reachable
 * from there still reads; so the result is exact unless `complete` is false.
 * @param scenario a compiled case, in any language
 * @param mode alone in a role, or as a pair
 * @throws RangeError when the case has no start for this mode
 */
export function explore(
  scenario: Scenario,
  mode: Mode,
  { part = "whole", maxStates = DEFAULT_STATES }: ExploreOptions = {},
): Exploration {
  const program = programOf(scenario, mode, part);
  const found = walk(program, maxStates);
  const incoming = incomingOf(found);
  const hasWayOut = canEnd(found, incoming);
  const finish = finishOrder(found);
  const components = componentsOf(found, incoming, finish.order);
  const { share } = lastStateShares(found, hasWayOut, components);
  const endings = endingsOf(found, share);
  const way = longest(found, hasWayOut, finish);

  const reached = new Set(found.room);
  const made = new Set(
    [...new Set(found.effect)].map((each) => (found.effects[each] as Effect).choice),
  );
  const ids = (isReached: boolean) =>
    program.rooms.filter((_, room) => reached.has(room) === isReached).map(({ scene }) => scene.id);
  const extremes = principles.flatMap((principle, at) => {
    const weight = (sign: number) => (effect: number) =>
      sign * (found.effects[effect]?.feedback[at] ?? 0);
    const max = largest(found, weight(1), finish.order);
    const least = largest(found, weight(-1), finish.order);
    if (!max || !least) return [];
    const value = least.value === "unbounded" ? least.value : 0 - least.value;
    return [[principle, { min: { value, choices: least.choices }, max }] as const];
  });

  return {
    caseId: scenario.id,
    mode,
    part,
    complete: found.complete,
    bound: { states: maxStates },
    states: found.states,
    steps: found.target.length,
    endings,
    endingsNotReached: program.rooms
      .filter(({ scene, over }) => over && !endings.some((each) => each.scene === scene.id))
      .map(({ scene }) => scene.id),
    shareWithoutEnding: Math.max(0, 1 - endings.reduce((sum, each) => sum + each.share, 0)),
    ...(way && { longest: way }),
    traps: trapsOf(found, hasWayOut),
    noAnswer: found.unanswerable.map(({ room, choice, part, states, state }) => ({
      scene: program.rooms[room]?.scene.id ?? "",
      choice,
      part,
      states,
      way: namesOf(found, wayTo(found, state)),
    })),
    scenes: { reached: ids(true), unreachable: ids(false) },
    neverPossible: program.rooms.flatMap(({ scene, options }, room) =>
      options
        .filter(({ choice }) => reached.has(room) && !made.has(choice))
        .map(({ choice }) => ({ scene: scene.id, choice: choice.id })),
    ),
    neverHeld: neverHeldOf(found, reached, made),
    facts: factReports(found),
    mostTold: mostTold(found, finish.order),
    principles: Object.fromEntries(extremes),
  };
}

/**
 * The modes in which a case, or its lesson-cut, can be played.
 */
export function modesOf(scenario: Scenario, part: "whole" | "lesson-cut" = "whole"): Mode[] {
  const cut = part === "lesson-cut" ? scenario.lessonCut : undefined;
  return modes.filter((mode) => (cut?.start ?? scenario.start)[mode] !== undefined);
}
