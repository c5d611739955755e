import type { PlayStep } from "../../scenario/play.ts";
import type { NotReleasable } from "./results.ts";

/** What went wrong, for a person to be told in words (`i18n`), and what the words need. */
export type ClassError =
  /** Not JSON, no such command, a field too long: a fault of the page, not of the person. */
  | { id: "not-understood"; where?: string }
  | { id: "too-large"; kilobytes: number }
  /** Sent from another site. */
  | { id: "foreign" }
  /** No class has this code (now). */
  | { id: "unknown-code" }
  /** Too many wrong codes from this browser or network. */
  | { id: "slow-down"; seconds: number }
  /** No such class, or it was deleted. */
  | { id: "no-class" }
  /** No cookie of this seat, or one that does not count any more. */
  | { id: "no-seat" }
  | { id: "not-allowed" }
  | { id: "closed" }
  | { id: "unknown-case" }
  /** The draft has errors: with where and what, in the order of the file. */
  | { id: "draft-errors"; errors: DraftError[]; more: number }
  /** This case has no such role, way or part. */
  | { id: "not-offered" }
  | { id: "not-started" }
  /** Choices were made already: role and way stay. */
  | { id: "already-playing" }
  /** Another choice was made here first, on the other device: these are the steps that count. */
  | { id: "step-differs"; at: number; steps: PlayStep[] }
  /** Steps before these have not arrived. */
  | { id: "step-missing"; have: number }
  /** This choice is not open there. */
  | { id: "step-refused"; at: number; reason: string }
  /** The partner's role makes this choice. */
  | { id: "partners-choice" }
  | { id: "unknown-pair-word" }
  /** Both have the same role, or one has a partner already. */
  | { id: "no-pair" }
  | { id: "too-early" }
  | { id: "wrong-play" }
  | { id: "unknown-vote" }
  | { id: "vote-closed" }
  | { id: "unknown-text" }
  | { id: "too-many-texts" }
  | { id: "banned" }
  | { id: "phase-impossible" }
  | { id: "not-releasable"; why: NotReleasable["why"]; need: number }
  /** The server cannot write: its disk is full or its database is away. Nothing was changed. */
  | { id: "cannot-store" }
  | { id: "stopping" }
  | { id: "internal" };

export type ErrorBody = { error: ClassError };

export type DraftError = {
  file: string;
  line: number;
  column: number;
  /** Id of the message in the handbook, and its text in the language of the class. */
  message: string;
  text: string;
};

/** The HTTP status of an error. Whoever reads the body needs no status. */
export const statusOf: Record<ClassError["id"], number> = {
  "not-understood": 400,
  "too-large": 413,
  foreign: 403,
  "unknown-code": 404,
  "slow-down": 429,
  "no-class": 404,
  "no-seat": 401,
  "not-allowed": 403,
  closed: 410,
  "unknown-case": 404,
  "draft-errors": 422,
  "not-offered": 422,
  "not-started": 409,
  "already-playing": 409,
  "step-differs": 409,
  "step-missing": 409,
  "step-refused": 422,
  "partners-choice": 409,
  "unknown-pair-word": 404,
  "no-pair": 409,
  "too-early": 409,
  "wrong-play": 422,
  "unknown-vote": 404,
  "vote-closed": 409,
  "unknown-text": 404,
  "too-many-texts": 429,
  banned: 403,
  "phase-impossible": 409,
  "not-releasable": 409,
  "cannot-store": 507,
  stopping: 503,
  internal: 500,
};
