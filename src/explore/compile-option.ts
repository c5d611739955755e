import { type Choice, HERE, type TieChange } from "../scenario/scenario.ts";
import { principles, ties } from "../scenario/vocabulary.ts";
import type { AnswerGroup } from "./asked.ts";
import type { Encoding, Place } from "./encoding.ts";
import { type Guard, type GuardKind, type Test, watch } from "./guards.ts";
import type { Guarded, Option, Program } from "./program.ts";

/** What a step does beside going somewhere. Steps that do the same share one effect. */
export type Effect = {
  /** Number of the room in which the choice is made. */
  room: number;
  choice: Choice;
  /** Per part of what it asks the answers that come to this; the first that is open stands for them. */
  answer?: readonly { part: string; ids: readonly string[] }[];
  /** Numbers of the facts that it tells, told before or not. */
  tells: readonly number[];
  /** Sum of its feedback values per principle, in the order of the vocabulary. */
  feedback: readonly number[];
};

/** A choice with one group of answers per part, ready to run on rows. */
export type Variant = {
  /** Turns a row into the state after the choice; returns the effect's number. */
  run: (row: Int32Array) => number;
};

export type CompiledOption = {
  isOpen: Test;
  /** The one thing that can be done, where nothing is asked. */
  only?: Variant;
  /**
   * Everything that can be answered in a row, each with how likely it is among the answers.
   * @returns false when one of the parts cannot be answered, which `none` is told
   */
  answers: (
    row: Int32Array,
    take: (variant: Variant, likely: number) => void,
    none: (choice: string, part: string) => void,
  ) => boolean;
};

/** What compiling needs to know of the whole. */
export type Compiling = {
  program: Program;
  encoding: Encoding;
  /** Grows while rows are run. */
  effects: Effect[];
  /** Grows while options are compiled. */
  guards: Guard[];
  /** Rooms and facts by id. */
  numbers: ReadonlyMap<string, number>;
  facts: ReadonlyMap<string, number>;
};

const present = <T>(items: (T | undefined)[]): T[] => items.filter((each) => each !== undefined);

/** What becomes of yes/no variables, the last word per variable; only those that something reads. */
const placesOf = (encoding: Encoding, writes: ReadonlyMap<string, boolean>) => {
  const set: Place[] = [];
  const clear: Place[] = [];
  for (const [variable, value] of writes) {
    const place = encoding.place(variable);
    if (place) (value ? set : clear).push(place);
  }
  return { set, clear };
};

const writeTies = (writes: Map<string, boolean>, changes: readonly TieChange[] = []) => {
  for (const { contact, tie } of changes)
    for (const each of ties) writes.set(`tie:${contact}/${each}`, each === tie);
};

const put = (row: Int32Array, places: readonly Place[]) => {
  for (const { word, mask } of places) row[word] = (row[word] as number) | mask;
};
const drop = (row: Int32Array, places: readonly Place[]) => {
  for (const { word, mask } of places) row[word] = (row[word] as number) & ~mask;
};

/** What hangs on a condition, to be watched. What always holds is no question. */
export const guarded = (
  { encoding, guards }: Compiling,
  room: number,
  choice: string | undefined,
  kind: GuardKind,
  things: readonly Guarded[],
): { guard: Guard; holds: Test }[] =>
  things
    .filter(({ when }) => when !== true)
    .map(({ id, when }) => {
      const guard = { room, ...(choice !== undefined && { choice }), kind, id, held: false };
      guards.push(guard);
      return { guard, holds: encoding.test(when) };
    });

/** Where a choice can lead, and what entering does. */
const targetsOf = (compiling: Compiling, from: number, option: Option) => {
  const { program, encoding, numbers, guards } = compiling;
  const { id: choice, to } = option.choice;
  const watched = to.map(
    (_, at): Guard => ({
      ...{ room: from, choice, kind: "to", id: String(at), held: false },
    }),
  );
  guards.push(...watched);
  // A way that the case does not write down, taken where no condition holds, is not watched.
  const unwritten: Guard = { room: from, choice, kind: "to", id: "", held: true };
  return option.to.map(({ scene: target, when, id }) => {
    const room = target === HERE ? -1 : (numbers.get(target) ?? -1);
    const writes = new Map([[`visited:${target}`, true]]);
    writeTies(writes, program.rooms[room]?.scene.ties);
    const guard = watched[Number(id)] ?? unwritten;
    return { guard, holds: encoding.test(when), room, ...placesOf(encoding, writes) };
  });
};

/**
 * A choice of one room, ready to run on rows: the meaning of `apply` for what something can read.
 * @param room number of its scene
 * @param index its place among the choices of the scene
 */
