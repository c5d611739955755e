import type { PlayStep } from "../../scenario/play.ts";
import type { Locale, Role } from "../../scenario/vocabulary.ts";
import type { Item } from "../protocol/host-commands.ts";
import type { ClassOptions } from "../protocol/requests.ts";
import type { Results } from "../protocol/results.ts";
import type { ClassSection, VoteSection } from "../protocol/view.ts";
import type { Phase, TextKind, Way } from "../protocol/words.ts";

/**
 * What happened in a class, in order. Times stand only where something depends on them; a text has
 * none. `key` is the (hashed) idempotency key of the command. Tokens are kept as hashes.
 */
export type ClassEvent =
  | {
      kind: "opened";
      id: string;
      at: number;
      locale: Locale;
      options: ClassOptions;
      case: ClassSection["case"];
      host: string;
      code: string;
      codeUntil: number;
      deletedAt: number;
    }
  | { kind: "code-given"; code: string; until: number; key: string }
  | { kind: "seat-given"; seat: "host" | "remote" | "screen"; hash: string }
  | { kind: "phase"; phase: Phase; key: string }
  | { kind: "closed"; deletedAt: number; key?: string }
  | { kind: "extended"; days: number; deletedAt: number; key: string }
  | { kind: "shown"; item: Item; key: string }
  | { kind: "released"; results: Results; key: string }
  | { kind: "roles-opened"; open: boolean; key: string }
  | { kind: "withdrawn"; key: string }
  | {
      kind: "vote-opened";
      vote: string;
      question: string;
      options: { id: string; words: string }[];
      scene?: string | undefined;
      key: string;
    }
  | { kind: "vote-closed"; vote: string; key: string }
  | { kind: "vote-revealed"; vote: string; outcome: VoteOutcome; key: string }
  | { kind: "text-shown"; text: string; shown: boolean; key: string }
  /** `key`: of the command that wrote it, so that it is not written again when that one is repeated. */
  | { kind: "text-removed"; text: string; participant: string; key: string }
  | { kind: "banned"; participant: string }
  | {
      kind: "joined";
      participant: string;
      hash: string;
      role: Role | null;
      way: Way;
      play: string;
      word: string;
      key: string;
    }
  | { kind: "reseated"; participant: string; hash: string }
  | { kind: "seat-chosen"; participant: string; role: Role | null; way: Way; key?: string }
  | {
      kind: "stepped";
      play: string;
      by: string;
      steps: PlayStep[];
      over: boolean;
      /** For a play on two devices. */
      at?: number | undefined;
    }
  | {
      kind: "brought";
      participant: string;
      play: string;
      roles: Role[];
      part: ClassOptions["part"];
      steps: PlayStep[];
      over: boolean;
      key: string;
    }
  | { kind: "finished"; play: string; by: string }
  /** The host asked something of which no other event remembers the key. */
  | { kind: "noted"; key: string }
  | { kind: "paired"; play: string; participants: [string, string]; at: number }
  | {
      kind: "proposed";
      play: string;
      by: string;
      choice: string;
      option: string;
      reason?: string | undefined;
      at: number;
    }
  | { kind: "settling"; play: string; by: string; option: string; at: number }
  | { kind: "connected"; participant: string; connection: string; at: number }
  | { kind: "disconnected"; participant: string; at: number }
  | { kind: "replaced"; participant: string }
  | { kind: "returned"; participant: string; at: number }
  | { kind: "silent"; participant: string }
  | {
      kind: "wrote";
      participant: string;
      text: string;
      of: TextKind;
      words: string;
      scene?: string | undefined;
      question?: string | undefined;
      key: string;
    }
  | { kind: "voted"; participant: string; vote: string; option: string; key: string }
  | {
      kind: "left";
      participant: string;
      /** Somebody of a pair left: their play goes with them, and the other goes on alone. */
      partner?: { participant: string; play: string } | undefined;
      /** Their play was part of what is shown now. */
      hides: boolean;
    }
  | { kind: "emptied" };

export type VoteOutcome = { votes: number } & (
  | { results: NonNullable<NonNullable<VoteSection>["results"]> }
  | { tooFew: true }
);

/** An event in its place. Null: its content was erased. */
export type Sequenced = { seq: number; event: ClassEvent | null };

/**
 * Whose an event is: what goes when they, or this play or text, are erased.
 * @returns ids of a participant, a play or a text; none for what belongs to the class
 */
export function belongsTo(event: ClassEvent): string | null {
  switch (event.kind) {
    case "wrote":
      return event.text;
    case "stepped":
    case "finished":
    case "proposed":
    case "settling":
    case "paired":
      return event.play;
    case "brought":
    case "joined":
    case "reseated":
    case "seat-chosen":
    case "connected":
    case "disconnected":
    case "replaced":
    case "returned":
    case "silent":
    case "voted":
    case "banned":
    case "text-removed":
      return event.participant;
    default:
      return null;
  }
}
