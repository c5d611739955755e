import { parentPort, workerData } from "node:worker_threads";
import type { ReadDraft } from "../ports/read-draft.ts";
import { checkDraft } from "./check-draft.ts";

/** A thread of its own for one draft: reads it, tells what came of it, and ends. */
const [draft, locale] = workerData as Parameters<ReadDraft>;
parentPort?.postMessage(checkDraft(draft, locale));
