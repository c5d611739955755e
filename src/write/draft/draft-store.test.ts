import { beforeEach, describe, expect, it } from "vitest";
import type { Draft } from "./draft.ts";
import { createDraftStore, type DraftStore, type Tables, VERSION_EVERY } from "./draft-store.ts";
import { memoryTables } from "./memory-tables.ts";

const begun: Draft = {
  id: "draft00000000001",
  caseId: "ladder",
  texts: { nl: "een" },
  revision: 0,
  updatedAt: 0,
};

let time = 0;
let store: DraftStore;

beforeEach(() => {
  time = 1_000;
  store = createDraftStore(memoryTables(), () => time, "page");
});

const kept = async (draft: Draft, ...rest: [] | [Parameters<DraftStore["write"]>[1]]) => {
  const written = await store.write(draft, ...rest);
  if (written.type !== "kept") throw new Error(written.type);
  return written.draft;
};

describe("keeping drafts", () => {
  it("counts revisions and lists the last written first", async () => {
    const first = await kept(begun);
    expect(first).toMatchObject({ revision: 1, updatedAt: 1_000 });
    time = 2_000;
    await kept({ ...begun, id: "draft00000000002" });
    expect((await store.list()).map(({ id }) => id)).toEqual([
      "draft00000000002",
      "draft00000000001",
    ]);
    expect(await store.read(begun.id)).toEqual(first);
  });

  it("makes a version at first, then when time has passed and something changed", async () => {
    const first = await kept(begun, "begun");
    time += VERSION_EVERY - 1;
    const second = await kept({ ...first, texts: { nl: "twee" } });
    expect(await store.versions(begun.id)).toHaveLength(1);
    time += 1;
    const third = await kept({ ...second, texts: { nl: "drie" } });
    time += VERSION_EVERY;
    await kept(third);
    expect((await store.versions(begun.id)).map(({ reason, texts }) => [reason, texts.nl])).toEqual(
      [
        ["time", "drie"],
        ["begun", "een"],
      ],
    );
  });

  it("never overwrites something newer: what came late is kept as a version", async () => {
    const first = await kept(begun, "begun");
    const theirs = await kept({ ...first, texts: { nl: "van hen" } });
    expect(await store.write({ ...first, texts: { nl: "van mij" } })).toEqual({
      type: "conflict",
      theirs,
    });
    expect(await store.read(begun.id)).toEqual(theirs);
    expect((await store.versions(begun.id))[0]).toMatchObject({
      reason: "other-tab",
      texts: { nl: "van mij" },
    });
  });

  it("takes a draft away with its versions, and no other", async () => {
    await kept(begun);
    await kept({ ...begun, id: "draft00000000002" });
    await store.remove(begun.id);
    expect(await store.read(begun.id)).toBeUndefined();
    expect(await store.versions(begun.id)).toEqual([]);
    expect(await store.versions("draft00000000002")).toHaveLength(1);
  });

  it.each([
    [new DOMException("no room", "QuotaExceededError"), "full"],
    [new DOMException("denied", "SecurityError"), "blocked"],
  ])("says why nothing could be kept: %s", async (error, type) => {
    const closed: Tables = { transact: () => Promise.reject(error) };
    const none = createDraftStore(closed, () => time, "device");
    expect(await none.write(begun)).toEqual({ type });
    expect(await none.putBy(begun, "saved")).toBe(false);
    expect(await none.list()).toEqual([]);
    expect(await none.versions(begun.id)).toEqual([]);
    await none.remove(begun.id);
  });
});
