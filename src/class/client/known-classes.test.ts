import { describe, expect, it } from "vitest";
import { blockedStorage, storageOf } from "../../player/store/storage.fixture.ts";
import { forgetClass, knownClasses, rememberClass } from "./known-classes.ts";

describe("the classes in which a device has a seat", () => {
  it("are remembered by seat, the last first and each once", () => {
    const storage = storageOf();
    rememberClass(storage, "participant", { id: "a", title: "John" });
    rememberClass(storage, "participant", { id: "b", title: "Zus" });
    rememberClass(storage, "participant", { id: "a", title: "John" });
    expect(knownClasses(storage, "participant").map(({ id }) => id)).toEqual(["a", "b"]);
    expect(knownClasses(storage, "host")).toEqual([]);
    forgetClass(storage, "participant", "a");
    expect(knownClasses(storage, "participant")).toEqual([{ id: "b", title: "Zus" }]);
  });

  it("keep the host's token when only the title is told again", () => {
    const storage = storageOf();
    rememberClass(storage, "host", { id: "a", title: "", token: "secret" });
    rememberClass(storage, "host", { id: "a", title: "John" });
    expect(knownClasses(storage, "host")).toEqual([{ id: "a", title: "John", token: "secret" }]);
  });

  it("are none where nothing is kept or what is kept is not ours", () => {
    rememberClass(blockedStorage(), "host", { id: "a", title: "John" });
    expect(knownClasses(blockedStorage(), "host")).toEqual([]);
    expect(knownClasses(undefined, "host")).toEqual([]);
    const place = "blanco.classes.host";
    expect(knownClasses(storageOf({ [place]: '[{"id":1},"x"]' }), "host")).toEqual([]);
    expect(knownClasses(storageOf({ [place]: "{" }), "host")).toEqual([]);
  });
});
