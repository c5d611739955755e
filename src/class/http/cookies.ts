import type { Seat } from "../protocol/words.ts";
import type { Asked } from "./asked.ts";

const nameOf = (id: string, seat: Seat) => `blanco-${id}-${seat}`;
const pathOf = (id: string, seat: Seat) => `/api/class/${id}/${seat}/`;
/** As long as a class can last. */
const maxAge = 61 * 86_400;

/**
 * The cookie of one seat in one class: it is sent to that seat's own addresses only, so host and
 * screen live in one browser, and a script cannot read it.
 */
export function seatCookie(asked: Asked, id: string, seat: Seat, token: string): string {
  return write(asked, id, seat, token, maxAge);
}

/** Takes the cookie of a seat away. */
export function noSeatCookie(asked: Asked, id: string, seat: Seat): string {
  return write(asked, id, seat, "", 0);
}

function write({ secure }: Asked, id: string, seat: Seat, token: string, age: number): string {
  return [
    `${nameOf(id, seat)}=${token}`,
    `Path=${pathOf(id, seat)}`,
    `Max-Age=${age}`,
    "HttpOnly",
    "SameSite=Strict",
    ...(secure ? ["Secure"] : []),
  ].join("; ");
}

/** The token that a browser sent for this seat, or null. */
export function tokenIn({ headers }: Asked, id: string, seat: Seat): string | null {
  const name = nameOf(id, seat);
  for (const pair of (headers.cookie ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}
