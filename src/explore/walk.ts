import { type Choice, HERE } from "../scenario/scenario.ts";
import { principles } from "../scenario/vocabulary.ts";
import { type Encoding, encodingOf } from "./encoding.ts";
import type { Guarded, Option, Program } from "./program.ts";
import { createStateTable } from "./state-table.ts";

/** What a step does beside going somewhere. Steps that do the same share one effect. */
export type Effect = {
  /** Number of the room in which the choice is made. */
  room: number;
  choice: Choice;
  /** Numbers of the facts that it tells, told before or not. */
  tells: readonly number[];
  /** Sum of its feedback values per principle, in the order of the vocabulary. */
  feedback: readonly number[];
};

/** All states that were reached and the steps between them, as flat lists. State 0 is the start. */
export type Walk = {
  program: Program;
  /** False: the bound was met, and states with kind `unknown` were not looked into. */
  complete: boolean;
  states: number;
  /** Number of the room per state. */
  room: Int32Array;
  kind: ("open" | "over" | "stuck" | "unknown")[];
  /** Steps of state `s` are numbered from `first[s]` up to `first[s + 1]`. */
  first: Int32Array;
  target: Int32Array;
  effect: Int32Array;
  effects: readonly Effect[];
  /** The state and effect by which a state was first reached, which is a shortest way; −1 for the start. */
  parent: Int32Array;
  parentEffect: Int32Array;
  /** Conditions of texts, replies, feedback and targets that held at least once, as `guardKey` says. */
  held: ReadonlySet<string>;
};

/** A name for one guarded thing of a scene, or of a choice in it. */
export const guardKey = (
  scene: string,
  choice: string | undefined,
  kind: "text" | "reply" | "feedback" | "to",
  id: string,
): string => [scene, choice ?? "", kind, id].join("/");

