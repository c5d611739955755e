import { expect } from "vitest";
import { openAnswers } from "../../src/engine/answers.ts";
import { begin, choose } from "../../src/engine/fork.ts";
import { sceneOf } from "../../src/engine/graph.ts";
import { holds } from "../../src/engine/holds.ts";
import { readMade } from "../../src/engine/notation.ts";
import { replay } from "../../src/engine/replay.ts";
import type { State } from "../../src/engine/state.ts";
import { openChoices } from "../../src/engine/step.ts";
import type { Exploration } from "../../src/explore/explore.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import { type Mode, principles, roles } from "../../src/scenario/vocabulary.ts";
import { type BruteForce, distances, type Edge, endable, largest, shares } from "./brute-force.ts";

/** Plays a list of choices and gives what came of it; fails when one of them is not possible. */
const lived = (scenario: Scenario, mode: Mode, choices: readonly string[]) => {
  const roles = mode === "pair" ? (["nursing", "social-work"] as const) : ([mode] as const);
  let sitting = begin(scenario, {
    id: "play0001",
    roles: [...roles],
    options: { feedback: "now", part: "whole" },
  });
  for (const each of choices) {
    const made = readMade(each);
    if (!made) throw new Error(`not a choice: ${each}`);
    const chosen = choose(scenario, sitting, made.choice, "play0002", made.answer);
    if (!chosen.ok) throw new Error(`${each}: ${chosen.reason} in ${scenario.id}`);
    sitting = chosen.sitting;
  }
  return replay(scenario, sitting.play);
};

const sumOf = (principle: string, found: ReturnType<typeof lived>) =>
  found.moments
    .flatMap(({ feedback }) => feedback)
    .filter((each) => each.principle === principle)
    .reduce((sum, { value }) => sum + value, 0);

/** Notes which conditional texts a state shows as it is entered. */
const seeTexts = (scenario: Scenario, state: State, held: Set<string>) => {
  for (const part of sceneOf(scenario, state.scene)?.parts ?? [])
    if (part.kind === "if" && holds(part.when, state)) held.add(`${state.scene}//text/${part.id}`);
};

const scriptsOf = ({ asks }: Choice, mode: Mode) =>
  asks?.kind === "together"
    ? asks.scripts.filter(({ role }) => mode !== "pair" && role !== mode)
    : [];

/** Everything that an author offered to be answered, or let another propose. */
const offersOf = (choice: Choice, mode: Mode): string[] => {
  const { asks } = choice;
  const parts = asks?.kind === "decide" ? asks.parts : [];
  const settled = asks?.kind === "together" ? [{ id: "settled", options: asks.options }] : [];
  return [
    ...[...parts, ...settled].flatMap(({ id, options }) =>
      options.map((option) => `option/${id}/${option.id}`),
    ),
    ...scriptsOf(choice, mode).flatMap(({ role, proposes }) =>
      proposes.map((_, nth) => `proposal/${role}/${nth}`),
    ),
  ];
};

/** Notes what an open choice offers, and what is proposed. */
const seeOffers = (scenario: Scenario, state: State, choice: Choice, held: Set<string>) => {
  const at = `${state.scene}/${choice.id}`;
  const parts = openAnswers(scenario, state, choice);
  for (const { part, options } of parts)
    for (const { id } of options) if (!(part in rolesById)) held.add(`${at}/option/${part}/${id}`);
  const settled = parts.find(({ part }) => part === "settled")?.options ?? [];
  for (const { role, proposes } of scriptsOf(choice, state.mode)) {
    const nth = proposes.findIndex(
      ({ option, when }) => settled.some(({ id }) => id === option) && holds(when, state),
    );
    if (nth >= 0) held.add(`${at}/proposal/${role}/${nth}`);
  }
};
const rolesById = Object.fromEntries(roles.map((role) => [role, role]));

type Compared = { scenario: Scenario; mode: Mode; brute: BruteForce; found: Exploration };

const endsOf = ({ states, over }: BruteForce) =>
  states.map((state, at) => ({ state, at })).filter(({ at }) => over[at]);

