import type { Role } from "../../scenario/vocabulary.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { HostCommand } from "../protocol/host-commands.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { Seat, Way } from "../protocol/words.ts";
import type { ClassEvent } from "./event.ts";
import type { Lives } from "./lives.ts";
import type { ClassState } from "./state.ts";

/** What the host asks; tokens and codes were made already, and only a token's hash comes in. */
export type HostOrder =
  | Exclude<HostCommand, { kind: "give-seat" | "new-code" }>
  | { kind: "give-seat"; seat: "remote" | "screen"; hash: string }
  | { kind: "new-code"; code: string; until: number };

/** What happens without anybody's wish, or at the door. */
export type SystemOrder =
  | { kind: "join"; hash: string; role: Role | null; way: Way }
  | { kind: "give-seat"; seat: "host"; hash: string }
  | { kind: "connected"; participant: string; connection: string }
  | { kind: "disconnected"; participant: string; connection: string }
  /** Time has passed. */
  | { kind: "tick" };

/** A command with who gives it. `key` is the hashed idempotency key. */
export type Request =
  | { seat: Exclude<Seat, "participant" | "screen">; order: HostOrder; key: string }
  | { seat: "participant"; participant: string; order: ParticipantCommand; key: string }
  | { seat: "system"; order: SystemOrder; key: string };

/** What a decision may look at besides the class. */
export type Context = {
  /** Milliseconds since 1970. */
  now: number;
  /** A new id that nobody can guess: of `[a-z0-9]`, at least 8. */
  newId: () => string;
  /** A new word of four letters. */
  newWord: () => string;
  lives: Lives;
};

export type Decision =
  | {
      ok: true;
      /** None: it was done before, or there is nothing to do. */
      events: ClassEvent[];
      /** Whose earlier events lose their content. */
      erase?: string[];
      /** All earlier events lose their content. */
      eraseAll?: true;
      /** A new id, for who asked. */
      id?: string;
    }
  | { ok: false; error: ClassError };

export const refuse = (error: ClassError): Decision => ({ ok: false, error });
export const done = (...events: ClassEvent[]): Decision => ({ ok: true, events });
/** One day, in milliseconds. */
export const day = 86_400_000;

/** What every part of deciding gets. */
export type Deciding<Order> = { state: ClassState; order: Order; key: string; context: Context };
