import { useCallback, useEffect, useState } from "react";
import { knownClasses, rememberClass } from "../client/known-classes.ts";
import { type Problem, post, problemOf } from "../client/post.ts";
import { randomKey } from "../client/random-key.ts";
import { clearAddress, resume } from "../client/resume.ts";
import type { ClassWorld } from "../client/world.ts";
import { titleFor, useClassWords } from "../parts/words.ts";
import type { JoinAnswer, LookupAnswer } from "../protocol/requests.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { Message, ParticipantView } from "../protocol/view.ts";
import { readCode } from "../protocol/words.ts";
import type { SeatChoice } from "./SeatForm.tsx";
import { keepNickname } from "./use-nickname.ts";

export type Entrance =
  /** Asking for a code. */
  | { at: "code"; typed: string; busy: boolean; problem?: Problem }
  /** A class was found: how to take part? */
  | { at: "seat"; code: string; key: string; found: LookupAnswer; busy: boolean; problem?: Problem }
  | { at: "in"; id: string; first?: Message<ParticipantView> };

/** From a code, a link or an earlier visit into a class. */
export function useEntrance({ fetch, storage, tab }: ClassWorld) {
  const { reader } = useClassWords();
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
    const { id, message } = came.answer;
    rememberClass(storage, "participant", { id, title: titleFor(found.title, reader) });
    keepNickname(tab, id, choice.nickname);
    setEntrance({ at: "in", id, first: message });
  };

  useEffect(() => {
    const arrive = async () => {
      const { hash } = location;
      const resumed = await resume(fetch, "participant", hash);
      if (resumed && "problem" in resumed)
        return setEntrance({ at: "code", typed: "", busy: false, ...resumed });
      if (resumed) {
        clearAddress();
        const { id, first } = resumed;
        const title = titleFor(first.set.class?.case.title ?? {}, reader);
        rememberClass(storage, "participant", { id, title });
        return setEntrance({ at: "in", id, first });
      }
      const code = readCode(hash.slice(1));
      if (code) {
        clearAddress();
        return lookUp(code);
      }
      // After a reload or a phone that slept: back in the seat one had.
      const [last] = knownClasses(storage, "participant");
      if (last) setEntrance({ at: "in", id: last.id });
    };
    const again = () => void arrive();
    again();
    addEventListener("hashchange", again);
    return () => removeEventListener("hashchange", again);
  }, [fetch, storage, lookUp, reader]);

  return {
    entrance,
    lookUp,
    join,
    toCode: () => setEntrance({ at: "code", typed: "", busy: false }),
    enter: (id: string) => setEntrance({ at: "in", id }),
  };
}
