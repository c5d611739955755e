import { initialState } from "../engine/state.ts";
import { type Choice, HERE, type Part, type Scenario, type Scene } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";
import { type AskedPart, askedParts, offersOf } from "./asked.ts";
import { addReads, allOf, type Settled, settle } from "./conditions.ts";

/** One thing whose condition may never hold: part of a text, a reply, feedback, what can be answered. */
export type Guarded = { id: string; when: Settled };

/** A choice as one mode can make it, its conditions settled. */
export type Option = {
  choice: Choice;
  when: Settled;
  tells: { fact: string; when: Settled }[];
  /** Only targets that can be reached in the list; the last one always holds. */
  to: { scene: string; when: Settled; id: string }[];
  /** Those that hang on a condition. */
  replies: Guarded[];
  feedback: Guarded[];
  /** What can be answered to what it asks, answers that come to the same together; empty when it asks nothing. */
  asks: AskedPart[];
  /** The options that it offers, and what others propose, as authored. */
  offers: Guarded[];
  proposals: Guarded[];
};

/** A scene as one mode sees it. */
export type Room = {
  scene: Scene;
  /** Nothing can be chosen here: an ending, or the end of the lesson-cut. */
  over: boolean;
  texts: Guarded[];
  options: Option[];
};

/** A case as one mode plays one part of it. */
export type Program = {
  scenario: Scenario;
  mode: Mode;
  part: "whole" | "lesson-cut";
  start: ReturnType<typeof initialState>;
  rooms: Room[];
};

const targets = (choice: Choice, mode: Mode): Option["to"] => {
  const found: Option["to"] = [];
  for (const [at, { scene, when }] of choice.to.entries()) {
    const settled = settle(when, mode);
    if (settled === false) continue;
    found.push({ scene, when: settled, id: String(at) });
    if (settled === true) return found;
  }
  // Where no condition holds the scene goes on.
  return [...found, { scene: HERE, when: true, id: String(choice.to.length) }];
};

const textsOf = (parts: readonly Part[], mode: Mode, outer: Settled): Guarded[] =>
  parts.flatMap((part) => {
    if (part.kind !== "if") return [];
    const when = allOf([outer, settle(part.when, mode)]);
    return [{ id: part.id, when }, ...textsOf(part.parts, mode, when)];
  });

const repliesOf = ({ replies }: Choice, mode: Mode): Guarded[] =>
  replies.flatMap(({ when }, at) => (when ? [{ id: String(at), when: settle(when, mode) }] : []));

const optionOf = (choice: Choice, mode: Mode): Option => ({
  choice,
  when: settle(choice.when, mode),
  tells: choice.tells
    .map(({ fact, when }) => ({ fact, when: settle(when, mode) }))
    .filter(({ when }) => when !== false),
  to: targets(choice, mode),
  replies: repliesOf(choice, mode),
  feedback: choice.feedback.map(({ when }, at) => ({ id: String(at), when: settle(when, mode) })),
  ...offersOf(choice, mode),
  asks: [],
});

const addAll = (guards: readonly { when: Settled }[], into: string[]): void => {
  for (const { when } of guards) addReads(when, into);
};

/** Adds the variables that decide whether a choice can be made and what comes of it; some more than once. */
export const addReadsOf = (option: Option, into: string[]): void => {
  addReads(option.when, into);
  addAll(option.tells, into);
  addAll(option.to, into);
  addAll(option.replies, into);
  addAll(option.feedback, into);
  addAll(option.offers, into);
  addAll(option.proposals, into);
  for (const { groups } of option.asks)
    for (const { when, each, tells } of groups) {
      addReads(when, into);
      for (const one of each) addReads(one, into);
      addAll(tells, into);
    }
};

/**
 * A case seen by one mode: choices of another role are gone and conditions on the role are decided.
 * @throws RangeError when the case has no start for this mode
 */
export function programOf(scenario: Scenario, mode: Mode, part: Program["part"]): Program {
  const ends = part === "lesson-cut" ? (scenario.lessonCut?.ends ?? []) : [];
  const rooms = scenario.scenes.map((scene): Room => {
    const over = scene.kind === "ending" || ends.includes(scene.id);
    const mine = scene.choices.filter(
      (choice) => choice.for === undefined || mode === "pair" || choice.for === mode,
    );
    return {
      scene,
      over,
      texts: textsOf(scene.parts, mode, true),
      options: over ? [] : mine.map((choice) => optionOf(choice, mode)),
    };
  });
  // What an answer does matters only where something reads it, so all that is read comes first.
  const asking = rooms.flatMap(({ options }) => options).filter(({ choice }) => choice.asks);
  if (asking.length > 0) {
    const answers = asking.flatMap(({ choice }) => askedParts(scenario, choice, mode));
    const read: string[] = [];
    for (const { texts, options } of rooms) {
      addAll(texts, read);
      for (const option of options) addReadsOf(option, read);
    }
    for (const { groups } of answers) for (const { tells } of groups) addAll(tells, read);
    const all = new Set(read);
    for (const option of asking) option.asks = askedParts(scenario, option.choice, mode, all);
  }
  return { scenario, mode, part, start: initialState(scenario, mode, part), rooms };
}
