import type { Play } from "../../scenario/play.ts";
import { type Mode, modes } from "../../scenario/vocabulary.ts";

/** What the address of the play page asks for. */
export type Address =
  /** Nothing in particular: plays to go on with, and the form for a new one. */
  | { kind: "start" }
  /** A new play, as the intro form sends it. */
  | { kind: "new"; mode: Mode; options: Play["options"] }
  /** A play or its report; `carried` is the play itself, for where the browser keeps nothing. */
  | { kind: "play" | "report"; id: string; carried?: Carried }
  /** A question or fragment of ours that we cannot read. */
  | { kind: "unreadable" };

/**
 * A play inside an address: `code` as `encodePlay` wrote it, how many steps are in view, and whether
 * the reply to the last one is still being read.
 */
export type Carried = { code: string; cursor: number; reading: boolean };

const oneOf = <const T extends string>(list: readonly T[], text: string | null): T | undefined =>
  list.find((each) => each === text);

/** Whether a fragment is ours; `#main` of a skip link is not. */
export function isOurs(hash: string): boolean {
  return hash.includes("=");
}

/**
 * Reads the address of the play page.
 * @param search its query, with `?`: `role`, `feedback` and `part` of the form on the case's page
 * @param hash its fragment, with `#`: `play=<id>` or `report=<id>`, perhaps with the play itself in
 *   `s`, its cursor in `at` and `reading`; it goes before the query
 */
export function parseAddress(search: string, hash: string): Address {
  if (isOurs(hash)) return parseFragment(new URLSearchParams(hash.slice(1)));
  const query = new URLSearchParams(search);
  if (!query.has("role")) return { kind: "start" };
  const mode = oneOf(modes, query.get("role"));
  const feedback = oneOf(["now", "report"], query.get("feedback") ?? "report");
  const part = oneOf(["whole", "lesson-cut"], query.get("part") ?? "whole");
  return mode && feedback && part
    ? { kind: "new", mode, options: { feedback, part } }
    : { kind: "unreadable" };
}

function parseFragment(fields: URLSearchParams): Address {
  const kind = fields.has("report") ? "report" : "play";
  const id = fields.get(kind) ?? "";
  if (!/^[a-z0-9]{8,40}$/.test(id)) return { kind: "unreadable" };
  const code = fields.get("s");
  if (code === null) return { kind, id };
  const cursor = Number(fields.get("at") ?? Number.NaN);
  const known = Number.isInteger(cursor) && cursor >= 0;
  const reading = known && fields.has("reading");
  return {
    kind,
    id,
    carried: { code, cursor: known ? cursor : Number.MAX_SAFE_INTEGER, reading },
  };
}

/**
 * The fragment of a play or report.
 * @param carried the play itself, where the reader's browser may not have it
 * @returns with `#`, ready to put behind a path
 */
export function fragmentOf(kind: "play" | "report", id: string, carried?: Carried): string {
  const fields = new URLSearchParams({ [kind]: id });
  if (carried) {
    fields.set("s", carried.code);
    fields.set("at", String(carried.cursor));
    if (carried.reading) fields.set("reading", "1");
  }
  return `#${fields}`;
}
