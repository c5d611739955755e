import { describe, expect, it } from "vitest";
import { blockedStorage, storageOf } from "../../player/store/storage.fixture.ts";
import type { StoragePort } from "../../player/store/storage-port.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import type { CommandAnswer } from "../protocol/view.ts";
import { createOutbox, type Waiting } from "./outbox.ts";
import type { Asked } from "./post.ts";

const steps = (from: number, ...choices: string[]): ParticipantCommand => ({
  kind: "steps",
  from,
  steps: choices.map((choice) => ({ scene: "hall", choice })),
});
const finish: ParticipantCommand = { kind: "finish" };

/** A server that can be out of reach, and remembers what reached it. */
function world(storage: StoragePort | undefined = storageOf()) {
  const reached: Waiting[] = [];
  const told: string[] = [];
  let keys = 0;
  let next: Asked<CommandAnswer> = { kind: "answer", answer: { seq: 1 } };
  let again: (() => void) | undefined;
  const counts: number[] = [];
  const box = () =>
    createOutbox({
      send: async (waiting) => {
        if (next.kind !== "unreachable") reached.push(waiting);
        return next;
      },
      newKey: () => {
        keys += 1;
        return `key-${keys}`;
      },
      storage,
      place: "outbox",
      later: (retry) => {
        again = retry;
        return () => {
          again = undefined;
        };
      },
      onWaiting: (count) => counts.push(count),
      onDone: ({ kind }) => told.push(`done ${kind}`),
      onRefused: ({ kind }, { id }) => told.push(`refused ${kind}: ${id}`),
    });
  return {
    box,
    reached,
    told,
    counts,
    server: (answer: typeof next) => {
      next = answer;
    },
    retry: () => again?.(),
  };
}

/** Lets what was promised happen: the answers of this test's server come at once. */
const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};
const unreachable = { kind: "unreachable", by: "server" } as const;

describe("what has not been acknowledged", () => {
  it("is sent in order, one after the other", async () => {
    const { box, reached, told } = world();
    const outbox = box();
    outbox.add(steps(0, "a"));
    outbox.add(finish);
    await settled();
    expect(reached.map(({ command }) => command.kind)).toEqual(["steps", "finish"]);
    expect(told).toEqual(["done steps", "done finish"]);
    expect(outbox.waiting()).toEqual([]);
  });

  it("waits while nobody is reached, and goes with the same key later", async () => {
    const { box, reached, server, retry, counts } = world();
    const outbox = box();
    server(unreachable);
    outbox.add(finish);
    await settled();
    expect(counts.at(-1)).toBe(1);
    server({ kind: "answer", answer: { seq: 2 } });
    retry();
    await settled();
    expect(reached).toEqual([{ key: "key-1", command: finish }]);
    expect(counts.at(-1)).toBe(0);
  });

  it("sends choices that piled up as one, and counts each", async () => {
    const { box, reached, server, counts } = world();
    const outbox = box();
    server(unreachable);
    outbox.add(steps(0, "a"));
    await settled();
    outbox.add(steps(1, "b"));
    await settled();
    outbox.add(steps(2, "c"));
    await settled();
    expect(counts.at(-1)).toBe(3);
    server({ kind: "answer", answer: { seq: 2 } });
    outbox.flush();
    await settled();
    expect(reached.map(({ command }) => command)).toEqual([steps(0, "a", "b", "c")]);
  });

  it("never changes what is on its way", async () => {
    const { box, reached } = world();
    const outbox = box();
    outbox.add(steps(0, "a"));
    outbox.add(steps(1, "b"));
    outbox.add(steps(2, "c"));
    await settled();
    expect(reached.map(({ command }) => command)).toEqual([steps(0, "a"), steps(1, "b", "c")]);
  });

  it("survives closing the page", async () => {
    const { box, reached, server } = world();
    server(unreachable);
    const first = box();
    first.add(finish);
    await settled();
    first.stop();
    server({ kind: "answer", answer: { seq: 2 } });
    box().flush();
    await settled();
    expect(reached).toEqual([{ key: "key-1", command: finish }]);
  });

  it("is told, and not sent again, when the server says no", async () => {
    const { box, told, server } = world();
    const outbox = box();
    server({ kind: "error", error: { id: "closed" } });
    outbox.add(finish);
    await settled();
    expect(told).toEqual(["refused finish: closed"]);
    expect(outbox.waiting()).toEqual([]);
  });

  it("is sent from memory where the browser keeps nothing", async () => {
    for (const storage of [undefined, blockedStorage(), storageOf({}, 3)]) {
      const { box, reached } = world(storage);
      box().add(finish);
      await settled();
      expect(reached).toHaveLength(1);
    }
  });

  it("begins empty when what was kept cannot be read", () => {
    expect(
      world(storageOf({ outbox: "{nonsense" }))
        .box()
        .waiting(),
    ).toEqual([]);
    expect(
      world(storageOf({ outbox: "7" }))
        .box()
        .waiting(),
    ).toEqual([]);
  });
});
