import { Worker } from "node:worker_threads";
import type { ReadDraft } from "../ports/read-draft.ts";

type Read = Awaited<ReturnType<ReadDraft>>;

/** Drafts are read one after the other, and none may hold up the next for longer, in milliseconds. */
const longest = 30_000;
/** More memory than this is no case. */
const most = { maxOldGenerationSizeMb: 512 };

let before: Promise<unknown> = Promise.resolve();

/**
 * Checks a draft beside the thread on which classes go on: a large one takes seconds, and meanwhile
 * others choose and vote.
 * @throws when it takes too long or too much memory
 */
export const readDraft: ReadDraft = (...draft) => {
  const read = before.then(() => inThread(draft));
  before = read.catch(() => undefined);
  return read;
};

function inThread(draft: Parameters<ReadDraft>): Promise<Read> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL("./draft-worker.ts", import.meta.url), {
      workerData: draft,
      resourceLimits: most,
    });
    const patience = setTimeout(() => {
      reject(new Error(`A draft took longer than ${longest} ms to read.`));
      void thread.terminate();
    }, longest);
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", () => {
      clearTimeout(patience);
      reject(new Error("A draft could not be read."));
    });
  });
}
