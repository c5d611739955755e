import { expect, test } from "vitest";
import type { Answer } from "../../engine/answers.ts";
import { againFrom, choose } from "../../engine/fork.ts";
import type { Play } from "../../scenario/play.ts";
import { newPlay } from "../address/arrive.ts";
import { askingTalk as scenario } from "../asks/asking.fixture.ts";
import { deviceOf } from "../device.fixture.ts";
import { storageOf } from "../store/storage.fixture.ts";
import { namedKey, parkedKey, reasonKey, returnKey, wordsKey } from "./note-keys.ts";
import { openNotebook, turnPage } from "./notebook.ts";

const think = parkedKey("voor", "think");
const moved = returnKey("na", "moved");
const none: Answer = { fact: "none" };

/** A play at its start on a device with its own storage, and what can be done with it. */
function desk(storage = storageOf()) {
  const { device } = deviceOf(storage, fetch);
  const keep = (play: Play): Play => {
    device.store.write({ v: 1, play, cursor: play.steps.length, revision: 0, updatedAt: 0 });
    return play;
  };
  const options = { feedback: "report", part: "whole" } as const;
  const begun = newPlay({ scenario, ...device }, "nursing", options);
  return {
    device,
    storage,
    begun: keep(begun.play),
    open: (play: Play) => openNotebook(device, scenario, play),
    /** Makes a choice after the first `cursor` ones, and turns the page. */
    made(play: Play, cursor: number, choice: string, answer?: Answer): Play {
      const went = choose(scenario, { play, cursor }, choice, device.newId(), answer);
      if (!went.ok) throw new Error(went.reason);
      turnPage(device, scenario, play, keep(went.sitting.play));
      return went.sitting.play;
    },
    keep,
  };
}

test("what was written just before going another way goes along; the old play keeps what it had", () => {
  const { device, begun, made, open } = desk();
  open(begun).write(think, "Eenzaam.");
  open(begun).write(wordsKey(0), "Wat hangt daar?");
  const old = made(begun, 0, "kijk");
  // Back at the start, other words and another choice.
  open(old).write(wordsKey(0), "Wat telt voor u?");
  open(old).write(think, "Misschien niet eenzaam.");
  const fork = made(old, 0, "telt", none);
  expect(fork.forkOf).toEqual({ play: old.id, step: 0 });
  expect(open(fork).texts()).toEqual({
    [think]: "Misschien niet eenzaam.",
    [wordsKey(0)]: "Wat telt voor u?",
  });
  const before = { [think]: "Eenzaam.", [wordsKey(0)]: "Wat hangt daar?" };
  expect(open(old).texts()).toEqual(before);
  expect(device.ownTexts.read(old.id)).toEqual(before);
});

test("a play from a moment on begins with what was written up to there, and nothing after", () => {
  const { begun, made, open, keep } = desk();
  open(begun).write(think, "Eenzaam.");
  open(begun).write(wordsKey(0), "Nul.");
  open(begun).write(namedKey(0), "probe");
  const first = made(begun, 0, "kijk");
  open(first).write(wordsKey(1), "Een.");
  const second = made(first, 1, "telt", none);
  open(second).write(moved, "Alles.");
  open(second).write(reasonKey("vrijdag", "nursing"), "Hij hoest.");
  open(second).write("report.action", "Dinsdag.");

  const again = keep(againFrom(second, 1, "againplay001").play);
  expect(open(again).texts()).toEqual({
    [think]: "Eenzaam.",
    [wordsKey(0)]: "Nul.",
    [namedKey(0)]: "probe",
  });
});

test("taking a text away in the new play leaves it away, also after leaving", () => {
  const { device, storage, begun, made, open } = desk();
  open(begun).write(think, "Eenzaam.");
  const old = made(begun, 0, "kijk");
  const fork = made(old, 0, "telt", none);
  open(fork).write(think, "");
  expect(open(fork).texts()).toEqual({});
  const later = deviceOf(storage, fetch).device;
  expect(openNotebook(later, scenario, fork).texts()).toEqual({});
  expect(openNotebook(later, scenario, old).texts()).toEqual({ [think]: "Eenzaam." });
  expect(device.ownTexts.has(fork.id)).toBe(true);
});

test("deleting the old play takes nothing from the new one", () => {
  const { device, storage, begun, made, open, keep } = desk();
  open(begun).write(think, "Eenzaam.");
  const old = made(begun, 0, "kijk");
  const again = keep(againFrom(old, 1, "againplay001").play);
  open(again);
  device.store.remove(old.id);
  const later = deviceOf(storage, fetch).device;
  expect(openNotebook(later, scenario, again).texts()).toEqual({ [think]: "Eenzaam." });
});

test.each([
  ["full", storageOf({}, 40)],
  ["blocked", undefined],
] as const)("a %s storage is said, and the text stays while the page is open", (why, storage) => {
  const { device } = deviceOf(storage, fetch);
  const options = { feedback: "report", part: "whole" } as const;
  const { play } = newPlay({ scenario, ...device }, "nursing", options);
  const book = openNotebook(device, scenario, play);
  let told = 0;
  const stop = book.subscribe(() => told++);
  expect(book.write(think, "Een heel lange gedachte over eenzaamheid.")).toBe(why);
  stop();
  book.write(think, "Korter.");
  expect(told).toBe(1);
  expect(book.kept()).toBe(storage ? "full" : "blocked");
  expect(book.texts()).toEqual({ [think]: "Korter." });
});
