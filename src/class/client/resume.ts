import { classRoutes, readResumeFragment } from "../protocol/routes.ts";
import type { Message, ViewOf } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { type Fetch, type Problem, post, problemOf } from "./post.ts";

/** Back in a seat: in which class, with which token, and all that the seat sees. */
export type Resumed<S extends Seat> = { id: string; token: string; first: Message<ViewOf[S]> };

/**
 * Takes the seat that a resume link gives.
 * @param fragment what stands behind `#` of the link
 * @returns the seat, or why there is none; undefined when this is no link to such a seat
 */
export async function resume<S extends Seat>(
  fetch: Fetch,
  seat: S,
  fragment: string,
): Promise<Resumed<S> | { problem: Problem } | undefined> {
  const link = readResumeFragment(fragment);
  if (link?.seat !== seat) return undefined;
  const { id, token } = link;
  const came = await post<Message<ViewOf[S]>>(fetch, classRoutes.resume(id, seat), { token });
  return came.kind === "answer" ? { id, token, first: came.answer } : { problem: problemOf(came) };
}

/** Takes what gives access out of the address: a projector shows it, and a history keeps it. */
export const clearAddress = (): void => history.replaceState(null, "", location.pathname);
