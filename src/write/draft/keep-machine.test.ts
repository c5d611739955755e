import { describe, expect, it } from "vitest";
import { createActor, SimulatedClock, waitFor } from "xstate";
import type { Draft } from "./draft.ts";
import { createDraftStore, type Tables } from "./draft-store.ts";
import { createKeepMachine } from "./keep-machine.ts";
import { memoryTables } from "./memory-tables.ts";

const begun: Draft = {
  id: "draft00000000001",
  caseId: "ladder",
  texts: { nl: "een" },
  revision: 0,
  updatedAt: 0,
};

async function keeping(tables: Tables = memoryTables()) {
  let time = 0;
  const store = createDraftStore(tables, () => ++time, "device");
  const written = await store.write(begun, "begun");
  const draft = written.type === "kept" ? written.draft : begun;
  const clock = new SimulatedClock();
  const actor = createActor(createKeepMachine(store), { input: { draft }, clock }).start();
  return { store, draft, actor, clock };
}

describe("keeping what is written", () => {
  it("waits for a pause in the typing, then keeps the last of it", async () => {
    const { actor, clock, store } = await keeping();
    actor.send({ type: "changed", texts: { nl: "twee" } });
    clock.increment(500);
    actor.send({ type: "changed", texts: { nl: "drie" } });
    clock.increment(500);
    expect(actor.getSnapshot().matches("changed")).toBe(true);
    clock.increment(100);
    await waitFor(actor, (state) => state.matches("kept"));
    expect(await store.read(begun.id)).toMatchObject({ texts: { nl: "drie" }, revision: 2 });
  });

  it("keeps at once when asked, and as a version where there is a reason", async () => {
    const { actor, store } = await keeping();
    actor.send({ type: "changed", texts: { nl: "twee" } });
    actor.send({ type: "keep", reason: "saved" });
    await waitFor(actor, (state) => state.matches("kept"));
    expect((await store.versions(begun.id))[0]).toMatchObject({
      reason: "saved",
      texts: { nl: "twee" },
    });
  });

  it("loses neither words nor a reason that come while it writes", async () => {
    const { actor, clock, store } = await keeping();
    actor.send({ type: "changed", texts: { nl: "twee" } });
    actor.send({ type: "keep" });
    actor.send({ type: "changed", texts: { nl: "drie" } });
    actor.send({ type: "keep", reason: "saved" });
    await waitFor(actor, (state) => state.matches("kept"));
    clock.increment(10_000);
    expect(await store.read(begun.id)).toMatchObject({ texts: { nl: "drie" } });
    expect((await store.versions(begun.id)).map(({ reason }) => reason)).toEqual([
      "saved",
      "begun",
    ]);
  });

  it("finds the other tab’s work when writing; with mine, theirs stays as a version", async () => {
    const { actor, draft, store } = await keeping();
    await store.write({ ...draft, texts: { nl: "van hen" } });
    actor.send({ type: "changed", texts: { nl: "van mij" } });
    actor.send({ type: "keep" });
    await waitFor(actor, (state) => state.matches("conflict"));
    actor.send({ type: "changed", texts: { nl: "van mij, en meer" } });
    actor.send({ type: "mine" });
    await waitFor(actor, (state) => state.matches("kept"));
    expect(await store.read(begun.id)).toMatchObject({ texts: { nl: "van mij, en meer" } });
    const versions = (await store.versions(begun.id)).map(({ texts }) => texts.nl);
    expect(versions).toContain("van hen");
  });

  it("hears of the other tab’s work; with theirs, mine stays as a version", async () => {
    const { actor, draft, store } = await keeping();
    const theirs = { ...draft, texts: { nl: "van hen" }, revision: 5 };
    await store.write({ ...theirs, revision: 4 });
    actor.send({ type: "changed", texts: { nl: "van mij" } });
    actor.send({ type: "elsewhere", theirs });
    expect(actor.getSnapshot().matches("conflict")).toBe(true);
    actor.send({ type: "theirs" });
    await waitFor(actor, (state) => state.matches("kept"));
    expect(actor.getSnapshot().context).toMatchObject({ texts: { nl: "van hen" }, adopted: 1 });
    expect((await store.versions(begun.id)).map(({ texts }) => texts.nl)).toContain("van mij");
  });

  it("asks nothing when both say the same", async () => {
    const { actor, draft } = await keeping();
    actor.send({ type: "elsewhere", theirs: { ...draft, revision: 7 } });
    expect(actor.getSnapshot().matches("kept")).toBe(true);
    expect(actor.getSnapshot().context.kept.revision).toBe(7);
  });

  it("says that there is no room, and tries again with the next words", async () => {
    const inner = memoryTables();
    let full = true;
    const tables: Tables = {
      transact: (work) =>
        full
          ? Promise.reject(new DOMException("no room", "QuotaExceededError"))
          : inner.transact(work),
    };
    const { actor, clock } = await keeping(tables);
    actor.send({ type: "changed", texts: { nl: "twee" } });
    actor.send({ type: "keep" });
    await waitFor(actor, (state) => state.matches({ failed: "full" }));
    full = false;
    actor.send({ type: "changed", texts: { nl: "drie" } });
    clock.increment(1_000);
    await waitFor(actor, (state) => state.matches("kept"));
  });
});
