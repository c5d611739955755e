import { describe, expect, it } from "vitest";
import { createPlayStore } from "../../player/store/play-store.ts";
import { storageOf } from "../../player/store/storage.fixture.ts";
import { prefixedStorage } from "./prefixed-storage.ts";

describe("a room of its own within a storage", () => {
  it("keeps its things apart from those around it", () => {
    const whole = storageOf({ "blanco.play.outside": "1", "blanco.class.x.here": "2" });
    const room = prefixedStorage(whole, "blanco.class.x.");
    room.setItem("there", "3");
    expect(room.length).toBe(2);
    expect([room.key(0), room.key(1), room.key(2)]).toEqual(["here", "there", null]);
    expect(room.getItem("here")).toBe("2");
    expect(room.getItem("blanco.play.outside")).toBeNull();
    room.removeItem("here");
    expect([...whole.entries.keys()]).toEqual(["blanco.play.outside", "blanco.class.x.there"]);
  });

  it("shows none of its plays among those of the device", () => {
    const whole = storageOf();
    const play = {
      v: 1 as const,
      id: "abcdefgh",
      caseId: "john",
      caseVersion: "1",
      roles: ["nursing" as const],
      options: { feedback: "now" as const, part: "whole" as const },
      steps: [],
    };
    const saved = { v: 1 as const, play, cursor: 0, revision: 0, updatedAt: 0 };
    createPlayStore(prefixedStorage(whole, "blanco.class.x."), () => 0).write(saved);
    expect(createPlayStore(whole, () => 0).list()).toEqual([]);
  });
});
