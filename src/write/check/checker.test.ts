import { expect, it } from "vitest";
import { createChecker, type WorkerPort } from "./checker.ts";
import type { ToWorker } from "./messages-to-worker.ts";
import { checkerHere } from "./worker-line.fixture.ts";

const written = { caseId: "proef", texts: {}, reader: "nl" as const };

/** Workers that only note what they are asked. */
function silentWorkers() {
  const made: (WorkerPort & { asked: ToWorker[]; ended: boolean })[] = [];
  const checker = createChecker(() => {
    const worker = {
      onmessage: null,
      onerror: null,
      asked: [] as ToWorker[],
      ended: false,
      postMessage: (message: ToWorker) => void worker.asked.push(message),
      terminate: () => {
        worker.ended = true;
      },
    } as (typeof made)[number];
    made.push(worker);
    return worker;
  });
  return { checker, made };
}

it("answers what is asked, each asker its own", async () => {
  const checker = checkerHere();
  const [one, two] = await Promise.all([
    checker.ask("begin", { caseId: "een", source: "nl", titles: { nl: "Een" } }),
    checker.ask("begin", { caseId: "twee", source: "nl", titles: { nl: "Twee" } }),
  ]);
  expect(one.nl).toContain("title: Een\n");
  expect(two.nl).toContain("title: Twee\n");
});

it("stops exploring when it is no longer wanted, and explores again in a new worker", () => {
  const { checker, made } = silentWorkers();
  const first = checker.explore(written, () => undefined);
  first.cancel();
  expect(made[0]?.ended).toBe(true);
  checker.explore(written, () => undefined);
  expect(made).toHaveLength(2);
  expect(made[1]?.asked).toHaveLength(1);
});

it("leaves a worker that is done alone: it remembers what it read", async () => {
  const { checker, made } = silentWorkers();
  const first = checker.explore(written, () => undefined);
  made[0]?.onmessage?.({ data: { nr: 1, answer: null } });
  expect(await first.answer).toBeNull();
  first.cancel();
  expect(made[0]?.ended).toBe(false);
});

it("passes on how far it is, and what broke", async () => {
  const { checker, made } = silentWorkers();
  const seen: number[] = [];
  const { answer } = checker.explore(written, ({ done }) => seen.push(done));
  made[0]?.onmessage?.({ data: { nr: 1, progress: { done: 2, of: 3 } } });
  expect(seen).toEqual([2]);
  made[0]?.onerror?.({ message: "out of memory" });
  await expect(answer).rejects.toThrow("out of memory");
});
