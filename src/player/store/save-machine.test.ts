import { describe, expect, test } from "vitest";
import { createActor } from "xstate";
import { createPlayStore } from "./play-store.ts";
import { createSaveMachine } from "./save-machine.ts";
import type { SavedPlay } from "./saved-play.ts";
import { storageOf } from "./storage.fixture.ts";

const saved = (choices: string[], revision = 0): SavedPlay => ({
  v: 1,
  play: {
    v: 1,
    id: "playnumber1",
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

const start = (storage = storageOf()) => {
  const store = createPlayStore(storage, () => 1);
  const actor = createActor(createSaveMachine(store), { input: { saved: saved([]) } }).start();
  return { actor, store, storage };
};

describe("saving", () => {
  test("is done when `send` returns, again and again", () => {
    const { actor, storage } = start();
    expect(actor.getSnapshot().value).toBe("idle");
    for (const choices of [["groet"], ["groet", "vraag"], ["groet", "vraag", "zwijg"]]) {
      actor.send({ type: "save", saved: saved(choices) });
      expect(actor.getSnapshot().value).toBe("saved");
      const stored = JSON.parse(storage.entries.get("blanco.play.playnumber1") ?? "{}");
      expect(stored.play.steps).toHaveLength(choices.length);
    }
    expect(actor.getSnapshot().context.saved.revision).toBe(3);
  });

  test("full is a state of its own, and passes when there is room again", () => {
    const { actor, storage } = start(storageOf({}, 20));
    actor.send({ type: "save", saved: saved(["groet"]) });
    expect(actor.getSnapshot().value).toEqual({ failed: "full" });
    storage.quota = 10_000;
    actor.send({ type: "save", saved: saved(["groet", "vraag"]) });
    expect(actor.getSnapshot().value).toBe("saved");
  });

  test("blocked is told apart from full", () => {
    const actor = createActor(createSaveMachine(createPlayStore(undefined, () => 1)), {
      input: { saved: saved([]) },
    }).start();
    actor.send({ type: "save", saved: saved(["groet"]) });
    expect(actor.getSnapshot().value).toEqual({ failed: "blocked" });
  });
});

describe("another tab", () => {
  test("wrote first: nothing is overwritten, and nothing is written until the student chose", () => {
    const { actor, storage } = start();
    actor.send({ type: "save", saved: saved(["groet"]) });
    createPlayStore(storage, () => 2).write(saved(["groet", "vraag"], 1));
    actor.send({ type: "save", saved: saved(["groet", "zwijg"]) });
    expect(actor.getSnapshot().value).toBe("conflict");
    const before = storage.entries.get("blanco.play.playnumber1");
    actor.send({ type: "save", saved: saved(["groet", "zwijg", "groet"]) });
    expect(storage.entries.get("blanco.play.playnumber1")).toBe(before);
    expect(actor.getSnapshot().context.theirs?.play.steps).toHaveLength(2);
    expect(actor.getSnapshot().context.saved.play.steps).toHaveLength(3);
  });

  test("told by an event; an older or another play is no conflict", () => {
    const { actor } = start();
    actor.send({ type: "save", saved: saved(["groet"]) });
    actor.send({ type: "elsewhere", theirs: saved([], 1) });
    expect(actor.getSnapshot().value).toBe("saved");
    actor.send({ type: "elsewhere", theirs: saved(["groet", "vraag"], 2) });
    expect(actor.getSnapshot().value).toBe("conflict");
  });

  test("settled: the chosen one is written on top of what was there", () => {
    const { actor, storage } = start();
    actor.send({ type: "save", saved: saved(["groet"]) });
    actor.send({ type: "elsewhere", theirs: saved(["groet", "vraag"], 5) });
    actor.send({ type: "settled", saved: saved(["groet", "vraag"], 5) });
    expect(actor.getSnapshot().value).toBe("saved");
    expect(actor.getSnapshot().context.theirs).toBeUndefined();
    expect(JSON.parse(storage.entries.get("blanco.play.playnumber1") ?? "{}").revision).toBe(6);
  });
});