const compareEndings = ({ scenario, mode, brute, found }: Compared) => {
  const far = distances(brute);
  const ends = endsOf(brute);
  const expectedShares = shares(brute);
  expect(new Set(found.endings.map(({ scene }) => scene))).toEqual(
    new Set(ends.map(({ state }) => state.scene)),
  );
  for (const { scene, shortest, share } of found.endings) {
    const there = ends.filter(({ state }) => state.scene === scene);
    expect(shortest.length).toBe(Math.min(...there.map(({ at }) => far[at] as number)));
    expect(lived(scenario, mode, shortest).state.scene).toBe(scene);
    expect(share).toBeCloseTo(expectedShares.get(scene) ?? 0, 6);
  }
  if (found.longest) expect(lived(scenario, mode, found.longest.choices).over).toBe(true);
  else expect(ends).toEqual([]);
};

/** Every choice that is made somewhere, as `scene/choice`. */
const possibleIn = ({ states, edges }: BruteForce) =>
  new Set(edges.map(({ from, made }) => `${states[from]?.scene}/${made.choice.id}`));

const compareChoices = ({ scenario, mode, brute, found }: Compared) => {
  const possible = possibleIn(brute);
  for (const { scene, choice } of found.neverPossible)
    expect(possible.has(`${scene}/${choice}`)).toBe(false);
  const mine = scenario.scenes
    .filter(({ id }) => found.scenes.reached.includes(id))
    .flatMap(({ choices }) => choices)
    .filter((each) => each.for === undefined || mode === "pair" || each.for === mode);
  expect(possible.size + found.neverPossible.length).toBe(mine.length);
};

const compareTraps = ({ scenario, mode, brute, found }: Compared) => {
  const { states, over, edges } = brute;
  const canEnd = endable(brute);
  const out = new Set(edges.map(({ from }) => from));
  const scenesOf = (kind: string) =>
    new Set(found.traps.filter((each) => each.kind === kind).map(({ scene }) => scene));
  const where = (test: (at: number) => boolean) =>
    new Set(states.filter((_, at) => test(at)).map(({ scene }) => scene));
  expect(scenesOf("no-choice")).toEqual(where((at) => !over[at] && !out.has(at)));
  expect(scenesOf("no-ending")).toEqual(where((at) => !canEnd[at] && out.has(at)));
  for (const { scene, way } of found.traps)
    expect(lived(scenario, mode, way).state.scene).toBe(scene);
};

const compareUnanswerable = ({ scenario, mode, brute, found }: Compared) => {
  expect(
    new Set(found.noAnswer.map((each) => `${each.scene}/${each.choice}/${each.part}`)),
  ).toEqual(brute.unanswerable);
  for (const { scene, choice, part, way } of found.noAnswer) {
    const { state } = lived(scenario, mode, way);
    expect(state.scene).toBe(scene);
    const open = openChoices(scenario, state).find(({ id }) => id === choice);
    const asked = open && openAnswers(scenario, state, open);
    expect(asked?.find((each) => each.part === part)?.options).toEqual([]);
  }
};

const compareFacts = ({ scenario, mode, brute, found }: Compared) => {
  const ends = endsOf(brute);
  for (const { fact, told, missed } of found.facts) {
    expect(told !== undefined).toBe(brute.states.some((state) => state.told.includes(fact)));
    expect(missed !== undefined).toBe(ends.some(({ state }) => !state.told.includes(fact)));
    if (told) expect(lived(scenario, mode, told).state.told).toContain(fact);
    if (!missed) continue;
    const without = lived(scenario, mode, missed);
    expect(without.over).toBe(true);
    expect(without.state.told).not.toContain(fact);
  }
};

