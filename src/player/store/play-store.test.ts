import { describe, expect, test } from "vitest";
import { createPlayStore } from "./play-store.ts";
import type { SavedPlay } from "./saved-play.ts";
import { blockedStorage, storageOf } from "./storage.fixture.ts";
import { openStorage } from "./storage-port.ts";

const saved = (id: string, choices: string[], revision = 0): SavedPlay => ({
  v: 1,
  play: {
    v: 1,
    id,
    caseId: "john",
    caseVersion: "abc",
    roles: ["nursing"],
    options: { feedback: "now", part: "whole" },
    steps: choices.map((choice) => ({ scene: "deur", choice })),
  },
  cursor: choices.length,
  revision,
  updatedAt: 0,
});

describe("a storage that works", () => {
  test("keeps a play and gives it back, with a new revision and the time", () => {
    const store = createPlayStore(storageOf(), () => 42);
    expect(store.write(saved("playnumber1", ["groet"]))).toMatchObject({ type: "saved" });
    expect(store.read("playnumber1")).toEqual({
      kind: "play",
      saved: { ...saved("playnumber1", ["groet"], 1), updatedAt: 42 },
    });
  });

  test("lists the last played first", () => {
    let time = 0;
    const store = createPlayStore(storageOf(), () => ++time);
    for (const id of ["playnumber1", "playnumber2", "playnumber3"]) store.write(saved(id, []));
    store.write(saved("playnumber1", ["groet"], 1));
    const ids = store.list().map((entry) => (entry.kind === "play" ? entry.saved.play.id : "?"));
    expect(ids).toEqual(["playnumber1", "playnumber3", "playnumber2"]);
  });

  test("removes a play with its own texts, and nothing else", () => {
    const storage = storageOf({ "blanco.own.playnumber1": "{}", "blanco.preferences": "{}" });
    const store = createPlayStore(storage, () => 1);
    store.write(saved("playnumber1", []));
    store.remove("playnumber1");
    expect([...storage.entries.keys()]).toEqual(["blanco.preferences"]);
    expect(store.list()).toEqual([]);
  });
});

describe("two tabs", () => {
  test("a newer revision is not overwritten", () => {
    const storage = storageOf();
    const here = createPlayStore(storage, () => 1);
    const there = createPlayStore(storage, () => 2);
    here.write(saved("playnumber1", []));
    there.write(saved("playnumber1", ["groet"], 1));
    const written = here.write(saved("playnumber1", ["zwijg"], 1));
    expect(written).toEqual({
      type: "conflict",
      theirs: { ...saved("playnumber1", ["groet"], 2), updatedAt: 2 },
    });
    expect(here.read("playnumber1")).toMatchObject({
      saved: { play: { steps: [{ choice: "groet" }] } },
    });
  });
});

describe("a storage that is full", () => {
  test("says so, keeps what was stored, and goes on in memory", () => {
    const storage = storageOf();
    const store = createPlayStore(storage, () => 1);
    store.write(saved("playnumber1", []));
    storage.quota = 200;
    expect(store.write(saved("playnumber1", ["groet", "vraag"], 1)).type).toBe("full");
    expect(store.read("playnumber1")).toMatchObject({ saved: { cursor: 2 } });
    expect(createPlayStore(storage, () => 1).read("playnumber1")).toMatchObject({
      saved: { cursor: 0 },
    });
  });

  test("writes to the storage again once there is room", () => {
    const storage = storageOf({}, 10);
    const store = createPlayStore(storage, () => 1);
    const first = store.write(saved("playnumber1", ["groet"]));
    expect(first.type).toBe("full");
    storage.quota = 10_000;
    if (first.type === "full") expect(store.write(first.saved).type).toBe("saved");
    expect(createPlayStore(storage, () => 1).list()).toHaveLength(1);
  });
});

describe("a storage that is blocked", () => {
  test("reading it throws: the play lives in memory", () => {
    const storage = openStorage(() => {
      throw new DOMException("denied", "SecurityError");
    });
    const store = createPlayStore(storage, () => 1);
    expect(store.blocked).toBe(true);
    expect(store.write(saved("playnumber1", ["groet"])).type).toBe("blocked");
    expect(store.list()).toHaveLength(1);
  });

  test("one that only throws when used is no storage", () => {
    expect(openStorage(blockedStorage)).toBeUndefined();
  });

  test("one that begins to throw later loses nothing of this page", () => {
    const storage = storageOf();
    const store = createPlayStore(storage, () => 1);
    store.write(saved("playnumber1", []));
    Object.assign(storage, { setItem: blockedStorage().setItem });
    expect(store.write(saved("playnumber1", ["groet"], 1)).type).toBe("blocked");
    expect(store.read("playnumber1")).toMatchObject({ saved: { cursor: 1 } });
  });
});

describe("an entry that cannot be read", () => {
  const broken = {
    "blanco.play.halfwritten": '{"v":1,"play":{"v":1,',
    "blanco.play.othershape": JSON.stringify({ v: 1, play: { id: "othershape" } }),
    "blanco.play.futurefuture": JSON.stringify({ ...saved("futurefuture", []), v: 2 }),
    "blanco.play.wrongname": JSON.stringify(saved("anothername", [])),
    "blanco.play.hostile": '{"__proto__":{"v":1}}',
  };

  test.each(Object.keys(broken))("%s is kept as it is, and the others are still listed", (key) => {
    const storage = storageOf(broken);
    const store = createPlayStore(storage, () => 1);
    store.write(saved("playnumber1", []));
    const id = key.slice("blanco.play.".length);
    expect(store.read(id)).toEqual({
      kind: "corrupt",
      id,
      raw: broken[key as keyof typeof broken],
    });
    expect(store.list()[0]).toMatchObject({ kind: "play" });
    expect(store.list()).toHaveLength(6);
  });

  test("a cursor beyond the play is brought back to its end", () => {
    const storage = storageOf({
      "blanco.play.playnumber1": JSON.stringify({ ...saved("playnumber1", ["groet"]), cursor: 9 }),
    });
    expect(createPlayStore(storage, () => 1).read("playnumber1")).toMatchObject({
      saved: { cursor: 1 },
    });
  });
});