const growing = () => {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    push(value: number) {
      if (length === numbers.length) {
        const larger = new Int32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    length: () => length,
    done: () => numbers.subarray(0, length),
  };
};

type Test = (row: Int32Array) => boolean;

/** Things that are only watched: each is asked until it held once, then never again. */
const watch = (held: Set<string>, guards: { key: string; holds: Test }[]) => {
  const waiting = [...guards];
  return (row: Int32Array) => {
    for (let at = waiting.length - 1; at >= 0; at--) {
      const guard = waiting[at] as { key: string; holds: Test };
      if (!guard.holds(row)) continue;
      held.add(guard.key);
      waiting.splice(at, 1);
    }
  };
};

/** A choice of one room, ready to run on rows. */
const compile = (
  program: Program,
  encoding: Encoding,
  effects: Effect[],
  held: Set<string>,
  room: number,
  index: number,
  option: Option,
) => {
  const { choice } = option;
  const scene = program.rooms[room]?.scene.id ?? "";
  const used = encoding.used(index);
  const isOpen = encoding.test(option.when);
  const present = <T>(items: (T | undefined)[]) => items.filter((each) => each !== undefined);
  const set = present([
    ...choice.sets.map((flag) => encoding.place(`flag:${flag}`)),
    encoding.place(`chose:${scene}/${choice.id}`),
    used,
    ...choice.adjusts.map((each) => encoding.mend(room, each)),
  ]);
  const clear = present(choice.clears.map((flag) => encoding.place(`flag:${flag}`)));
  const change = present(choice.changes.map(({ meter, by }) => encoding.change(meter, by)));
  const tells = option.tells.map(({ fact, when }) => ({
    number: program.scenario.facts.findIndex(({ id }) => id === fact),
    holds: encoding.test(when),
    place: encoding.place(`told:${fact}`),
  }));
  const to = option.to.map(({ scene: target, when, id }) => ({
    key: guardKey(scene, choice.id, "to", id),
    holds: encoding.test(when),
    room: target === HERE ? -1 : program.rooms.findIndex(({ scene: each }) => each.id === target),
    visited: encoding.place(`visited:${target}`),
  }));
  const feedback = option.feedback.map(({ when }, at) => ({
    holds: encoding.test(when),
    principle: principles.indexOf(choice.feedback[at]?.principle ?? "diversity"),
    value: choice.feedback[at]?.value ?? 0,
  }));
  const watched = (kind: "reply" | "feedback", guards: Guarded[]) =>
    guards.map(({ id, when }) => ({
      key: guardKey(scene, choice.id, kind, id),
      holds: encoding.test(when),
    }));
  const look = watch(held, [
    ...watched("reply", option.replies),
    ...watched("feedback", option.feedback),
  ]);
  const known = new Map<string, number>();

  /** The effect that belongs to which facts were told and which feedback was given. */
  const effectOf = (told: readonly number[], given: readonly boolean[]): number => {
    const key = `${told.join()};${given.join()}`;
    const number = known.get(key);
    if (number !== undefined) return number;
    const sums = principles.map((_, at) =>
      feedback.reduce(
        (sum, each, nth) => sum + (given[nth] && each.principle === at ? each.value : 0),
        0,
      ),
    );
    known.set(key, effects.length);
    return effects.push({ room, choice, tells: told, feedback: sums }) - 1;
  };
  const constant =
    option.tells.every(({ when }) => when === true) &&
    option.feedback.every(({ when }) => typeof when === "boolean");
  const always = constant
    ? effectOf(
        tells.map(({ number }) => number),
        option.feedback.map(({ when }) => when === true),
      )
    : -1;

  return {
    isOpen: (row: Int32Array) => ((row[used.word] as number) & used.mask) === 0 && isOpen(row),
    /** Turns a row into the state after the choice; returns the effect's number. */
    run(row: Int32Array): number {
      for (const { word, mask } of clear) row[word] = (row[word] as number) & ~mask;
      for (const { word, mask } of set) row[word] = (row[word] as number) | mask;
      for (const each of change) each(row);
      const told = constant ? tells : tells.filter(({ holds }) => holds(row));
      for (const { place } of told)
        if (place) row[place.word] = (row[place.word] as number) | place.mask;
      look(row);
      const effect = constant
        ? always
        : effectOf(
            told.map(({ number }) => number),
            feedback.map(({ holds }) => holds(row)),
          );
      const next = to.find(({ holds }) => holds(row));
      if (next) held.add(next.key);
      if (next && next.room >= 0) {
        encoding.leave(row);
        row[0] = next.room;
        const { visited } = next;
        if (visited) row[visited.word] = (row[visited.word] as number) | visited.mask;
      }
      encoding.reduce(row);
      return effect;
    },
  };
};

/**
 * Walks every state that can be reached, nearest first, up to a bound.
 * @param program a case as one mode sees it
 * @param maxStates how many states to keep at most
 */
export function walk(program: Program, maxStates: number): Walk {
  const encoding = encodingOf(program);
  const effects: Effect[] = [];
  const held = new Set<string>();
  const rooms = program.rooms.map(({ scene, over, options, texts }, room) => ({
    over,
    options: options.map((each, at) => compile(program, encoding, effects, held, room, at, each)),
    look: watch(
      held,
      texts.map(({ id, when }) => ({
        key: guardKey(scene.id, undefined, "text", id),
        holds: encoding.test(when),
      })),
    ),
  }));
  const table = createStateTable(encoding.width);
  const [first, target, effect] = [growing(), growing(), growing()];
  const [parent, parentEffect] = [growing(), growing()];
  const kind: Walk["kind"] = [];
  const row = new Int32Array(encoding.width);
  const next = new Int32Array(encoding.width);

  table.add(encoding.start);
  rooms[encoding.start[0] as number]?.look(encoding.start);
  parent.push(-1);
  parentEffect.push(-1);
  let complete = true;
  for (let state = 0; state < table.size(); state++) {
    const steps = target.length();
    first.push(steps);
    table.read(state, row);
    const room = rooms[row[0] as number];
    if (!room || room.over) {
      kind.push("over");
      continue;
    }
    if (table.size() > maxStates) {
      complete = false;
      kind.push("unknown");
      continue;
    }
    for (const option of room.options) {
      if (!option.isOpen(row)) continue;
      next.set(row);
      const effectNumber = option.run(next);
      const before = table.size();
      const found = table.add(next);
      target.push(found);
      effect.push(effectNumber);
      if (found < before) continue;
      parent.push(state);
      parentEffect.push(effectNumber);
      if (encoding.entered(next)) rooms[next[0] as number]?.look(next);
    }
    kind.push(target.length() === steps ? "stuck" : "open");
  }
  first.push(target.length());
  const states = table.size();
  return {
    program,
    complete,
    states,
    room: Int32Array.from({ length: states }, (_, state) => table.at(state, 0)),
    kind,
    first: first.done(),
    target: target.done(),
    effect: effect.done(),
    effects,
    parent: parent.done(),
    parentEffect: parentEffect.done(),
    held,
  };
}
