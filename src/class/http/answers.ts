import { type ClassError, type ErrorBody, statusOf } from "../protocol/errors.ts";
import type { Answered } from "./asked.ts";

/** What every answer of a class says: it is nobody else's, and for now. */
const fresh = { "Cache-Control": "no-store, no-transform" };

/** An answer as JSON. */
export function json(body: unknown, headers: Answered["headers"] = {}): Answered {
  return {
    status: 200,
    headers: { "Content-Type": "application/json; charset=utf-8", ...fresh, ...headers },
    body: JSON.stringify(body),
  };
}

/** What went wrong, as JSON with its status. */
export function problem(error: ClassError, headers: Answered["headers"] = {}): Answered {
  const body: ErrorBody = { error };
  const all: Record<string, string | readonly string[]> = { ...headers };
  if (error.id === "slow-down") all["Retry-After"] = String(error.seconds);
  return { ...json(body, all), status: statusOf[error.id] };
}
