import type { Asked, FromWorker, Job, Progress, ToWorker } from "./messages-to-worker.ts";

/** The side of a worker that a page talks to. */
export type WorkerPort = {
  postMessage: (message: ToWorker) => void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  terminate: () => void;
};

/** An answer that is on its way. After `cancel` it never comes. */
export type Pending<T> = { answer: Promise<T>; cancel: () => void };

type Waiting = {
  resolve: (answer: never) => void;
  reject: (error: Error) => void;
  onProgress: ((progress: Progress) => void) | undefined;
};

/** One worker, made when it is first needed; made anew after it was stopped. */
function line(make: () => WorkerPort) {
  let port: WorkerPort | undefined;
  let last = 0;
  const waiting = new Map<number, Waiting>();
  const breakOff = (reason: string) => {
    port?.terminate();
    port = undefined;
    for (const { reject } of waiting.values()) reject(new Error(reason));
    waiting.clear();
  };
  const open = (): WorkerPort => {
    const made = make();
    made.onmessage = ({ data }) => {
      const asker = waiting.get(data.nr);
      if (!asker) return;
      if ("progress" in data) {
        asker.onProgress?.(data.progress);
        return;
      }
      waiting.delete(data.nr);
      if ("broken" in data) asker.reject(new Error(data.broken));
      else asker.resolve(data.answer as never);
    };
    made.onerror = ({ message }) => breakOff(message ?? "the worker could not be started");
    return made;
  };
  return {
    ask<J extends Job>(
      job: J,
      input: Asked[J]["input"],
      onProgress?: (progress: Progress) => void,
    ): Promise<Asked[J]["answer"]> {
      port ??= open();
      const nr = ++last;
      const to = port;
      return new Promise((resolve, reject) => {
        waiting.set(nr, { resolve, reject, onProgress });
        to.postMessage({ nr, job, input } as ToWorker);
      });
    },
    /** Whether it is at work. */
    busy: () => waiting.size > 0,
    stop() {
      // Whoever waits is not told: they no longer want to know.
      waiting.clear();
      breakOff("");
    },
  };
}

/**
 * The door to what reads cases, in two workers: one that is quick and remembers, so that a changed
 * scene is read in a moment, and one that explores, which is stopped when newer text comes.
 * @param make starts a worker
 */
export function createChecker(make: () => WorkerPort) {
  const quick = line(make);
  const slow = line(make);
  return {
    /** Asks for something quick. @throws Error when it broke */
    ask: quick.ask,

    /** Looks at all plays of a case. */
    explore(
      input: Asked["explore"]["input"],
      onProgress: (progress: Progress) => void,
    ): Pending<Asked["explore"]["answer"]> {
      const answer = slow.ask("explore", input, onProgress);
      return { answer, cancel: () => slow.busy() && slow.stop() };
    },

    /** Looks for the shortest way to a scene. @throws Error when it broke */
    road: (input: Asked["road"]["input"]) => slow.ask("road", input),

    close() {
      quick.stop();
      slow.stop();
    },
  };
}

export type Checker = ReturnType<typeof createChecker>;
