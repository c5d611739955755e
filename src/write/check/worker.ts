import { answers } from "./answers.ts";
import type { Asked, FromWorker, Job, Progress, ToWorker } from "./messages-to-worker.ts";

/** Runs in a worker: reads and explores cases, so that typing never waits for it. */
addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  const { nr, job, input } = data;
  const post = (message: FromWorker) => postMessage(message);
  try {
    const answer = answers[job] as (
      input: Asked[Job]["input"],
      tell: (progress: Progress) => void,
    ) => Asked[Job]["answer"];
    post({ nr, answer: answer(input, (progress) => post({ nr, progress })) });
  } catch (error) {
    post({ nr, broken: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
