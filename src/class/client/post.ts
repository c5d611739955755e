import type { ClassError, ErrorBody } from "../protocol/errors.ts";

/** What the browser gives us to ask with; a test hands in its own. */
export type Fetch = typeof globalThis.fetch;

/** Whose connection failed, as far as a browser can know. */
export type Unreachable = "you" | "server";

/** What came of asking the server. */
export type Asked<Answer> =
  | { kind: "answer"; answer: Answer }
  /** It understood, and said no: asking again would give the same. */
  | { kind: "error"; error: ClassError }
  /** Nobody knows whether it arrived: ask again, with the same key. */
  | { kind: "unreachable"; by: Unreachable };

/** Why something was not done: what the server said, or that it was not reached. */
export type Problem = ClassError | { id: "unreachable"; by: Unreachable };

/** Why asking brought no answer. */
export const problemOf = (came: Exclude<Asked<never>, { kind: "answer" }>): Problem =>
  came.kind === "error" ? came.error : { id: "unreachable", by: came.by };

/** Errors of a moment: the same request may well succeed later. */
const passing: readonly ClassError["id"][] = ["stopping", "internal", "cannot-store"];

const isErrorBody = (value: unknown): value is ErrorBody =>
  typeof value === "object" && value !== null && "error" in value;

async function ask<Answer>(
  fetch: Fetch,
  url: string,
  request: RequestInit,
): Promise<Asked<Answer>> {
  let response: Response;
  try {
    response = await fetch(url, { ...request, credentials: "same-origin", cache: "no-store" });
  } catch {
    return { kind: "unreachable", by: navigator.onLine ? "server" : "you" };
  }
  // A proxy that answers in the server's place sends a page, not JSON.
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return { kind: "answer", answer: body as Answer };
  if (!isErrorBody(body) || passing.includes(body.error.id))
    return { kind: "unreachable", by: "server" };
  return { kind: "error", error: body.error };
}

/**
 * Sends JSON to a route of the class.
 * @param body as the schema of that route says
 * @returns the answer, an error to be told in words, or that nobody was reached
 */
export const post = <Answer>(fetch: Fetch, url: string, body: unknown): Promise<Asked<Answer>> =>
  ask(fetch, url, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

/** Gets JSON from a route of the class; see `post`. */
export const get = <Answer>(fetch: Fetch, url: string): Promise<Asked<Answer>> =>
  ask(fetch, url, { method: "GET" });
