import { describe, expect, it } from "vitest";
import { blockedStorage, storageOf } from "../../player/store/storage.fixture.ts";
import { forgetClass, joinedClasses, rememberClass } from "./joined-classes.ts";

describe("the classes a device is in", () => {
  it("are remembered, the last joined first and each once", () => {
    const storage = storageOf();
    rememberClass(storage, { id: "a", title: "John" });
    rememberClass(storage, { id: "b", title: "Zus" });
    rememberClass(storage, { id: "a", title: "John" });
    expect(joinedClasses(storage).map(({ id }) => id)).toEqual(["a", "b"]);
    forgetClass(storage, "a");
    expect(joinedClasses(storage)).toEqual([{ id: "b", title: "Zus" }]);
  });

  it("are none where nothing is kept or what is kept is not ours", () => {
    rememberClass(blockedStorage(), { id: "a", title: "John" });
    expect(joinedClasses(blockedStorage())).toEqual([]);
    expect(joinedClasses(undefined)).toEqual([]);
    expect(joinedClasses(storageOf({ "blanco.classes": '[{"id":1},"x"]' }))).toEqual([]);
    expect(joinedClasses(storageOf({ "blanco.classes": "{" }))).toEqual([]);
  });
});
