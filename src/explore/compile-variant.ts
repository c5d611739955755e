import { type Choice, HERE } from "../scenario/scenario.ts";
import { principles } from "../scenario/vocabulary.ts";
import type { AnswerGroup } from "./asked.ts";
import type { Encoding, Place } from "./encoding.ts";
import { type Guard, guarded, type Test, watch } from "./guards.ts";
import type { Option, Program } from "./program.ts";
import { put, putTies, type Writes, writeInto } from "./writes.ts";

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
  /** What entering a room writes, by its number. */
  entering: readonly Writes[];
};

/** Something that happens or not; `now` is how it was when it was last asked. */
type Perhaps = { holds: Test; now: boolean };

/** Which effect follows, by what happened: one turn for everything that hangs on a condition. */
type Branch = { yes?: Branch; no?: Branch; effect: number };
const down = (branch: Branch, yes: boolean): Branch => {
  if (yes) branch.yes ??= { effect: -1 };
  else branch.no ??= { effect: -1 };
  return (yes ? branch.yes : branch.no) as Branch;
};

/** Asks each how it is in a row; gives where that leads. */
const turns = (branch: Branch, row: Int32Array, each: readonly Perhaps[]): Branch => {
  let at = branch;
  for (const one of each) {
    one.now = one.holds(row);
    at = down(at, one.now);
  }
  return at;
};

/**
 * What entering each room of a program writes: that it was visited, and what time did to ties.
 */
export const enteringOf = ({ rooms }: Program, encoding: Encoding): Writes[] => {
  const isVisitedRead = encoding.reads("visited");
  return rooms.map(({ scene }) => {
    const writes: Writes = [];
    if (isVisitedRead) put(writes, encoding.place(`visited:${scene.id}`), true);
    putTies(writes, encoding, scene.ties);
    return writes;
  });
};

/** Where a choice can lead. */
const targetsOf = (compiling: Compiling, from: number, option: Option) => {
  const { encoding, numbers, guards } = compiling;
  const { id: choice, to } = option.choice;
  const written = to.map(
    (_, at): Guard => ({ room: from, choice, kind: "to", id: String(at), held: false }),
  );
  guards.push(...written);
  // A way that the case does not write down, taken where no condition holds, is not watched.
  const unwritten: Guard = { room: from, choice, kind: "to", id: "", held: true };
  return option.to.map(({ scene: target, when, id }) => {
    const room = target === HERE ? -1 : (numbers.get(target) ?? -1);
    const guard = written[Number(id)] ?? unwritten;
    return { guard, holds: encoding.test(when), room };
  });
};

/** What a choice with these answers writes, in the order of `apply`. */
const writtenBy = (
  encoding: Encoding,
  scene: string,
  choice: Choice,
  groups: readonly AnswerGroup[],
) => {
  const writes: Writes = [];
  const changes: ((row: Int32Array) => void)[] = [];
  const set = (variable: string, value: boolean) => put(writes, encoding.place(variable), value);
  for (const { clears, sets, ties, changes: by } of [
    choice,
    ...groups.map((each) => each.effects),
  ]) {
    for (const flag of clears) set(`flag:${flag}`, false);
    for (const flag of sets) set(`flag:${flag}`, true);
    putTies(writes, encoding, ties);
    for (const each of by) {
      const change = encoding.change(each.meter, each.by);
      if (change) changes.push(change);
    }
  }
  if (choice.asks && choice.asks.kind !== "meaning")
    for (const each of encoding.startingWith(`decided:${choice.id}/`)) set(each, false);
  for (const { settles } of groups) for (const each of settles) set(each, true);
  if (encoding.reads("chose")) set(`chose:${scene}/${choice.id}`, true);
  return { changes, writes };
};

/**
 * The meaning of `apply` for what something can read: what a choice of one room does, with what was
 * answered to it.
 * @param room number of its scene
 * @param used where it is noted that it was made
 * @returns gives a variant for one group of answers per part; for none where it asks nothing
 */
export function compileVariants(
  compiling: Compiling,
  room: number,
  used: Place,
  option: Option,
): (groups: readonly AnswerGroup[]) => Variant {
  const { program, encoding, effects, facts, entering } = compiling;
  const { choice, asks } = option;
  const about = { room, choice: choice.id };
  const look = watch([
    ...guarded(compiling, { ...about, kind: "reply" }, option.replies),
    ...guarded(compiling, { ...about, kind: "feedback" }, option.feedback),
  ]);
  const to = targetsOf(compiling, room, option);
  const feedback = option.feedback.map(({ when }, at) => ({
    holds: encoding.test(when),
    now: when === true,
    hangs: typeof when !== "boolean",
    principle: principles.indexOf(choice.feedback[at]?.principle ?? "diversity"),
    value: choice.feedback[at]?.value ?? 0,
  }));
  const openFeedback = feedback.filter(({ hangs }) => hangs);
  const inRoom = [used, ...choice.adjusts.map((each) => encoding.mend(room, each))];
  const scene = program.rooms[room]?.scene.id ?? "";

  return (groups) => {
    const { writes, changes } = writtenBy(encoding, scene, choice, groups);
    for (const place of inRoom) put(writes, place, true);
    const tells = [option, ...groups].flatMap((each) =>
      each.tells.map(({ fact, when }) => ({
        holds: encoding.test(when),
        now: when === true,
        hangs: typeof when !== "boolean",
        number: facts.get(fact) ?? -1,
        place: encoding.reads("told") ? encoding.place(`told:${fact}`) : undefined,
      })),
    );
    const openTells = tells.filter(({ hangs }) => hangs);
    const root: Branch = { effect: -1 };

    const effectNow = (): number => {
      const sums = principles.map(() => 0);
      for (const { now, principle, value } of feedback)
        if (now) sums[principle] = (sums[principle] as number) + value;
      const said: number[] = [];
      for (const { now, number } of tells) if (now) said.push(number);
      const effect: Effect = { room, choice, tells: said, feedback: sums };
      if (asks.length > 0)
        effect.answer = asks.map(({ part }, at) => ({ part, ids: groups[at]?.ids ?? [] }));
      return effects.push(effect) - 1;
    };

    return {
      run(row) {
        writeInto(row, writes);
        for (const change of changes) change(row);
        // All of them look at the row before any of them is told.
        const said = turns(root, row, openTells);
        for (const { now, place } of tells)
          if (now && place) row[place.word] = (row[place.word] as number) | place.mask;
        look(row);
        const branch = turns(said, row, openFeedback);
        if (branch.effect < 0) branch.effect = effectNow();
        for (const next of to) {
          if (!next.holds(row)) continue;
          next.guard.held = true;
          if (next.room >= 0) {
            encoding.leave(row);
            row[0] = next.room;
            writeInto(row, entering[next.room] as Writes);
          }
          break;
        }
        encoding.reduce(row);
        return branch.effect;
      },
    };
  };
}
