import { compileOption } from "./compile-option.ts";
import { type Effect, enteringOf, type Variant } from "./compile-variant.ts";
import { encodingOf } from "./encoding.ts";
import { type Guard, guarded, watch } from "./guards.ts";
import type { Program } from "./program.ts";
import { createStateTable } from "./state-table.ts";

/** A question that is open while one of its parts cannot be answered. */
export type Unanswerable = {
  room: number;
  choice: string;
  part: string;
  /** In how many states, and the nearest of them. */
  states: number;
  state: number;
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
  /** 1 per state in which its scene was entered just now. */
  entered: Uint8Array;
  /** How likely each step is among those of its state; absent where all are equally likely. */
  chance?: Float64Array;
  unanswerable: readonly Unanswerable[];
  /** The state and effect by which a state was first reached, which is a shortest way; −1 for the start. */
  parent: Int32Array;
  parentEffect: Int32Array;
  /** Texts, replies, feedback, targets, options and proposals that hang on a condition. */
  guards: readonly Guard[];
};

const growing = () => {
  let numbers = new Int32Array(256);
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

/**
 * Walks every state that can be reached, nearest first, up to a bound.
 * @param program a case as one mode sees it
 * @param maxStates how many states to keep at most
 */
export function walk(program: Program, maxStates: number): Walk {
  const encoding = encodingOf(program);
  const effects: Effect[] = [];
  const guards: Guard[] = [];
  const numbers = new Map(program.rooms.map(({ scene }, room) => [scene.id, room]));
  const facts = new Map(program.scenario.facts.map(({ id }, fact) => [id, fact]));
  const entering = enteringOf(program, encoding);
  const compiling = { program, encoding, effects, guards, numbers, facts, entering };
  const rooms = program.rooms.map(({ over, options, texts }, room) => ({
    over,
    look: watch(guarded(compiling, { room, kind: "text" }, texts)),
    options: options.map((each, at) => compileOption(compiling, room, at, each)),
  }));
  const asks = program.rooms.some(({ options }) => options.some((each) => each.asks.length > 0));
  const table = createStateTable(encoding.width);
  const [first, target, effect] = [growing(), growing(), growing()];
  const [parent, parentEffect] = [growing(), growing()];
  const kind: Walk["kind"] = [];
  const chance: number[] = [];
  const entered: number[] = [];
  const unanswerable = new Map<string, Unanswerable>();
  const row = new Int32Array(encoding.width);
  const next = new Int32Array(encoding.width);
  let state = 0;

  /** Of a row that is new: in a scene that begins, its texts are read. */
  const enter = (fresh: Int32Array): void => {
    const begins = encoding.entered(fresh);
    entered.push(begins ? 1 : 0);
    if (begins) rooms[fresh[0] as number]?.look(fresh);
  };
  table.add(encoding.start);
  enter(encoding.start);
  parent.push(-1);
  parentEffect.push(-1);
  const take = ({ run }: Variant, likely: number): void => {
    for (let word = 0; word < row.length; word++) next[word] = row[word] as number;
    const effectNumber = run(next);
    const before = table.size();
    const found = table.add(next);
    target.push(found);
    effect.push(effectNumber);
    if (asks) chance.push(likely);
    if (found < before) return;
    parent.push(state);
    parentEffect.push(effectNumber);
    enter(next);
  };
  const cannotAnswer = (choice: string, part: string): void => {
    const room = row[0] as number;
    const key = `${room}/${choice}/${part}`;
    const known = unanswerable.get(key);
    if (known) known.states++;
    else unanswerable.set(key, { room, choice, part, states: 1, state });
  };

  let complete = true;
  for (; state < table.size(); state++) {
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
    let made = 0;
    for (const option of room.options) {
      if (!option.isOpen(row)) continue;
      if (option.only) take(option.only, 1);
      else if (!option.answers(row, take, cannotAnswer)) continue;
      made++;
    }
    for (let step = steps; asks && step < target.length(); step++)
      chance[step] = (chance[step] as number) / made;
    kind.push(target.length() === steps ? "stuck" : "open");
  }
  first.push(target.length());
  const states = table.size();
  const room = new Int32Array(states);
  for (let at = 0; at < states; at++) room[at] = table.at(at, 0);
  return {
    program,
    complete,
    states,
    room,
    kind,
    first: first.done(),
    target: target.done(),
    effect: effect.done(),
    effects,
    entered: Uint8Array.from(entered),
    ...(asks && { chance: Float64Array.from(chance) }),
    unanswerable: [...unanswerable.values()],
    parent: parent.done(),
    parentEffect: parentEffect.done(),
    guards,
  };
}
