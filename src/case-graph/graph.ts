import { settle } from "../explore/conditions.ts";
import type { Exploration } from "../explore/explore.ts";
import type { Condition } from "../scenario/condition.ts";
import { HERE } from "../scenario/here.ts";
import { optionParts } from "../scenario/option-parts.ts";
import { plainText } from "../scenario/plain-text.ts";
import type { Choice, Scenario, Scene } from "../scenario/scenario.ts";
import { modes as allModes, type Locale, type Mode, type Role } from "../scenario/vocabulary.ts";
import { conditionWords } from "./condition-words.ts";
import { findingsOf, type GraphFinding } from "./findings.ts";
import { type Passage, passagesOf, reachedOf } from "./passages.ts";
import { graphWords } from "./words.ts";

/** One way to go on: a choice, and what has to be so for it to be open and to lead here. */
export type GraphWay = {
  choice: string;
  /** What is said or done, in the words of the case. */
  text: string;
  /** The one role that can make it; absent when both can. */
  for?: Role;
  /** What the choice asks besides being chosen. */
  asks?: "meaning" | "decide" | "together";
  /** The contact on the ecogram where it is made, by name. */
  contact?: string;
  /** When it is open, in words; absent for always. */
  when?: string;
  /** When it leads here and not elsewhere, in words; absent when it always does. */
  leadsWhen?: string;
  /** Ids of facts that may be told by it. */
  tells: string[];
  /** Modes in which it can be gone. */
  modes: Mode[];
};

/** A scene of a case as a node. */
export type GraphScene = {
  id: string;
  title: string;
  kind: Scene["kind"];
  year?: number;
  phase?: NonNullable<Scene["phase"]>;
  /** The moment, in the words of the case. */
  date?: string;
  /** Name of the place. */
  place?: string;
  /** Modes whose play begins here. */
  entrances: Mode[];
  /** Facts that may be told here, in the order of the case. */
  facts: { id: string; text: string }[];
  /** Modes in which it can be reached: as explored, else as the arrows alone suggest. */
  modes: Mode[];
  /** Of an ending: the chance to end here in a mode when choosing at random, 0 to 1. */
  share?: Partial<Record<Mode, number>>;
  /** Choices after which the scene goes on. */
  stays: GraphWay[];
  /** What exploring found amiss here; empty without explorations. */
  findings: GraphFinding[];
};

/** All ways from one scene to another, as one arrow. */
export type GraphArrow = {
  from: string;
  to: string;
  ways: GraphWay[];
  /** Roles that can go this way. */
  roles: Role[];
  /** Modes in which it can be gone. */
  modes: Mode[];
  /** In some mode that can go it, none of its ways is open without a condition. */
  conditional: boolean;
};

export type CaseGraph = {
  caseId: string;
  /** `Scenario.version`. */
  caseVersion: string;
  title: string;
  locale: Locale;
  /** The one mode that is shown; absent for all. */
  mode?: Mode;
  /** Modes in which the case can be played. */
  modes: Mode[];
  /** Whether modes and findings come from exploring rather than from arrows alone. */
  explored: boolean;
  scenes: GraphScene[];
  arrows: GraphArrow[];
};

export type CaseGraphOptions = {
  /** Only what can be reached in this mode. */
  mode?: Mode;
  /** What exploring the whole case came to, per mode; those of a lesson part are left aside. */
  explorations?: readonly Exploration[];
};

const tellsOf = (choice: Choice): string[] => {
  const options = optionParts(choice).flatMap((part) => part.options);
  const all = [choice, ...options].flatMap(({ tells }) => tells.map(({ fact }) => fact));
  return [...new Set(all)];
};

/** A condition in words, as far as the mode leaves it open; nothing where it always holds. */
const openWords = (
  when: Condition | undefined,
  scenario: Scenario,
  mode: Mode | undefined,
): string | undefined => {
  const left = mode === undefined ? (when ?? true) : settle(when, mode);
  return typeof left === "boolean" ? undefined : conditionWords(left, scenario);
};

const leadsWords = (
  scenario: Scenario,
  { choice, at }: Passage,
  mode: Mode | undefined,
): string | undefined => {
  const own = openWords(choice.to[at]?.when, scenario, mode);
  if (own !== undefined) return own;
  const others = choice.to.slice(0, at).some(({ when }) => openWords(when, scenario, mode));
  return others ? graphWords[scenario.locale].otherwise : undefined;
};

