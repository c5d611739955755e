import { expect, test } from "vitest";
import { createOwnTextStore } from "./own-texts.ts";
import { storageOf } from "./storage.fixture.ts";

test("two tabs that write with the same play keep each other's texts", () => {
  const storage = storageOf();
  const [here, there] = [createOwnTextStore(storage), createOwnTextStore(storage)];
  here.write("play0001", "words.0", "Ik zou eerst luisteren.");
  there.write("play0001", "bracket.door.think", "Ze is eenzaam.");
  here.write("play0001", "words.1", "Ik zou iets vragen.");
  const all = {
    "words.0": "Ik zou eerst luisteren.",
    "bracket.door.think": "Ze is eenzaam.",
    "words.1": "Ik zou iets vragen.",
  };
  expect(here.read("play0001")).toEqual(all);
  expect(there.read("play0001")).toEqual(all);
});

test("what the storage refuses stays while the page is open", () => {
  const store = createOwnTextStore(storageOf({}, 60));
  expect(store.write("play0001", "words.0", "Kort.")).toBe("saved");
  const long = "Dit is te lang voor wat er nog in past.";
  expect(store.write("play0001", "words.1", long)).toBe("full");
  expect(store.read("play0001")).toEqual({ "words.0": "Kort.", "words.1": long });
});
