import type { Locale } from "../../scenario/vocabulary.ts";
import type { Seat } from "./words.ts";

const root = "/api/class";
const seatRoot = (id: string, seat: Seat) => `${root}/${id}/${seat}`;

/**
 * Where everything is. All but `events`, `view`, `case` and the exports are POST with JSON.
 * A seat's cookie is sent below its own `/api/class/<class>/<seat>/` only.
 */
export const classRoutes = {
  /** POST `OpenRequest` -> `OpenAnswer`. */
  open: `${root}/open`,
  /** POST `LookupRequest` -> `LookupAnswer`: which class has this code. */
  lookup: `${root}/lookup`,
  /** POST `JoinRequest` -> `JoinAnswer`. */
  join: `${root}/join`,
  /** GET -> `{ status: "ok" }`, or 503. */
  health: `${root}/health`,
  /** GET -> `ReachAnswer`. */
  reach: `${root}/reach`,
  /** POST `{ token }` -> `Message`; sets the cookie of this seat. */
  resume: (id: string, seat: Seat) => `${seatRoot(id, seat)}/resume`,
  /** POST `{ key, command }` -> `CommandAnswer`. */
  commands: (id: string, seat: Seat) => `${seatRoot(id, seat)}/commands`,
  /** GET -> the whole view, as a `Message`. */
  view: (id: string, seat: Seat) => `${seatRoot(id, seat)}/view`,
  /** GET, an event stream of `Message`s. */
  events: (id: string, seat: Seat) => `${seatRoot(id, seat)}/events`,
  /** GET -> one `Message` with what changed since a `cursorOf`, or "0": for who gets no stream. */
  poll: (id: string, seat: Seat, since: string) => `${seatRoot(id, seat)}/events?since=${since}`,
  /** GET -> the `Scenario` of this class; `mark` comes from the view and changes with its content. */
  case: (id: string, seat: Seat, locale: Locale, mark: string) =>
    `${seatRoot(id, seat)}/case/${locale}.json?${mark}`,
  /** GET, host and remote: released results only. */
  export: (id: string, seat: "host" | "remote", kind: "csv" | "json") =>
    `${seatRoot(id, seat)}/export.${kind}`,
} as const;

/**
 * The part behind `#` of a link that brings somebody back into their seat, on any device.
 * It stays in the browser: no server or proxy logs it.
 */
export function resumeFragment(seat: Seat, id: string, token: string): string {
  return `${seat}.${id}.${token}`;
}

/** @returns what `resumeFragment` wrote, or null for anything else */
export function readResumeFragment(
  fragment: string,
): { seat: Seat; id: string; token: string } | null {
  const match = /^#?(host|remote|screen|participant)\.([a-z0-9]{8,40})\.([A-Za-z0-9_-]{22})$/.exec(
    fragment,
  );
  const [, seat, id, token] = match ?? [];
  return seat && id && token ? { seat: seat as Seat, id, token } : null;
}
