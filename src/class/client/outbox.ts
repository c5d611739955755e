import type { StoragePort } from "../../player/store/storage-port.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { CommandAnswer } from "../protocol/view.ts";
import type { Asked } from "./post.ts";

/** Something somebody wants done, and the key under which it is done once. */
export type Waiting = { key: string; command: ParticipantCommand };

export type OutboxWorld = {
  /** Sends one of them; the same one again when nobody was reached. */
  send: (waiting: Waiting) => Promise<Asked<CommandAnswer>>;
  newKey: () => string;
  /** Where they survive a reload; absent where the browser keeps nothing. */
  storage: StoragePort | undefined;
  /** Under which key. */
  place: string;
  /** Tries again later, given how often it failed by now; returns how to call that off. */
  later: (again: () => void, failures: number) => () => void;
  /** How much is waiting now: every choice counts, also where they go together. */
  onWaiting: (count: number) => void;
  onDone: (command: ParticipantCommand, answer: CommandAnswer) => void;
  /** The server said no. It is not sent again; the person is told. */
  onRefused: (command: ParticipantCommand, error: ClassError) => void;
};

/** How much somebody did that is among these. */
export const countOf = (waiting: readonly Waiting[]): number =>
  waiting.reduce(
    (sum, { command }) => sum + (command.kind === "steps" ? command.steps.length : 1),
    0,
  );

/** What was kept, or nothing where it cannot be read: the play itself is kept elsewhere. */
function kept({ storage, place }: OutboxWorld): Waiting[] {
  try {
    const found: unknown = JSON.parse(storage?.getItem(place) ?? "[]");
    return Array.isArray(found) ? (found as Waiting[]) : [];
  } catch {
    return [];
  }
}

/**
 * What a student did and the server has not acknowledged: sent in order, one at a time, kept over a
 * reload, and sent again until there is an answer.
 */
export function createOutbox(world: OutboxWorld) {
  const waiting = kept(world);
  let sending = false;
  let failures = 0;
  let callOff = () => {};
  let stopped = false;

  const changed = () => {
    try {
      if (waiting.length > 0) world.storage?.setItem(world.place, JSON.stringify(waiting));
      else world.storage?.removeItem(world.place);
    } catch {
      // A full storage: it is still sent from here, and the badge says that it has not arrived.
    }
    world.onWaiting(countOf(waiting));
  };

  const flush = async (): Promise<void> => {
    if (sending || stopped) return;
    sending = true;
    callOff();
    for (let first = waiting[0]; first && !stopped; first = waiting[0]) {
      const came = await world.send(first);
      if (stopped) return;
      if (came.kind === "unreachable") {
        failures += 1;
        callOff = world.later(() => void flush(), failures);
        break;
      }
      failures = 0;
      waiting.shift();
      changed();
      if (came.kind === "answer") world.onDone(first.command, came.answer);
      else world.onRefused(first.command, came.error);
    }
    sending = false;
  };

  /**
   * Choices that wait are sent as one, but for those on their way. Whether they arrived before does
   * not matter: a server skips the steps that it has.
   */
  const joined = (command: ParticipantCommand): ParticipantCommand => {
    const last = waiting.at(-1)?.command;
    const onItsWay = sending && waiting.length === 1;
    if (command.kind !== "steps" || last?.kind !== "steps" || onItsWay) return command;
    if (last.from + last.steps.length !== command.from) return command;
    waiting.pop();
    return { ...command, from: last.from, steps: [...last.steps, ...command.steps] };
  };

  return {
    /** Adds something to do, and begins to send. */
    add(command: ParticipantCommand): void {
      const next = joined(command);
      waiting.push({ key: world.newKey(), command: next });
      changed();
      void flush();
    },
    /** Sends now, for instance when the connection is back. */
    flush: () => void flush(),
    /** What has not been acknowledged, in order. */
    waiting: (): readonly Waiting[] => waiting,
    /** Stops sending; what waits stays kept. */
    stop(): void {
      stopped = true;
      callOff();
    },
    /** Forgets what waits, for instance when the seat is gone. */
    clear(): void {
      waiting.length = 0;
      changed();
    },
  };
}

export type Outbox = ReturnType<typeof createOutbox>;
