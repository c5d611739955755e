import { useCallback, useEffect, useState } from "react";
import { type Asked, post } from "../client/post.ts";
import { randomKey } from "../client/random-key.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { JoinAnswer, LookupAnswer } from "../protocol/requests.ts";
import { classRoutes, readResumeFragment } from "../protocol/routes.ts";
import type { Message, ParticipantView } from "../protocol/view.ts";
import { readCode } from "../protocol/words.ts";
import { joinedClasses, rememberClass } from "./joined-classes.ts";
import type { SeatChoice } from "./SeatForm.tsx";
import type { StudentWorld } from "./student-world.ts";

/** Why nothing came of it: what the server said, or that it was not reached. */
export type Problem = ClassError | { id: "unreachable"; by: "you" | "server" };

export type Entrance =
  /** Asking for a code. */
  | { at: "code"; typed: string; busy: boolean; problem?: Problem }
  /** A class was found: how to take part? */
  | { at: "seat"; code: string; key: string; found: LookupAnswer; busy: boolean; problem?: Problem }
  | { at: "in"; id: string; first?: Message<ParticipantView> };

const problemOf = <Answer>(came: Exclude<Asked<Answer>, { kind: "answer" }>): Problem =>
  came.kind === "error" ? came.error : { id: "unreachable", by: came.by };

const plainAddress = () => history.replaceState(null, "", location.pathname);

/** From a code, a link or an earlier visit into a class. */
export function useEntrance(
  { fetch, storage }: StudentWorld,
  title: (found: LookupAnswer) => string,
) {
  const [entrance, setEntrance] = useState<Entrance>({ at: "code", typed: "", busy: false });

  const lookUp = useCallback(
    async (code: string) => {
      setEntrance({ at: "code", typed: code, busy: true });
      const came = await post<LookupAnswer>(fetch, classRoutes.lookup, { code });
      setEntrance(
        came.kind === "answer"
          ? { at: "seat", code, key: randomKey(), found: came.answer, busy: false }
          : { at: "code", typed: code, busy: false, problem: problemOf(came) },
      );
    },
    [fetch],
  );

  const join = async (choice: SeatChoice) => {
    if (entrance.at !== "seat") return;
    const { code, key, found } = entrance;
    setEntrance({ at: "seat", code, key, found, busy: true });
    const came = await post<JoinAnswer>(fetch, classRoutes.join, { key, code, ...choice });
    if (came.kind !== "answer") {
      // A key stands for one wish: whoever was told no may wish for something else.
      const next = came.kind === "error" ? randomKey() : key;
      setEntrance({ at: "seat", code, key: next, found, busy: false, problem: problemOf(came) });
      return;
    }
    rememberClass(storage, { id: came.answer.id, title: title(found) });
    setEntrance({ at: "in", id: came.answer.id, first: came.answer.message });
  };

  useEffect(() => {
    const arrive = async () => {
      const resumed = readResumeFragment(location.hash);
      const code = readCode(decodeURIComponent(location.hash.slice(1)));
      if (resumed?.seat === "participant") {
        const { id, token } = resumed;
        const came = await post<Message<ParticipantView>>(
          fetch,
          classRoutes.resume(id, "participant"),
          { token },
        );
        if (came.kind !== "answer") {
          setEntrance({ at: "code", typed: "", busy: false, problem: problemOf(came) });
          return;
        }
        // The link holds a secret: it does not stay in the address.
        plainAddress();
        rememberClass(storage, { id, title: came.answer.set.class?.case.title.nl ?? "" });
        setEntrance({ at: "in", id, first: came.answer });
        return;
      }
      if (code) {
        plainAddress();
        await lookUp(code);
        return;
      }
      // After a reload or a phone that slept: back in the seat one had.
      const [last] = joinedClasses(storage);
      if (last) setEntrance({ at: "in", id: last.id });
    };
    void arrive();
    addEventListener("hashchange", arrive);
    return () => removeEventListener("hashchange", arrive);
  }, [fetch, storage, lookUp]);

  return {
    entrance,
    lookUp,
    join,
    toCode: () => setEntrance({ at: "code", typed: "", busy: false }),
    enter: (id: string) => setEntrance({ at: "in", id }),
  };
}
