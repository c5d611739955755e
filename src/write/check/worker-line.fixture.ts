import { answers } from "./answers.ts";
import { createChecker, type WorkerPort } from "./checker.ts";
import type { Asked, Job, Progress } from "./messages-to-worker.ts";

/** A worker that does the real work, a turn later, in the same process; jsdom has none. */
export function workerHere(): WorkerPort {
  let ended = false;
  const port: WorkerPort = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage({ nr, job, input }) {
      setTimeout(() => {
        if (ended) return;
        const answer = answers[job] as (
          input: Asked[Job]["input"],
          tell: (progress: Progress) => void,
        ) => Asked[Job]["answer"];
        const tell = (progress: Progress) => port.onmessage?.({ data: { nr, progress } });
        try {
          port.onmessage?.({ data: { nr, answer: structuredClone(answer(input, tell)) } });
        } catch (error) {
          port.onmessage?.({ data: { nr, broken: String(error) } });
        }
      });
    },
  };
  return port;
}

/** The whole checker over such workers. */
export const checkerHere = () => createChecker(workerHere);