const wayOf = (scenario: Scenario, passage: Passage, mode: Mode | undefined): GraphWay => {
  const { choice } = passage;
  const { id, asks } = choice;
  const contact = scenario.contacts.find((each) => each.id === choice.contact)?.name;
  const when = openWords(choice.when, scenario, mode);
  const leadsWhen = leadsWords(scenario, passage, mode);
  return {
    choice: id,
    text: plainText(choice.text),
    ...(choice.for && { for: choice.for }),
    ...(asks && { asks: asks.kind }),
    ...(contact !== undefined && { contact }),
    ...(when !== undefined && { when }),
    ...(leadsWhen !== undefined && { leadsWhen }),
    tells: tellsOf(choice),
    modes: passage.modes,
  };
};

const rolesOf = (scenario: Scenario, passages: readonly Passage[]): Role[] =>
  scenario.roles.filter((role) =>
    passages.some(
      ({ choice, modes }) =>
        (choice.for === undefined || choice.for === role) &&
        (modes.length === 0 || modes.includes(role) || modes.includes("pair")),
    ),
  );

/**
 * A case as scenes and arrows between them, in the words of its language. Arrows are merged per pair
 * of scenes; a choice that keeps its scene going is with the scene (`stays`).
 * @param scenario a compiled case
 * @param options which mode to show, and what exploring found
 * @returns scenes in the order of the case, arrows by their first scene; with a mode, only what it can
 *   reach. Scenes that no mode reaches are shown when no mode is asked for
 */
export function caseGraph(
  scenario: Scenario,
  { mode, explorations = [] }: CaseGraphOptions = {},
): CaseGraph {
  const explored = explorations.filter(({ part }) => part === "whole");
  const modes = allModes.filter((each) => scenario.start[each] !== undefined);
  const reached = reachedOf(scenario, modes, explored);
  const passages = passagesOf(scenario, modes, reached, explored);
  const findings = findingsOf(scenario, explored);
  const texts = new Map(scenario.facts.map(({ id, text }) => [id, plainText(text)]));
  const places = new Map(scenario.places.map(({ id, name }) => [id, name]));
  const shown = (each: { modes: readonly Mode[] }) =>
    mode === undefined || each.modes.includes(mode);

  const scenes = scenario.scenes.map((scene): GraphScene => {
    const { id, title, kind, year, phase, date } = scene;
    const here = (passages.get(id) ?? []).filter(shown);
    const told = new Set(here.flatMap(({ choice }) => tellsOf(choice)));
    const place = scene.place === undefined ? undefined : places.get(scene.place);
    const shares = explored.flatMap(({ mode: of, endings }) =>
      endings.filter((ending) => ending.scene === id).map(({ share }) => [of, share] as const),
    );
    return {
      id,
      title,
      kind,
      ...(year !== undefined && { year }),
      ...(phase && { phase }),
      ...(date !== undefined && { date }),
      ...(place !== undefined && { place }),
      entrances: modes.filter((each) => scenario.start[each] === id),
      facts: scenario.facts
        .filter((fact) => told.has(fact.id))
        .map((fact) => ({ id: fact.id, text: texts.get(fact.id) ?? "" })),
      modes: modes.filter((each) => reached.get(each)?.has(id)),
      ...(kind === "ending" && shares.length > 0 && { share: Object.fromEntries(shares) }),
      stays: here.filter((each) => each.to === HERE).map((each) => wayOf(scenario, each, mode)),
      findings: findings.get(id) ?? [],
    };
  });

  const arrows = scenario.scenes.flatMap(({ id: from }): GraphArrow[] => {
    const byTarget = new Map<string, Passage[]>();
    for (const each of passages.get(from) ?? [])
      if (each.to !== HERE && shown(each))
        byTarget.set(each.to, [...(byTarget.get(each.to) ?? []), each]);
    return [...byTarget].map(([to, merged]): GraphArrow => {
      const goes = modes.filter((each) => merged.some((one) => one.modes.includes(each)));
      return {
        from,
        to,
        ways: merged.map((each) => wayOf(scenario, each, mode)),
        roles: rolesOf(scenario, merged),
        modes: goes,
        conditional: goes.some(
          (each) =>
            (mode === undefined || each === mode) &&
            !merged.some(({ sure }) => sure.includes(each)),
        ),
      };
    });
  });

  return {
    caseId: scenario.id,
    caseVersion: scenario.version,
    title: scenario.title,
    locale: scenario.locale,
    ...(mode && { mode }),
    modes,
    explored: explored.length > 0,
    scenes: scenes.filter(shown),
    arrows,
  };
}
