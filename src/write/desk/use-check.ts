import { useMachine } from "@xstate/react";
import { useEffect, useMemo } from "react";
import type { CareMaps } from "../../case-check/check-case.ts";
import { createCheckMachine, problemsNow } from "../check/check-machine.ts";
import type { Checker } from "../check/checker.ts";
import type { Texts } from "../draft/draft.ts";
import { useWords } from "../words.ts";

/**
 * What is known about the text as it stands, and what is still being found out.
 * @param careMaps who there is in the region; undefined while that is on its way, and so is everything
 */
export function useCheck(
  checker: Checker,
  caseId: string,
  texts: Texts,
  careMaps: CareMaps | undefined,
) {
  const { reader } = useWords();
  const machine = useMemo(() => createCheckMachine(checker), [checker]);
  const [snapshot, send] = useMachine(machine);
  useEffect(() => {
    if (careMaps) send({ type: "written", written: { caseId, texts, reader, careMaps } });
  }, [send, caseId, texts, reader, careMaps]);
  const { context } = snapshot;
  const { compiled, explored, progress } = context;
  return {
    problems: problemsNow(context),
    compiled,
    explored,
    /** What playing showed is of an older text: there are errors in this one. */
    older: explored !== undefined && snapshot.matches("known") && explored.of !== compiled?.of,
    exploring: snapshot.matches("exploring") ? (progress ?? { done: 0, of: 0 }) : undefined,
    settled: snapshot.matches("known") || snapshot.matches("exploring"),
    broken: snapshot.matches("broken"),
    retry: () => send({ type: "retry" }),
  };
}

export type Check = ReturnType<typeof useCheck>;