const compareMostTold = ({ scenario, mode, brute, found }: Compared) => {
  const far = distances(brute);
  const ends = endsOf(brute);
  const sets = ends.map(({ state }) => state.told);
  const within = (small: readonly string[], large: readonly string[]) =>
    large.length > small.length && small.every((each) => large.includes(each));
  const name = (facts: readonly string[]) => [...facts].sort().join();
  const maximal = sets.filter((each) => !sets.some((other) => within(each, other)));
  expect(new Set(found.mostTold.sets.map(({ facts }) => name(facts)))).toEqual(
    new Set(maximal.map(name)),
  );
  for (const { facts, ending, choices } of found.mostTold.sets) {
    const { state } = lived(scenario, mode, choices);
    const same = ends.filter((each) => name(each.state.told) === name(facts));
    expect(choices.length).toBe(Math.min(...same.map(({ at }) => far[at] as number)));
    expect(state.scene).toBe(ending);
    expect(name(state.told)).toBe(name(facts));
  }
};

const comparePrinciples = ({ scenario, mode, brute, found }: Compared) => {
  expect(Object.keys(found.principles)).toHaveLength(endsOf(brute).length > 0 ? 4 : 0);
  for (const principle of principles) {
    const extremes = found.principles[principle];
    if (!extremes) continue;
    const weight =
      (sign: number) =>
      ({ made }: Edge) =>
        made.feedback
          .filter((each) => each.principle === principle)
          .reduce((sum, { value }) => sum + sign * value, 0);
    for (const [side, sign] of [
      ["max", 1],
      ["min", -1],
    ] as const) {
      const { value, choices } = extremes[side];
      const expected = largest(brute, weight(sign));
      expect(value === "unbounded" ? value : sign * value + 0).toBe(expected);
      const way = lived(scenario, mode, choices);
      if (value !== "unbounded") expect(sumOf(principle, way)).toBe(value);
    }
  }
};

const compareConditions = ({ scenario, mode, brute, found }: Compared) => {
  const { states, edges } = brute;
  const held = new Set<string>();
  for (const { from, to, made } of edges) {
    const { choice, replies, feedback, state } = made;
    const at = `${states[from]?.scene}/${choice.id}`;
    for (const each of replies) held.add(`${at}/reply/${choice.replies.indexOf(each)}`);
    for (const each of feedback) held.add(`${at}/feedback/${choice.feedback.indexOf(each)}`);
    if (state.used.length === 0) seeTexts(scenario, states[to] as State, held);
  }
  seeTexts(scenario, states[0] as State, held);
  for (const [at, state] of states.entries())
    if (!brute.over[at])
      for (const choice of openChoices(scenario, state)) seeOffers(scenario, state, choice, held);
  const possible = possibleIn(brute);
  const all = scenario.scenes
    .filter(({ id }) => found.scenes.reached.includes(id))
    .flatMap(({ id, parts, choices }) => [
      ...parts.flatMap((part) => (part.kind === "if" ? `${id}//text/${part.id}` : [])),
      ...choices
        .filter((each) => possible.has(`${id}/${each.id}`))
        .flatMap((each) => [
          ...each.replies.map((_, nth) => `${id}/${each.id}/reply/${nth}`),
          ...each.feedback.map((_, nth) => `${id}/${each.id}/feedback/${nth}`),
          ...offersOf(each, mode).map((offer) => `${id}/${each.id}/${offer}`),
        ]),
    ]);
  const never = found.neverHeld
    .filter(({ kind }) => kind !== "to")
    .map(({ scene, choice, kind, id }) => `${scene}/${choice ?? ""}/${kind}/${id}`);
  expect(new Set(never)).toEqual(new Set(all.filter((each) => !held.has(each))));
};

export const compare = (compared: Compared) => {
  const { found, brute } = compared;
  expect(found.complete).toBe(true);
  expect(found.states).toBeLessThanOrEqual(brute.states.length);
  expect(new Set(found.scenes.reached)).toEqual(new Set(brute.states.map(({ scene }) => scene)));
  compareEndings(compared);
  compareChoices(compared);
  compareTraps(compared);
  compareUnanswerable(compared);
  compareFacts(compared);
  compareMostTold(compared);
  comparePrinciples(compared);
  compareConditions(compared);
};