export function compileOption(
  compiling: Compiling,
  room: number,
  index: number,
  option: Option,
): CompiledOption {
  const { program, encoding, effects, facts } = compiling;
  const { choice, asks } = option;
  const scene = program.rooms[room]?.scene.id ?? "";
  const used = encoding.used(index);
  const isWanted = encoding.test(option.when);
  const isOpen = (row: Int32Array) =>
    ((row[used.word] as number) & used.mask) === 0 && isWanted(row);
  const watched = (kind: GuardKind, things: readonly Guarded[]) =>
    guarded(compiling, room, choice.id, kind, things);
  const look = watch([
    ...watched("reply", option.replies),
    ...watched("feedback", option.feedback),
  ]);
  const lookBefore = watch([
    ...watched("option", option.offers),
    ...watched("proposal", option.proposals),
  ]);
  const to = targetsOf(compiling, room, option);
  const feedback = option.feedback.map(({ when }, at) => ({
    holds: encoding.test(when),
    principle: principles.indexOf(choice.feedback[at]?.principle ?? "diversity"),
    value: choice.feedback[at]?.value ?? 0,
  }));
  const mended = choice.adjusts.map((each) => encoding.mend(room, each));

  const variant = (groups: readonly AnswerGroup[]): Variant => {
    const writes = new Map<string, boolean>();
    const sources = [choice, ...groups.map((group) => group.effects)];
    for (const { clears, sets, ties: tied } of sources) {
      for (const flag of clears) writes.set(`flag:${flag}`, false);
      for (const flag of sets) writes.set(`flag:${flag}`, true);
      writeTies(writes, tied);
    }
    if (choice.asks && choice.asks.kind !== "meaning")
      for (const each of encoding.startingWith(`decided:${choice.id}/`)) writes.set(each, false);
    for (const each of groups.flatMap(({ settles }) => settles)) writes.set(each, true);
    writes.set(`chose:${scene}/${choice.id}`, true);
    const { set, clear } = placesOf(encoding, writes);
    set.push(used, ...mended);
    const change = present(
      sources.flatMap(({ changes }) => changes.map(({ meter, by }) => encoding.change(meter, by))),
    );
    const told = [option, ...groups].flatMap((each) => each.tells);
    const tells = told.map(({ fact, when }) => ({
      number: facts.get(fact) ?? -1,
      holds: encoding.test(when),
      place: encoding.place(`told:${fact}`),
    }));
    const answer = asks.map(({ part }, at) => ({ part, ids: groups[at]?.ids ?? [] }));
    const known = new Map<string, number>();

    /** The effect that belongs to which facts were told and which feedback was given. */
    const effectOf = (said: readonly number[], given: readonly boolean[]): number => {
      const key = `${said.join()};${given.join()}`;
      const number = known.get(key);
      if (number !== undefined) return number;
      const sums = principles.map((_, at) =>
        feedback.reduce(
          (sum, each, nth) => sum + (given[nth] && each.principle === at ? each.value : 0),
          0,
        ),
      );
      known.set(key, effects.length);
      const asked = asks.length > 0 && { answer };
      return effects.push({ room, choice, ...asked, tells: said, feedback: sums }) - 1;
    };
    const constant =
      told.every(({ when }) => when === true) &&
      option.feedback.every(({ when }) => typeof when === "boolean");
    const always = constant
      ? effectOf(
          tells.map(({ number }) => number),
          option.feedback.map(({ when }) => when === true),
        )
      : -1;

    return {
      run(row) {
        drop(row, clear);
        put(row, set);
        for (const each of change) each(row);
        const now = constant ? tells : tells.filter(({ holds }) => holds(row));
        for (const { place } of now)
          if (place) row[place.word] = (row[place.word] as number) | place.mask;
        look(row);
        const effect = constant
          ? always
          : effectOf(
              now.map(({ number }) => number),
              feedback.map(({ holds }) => holds(row)),
            );
        const next = to.find(({ holds }) => holds(row));
        if (next) next.guard.held = true;
        if (next && next.room >= 0) {
          encoding.leave(row);
          row[0] = next.room;
          drop(row, next.clear);
          put(row, next.set);
        }
        encoding.reduce(row);
        return effect;
      },
    };
  };

  if (asks.length === 0) return { isOpen, only: variant([]), answers: () => false };
  const parts = asks.map(({ part, groups }) => ({
    part,
    groups: groups.map((group) => ({
      group,
      isOpen: encoding.test(group.when),
      each: group.each.map((when) => encoding.test(when)),
    })),
  }));
  const known = new Map<string, Variant>();
  return {
    isOpen,
    answers(row, take, none) {
      lookBefore(row);
      let ways: { groups: AnswerGroup[]; key: string; likely: number }[] = [
        { groups: [], key: "", likely: 1 },
      ];
      for (const { part, groups } of parts) {
        const open = groups.flatMap(({ group, isOpen: isPossible, each }, at) =>
          isPossible(row) ? { group, at, count: each.filter((holds) => holds(row)).length } : [],
        );
        if (open.length === 0) none(choice.id, part);
        const all = open.reduce((sum, { count }) => sum + count, 0);
        ways = ways.flatMap(({ groups: before, key, likely }) =>
          open.map(({ group, at, count }) => ({
            groups: [...before, group],
            key: `${key} ${at}`,
            likely: (likely * count) / all,
          })),
        );
      }
      for (const { groups, key, likely } of ways) {
        const made = known.get(key) ?? variant(groups);
        known.set(key, made);
        take(made, likely);
      }
      return ways.length > 0;
    },
  };
}
