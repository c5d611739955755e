import { type ClassError, type ErrorBody, statusOf } from "../protocol/errors.ts";

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

/** How long an answer may take, in milliseconds. Behind it is nobody, or a proxy that never answers. */
const usually = 15_000;

/** Only what our own server says: a proxy that refuses in its place has words of its own. */
function isErrorBody(value: unknown): value is ErrorBody {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  const { error } = value;
  return (
    typeof error === "object" &&
    error !== null &&
    "id" in error &&
    typeof error.id === "string" &&
    Object.hasOwn(statusOf, error.id)
  );
}

async function ask<Answer>(
  fetch: Fetch,
  url: string,
  request: RequestInit,
  within: number,
): Promise<Asked<Answer>> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), within);
  try {
    const response = await fetch(url, {
      ...request,
      credentials: "same-origin",
      cache: "no-store",
      // Our server sends nobody on. A network that wants somebody to log in first does.
      redirect: "error",
      signal: patience.signal,
    });
    // A proxy that answers in the server's place sends a page, not JSON.
    const body: unknown = await response.json().catch(() => undefined);
    if (response.ok && body !== undefined) return { kind: "answer", answer: body as Answer };
    if (!isErrorBody(body) || passing.includes(body.error.id))
      return { kind: "unreachable", by: "server" };
    return { kind: "error", error: body.error };
  } catch {
    return { kind: "unreachable", by: navigator.onLine ? "server" : "you" };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Sends JSON to a route of the class.
 * @param body as the schema of that route says
 * @param within after how many milliseconds without an answer nobody was reached
 * @returns the answer, an error to be told in words, or that nobody was reached
 */
export const post = <Answer>(
  fetch: Fetch,
  url: string,
  body: unknown,
  within = usually,
): Promise<Asked<Answer>> =>
  ask(
    fetch,
    url,
    {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    },
    within,
  );

/** Gets JSON from a route of the class; see `post`. */
export const get = <Answer>(fetch: Fetch, url: string, within = usually): Promise<Asked<Answer>> =>
  ask(fetch, url, { method: "GET" }, within);
