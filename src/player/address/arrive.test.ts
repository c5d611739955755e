import { expect, test } from "vitest";
import { encodePlay } from "../../engine/play-link.ts";
import type { Play } from "../../scenario/play.ts";
import { createPlayStore } from "../store/play-store.ts";
import { storageOf } from "../store/storage.fixture.ts";
import { talk } from "../talk.fixture.ts";
import { arrive } from "./arrive.ts";

const playOf = (...choices: string[]): Play => ({
  v: 1,
  id: "testplay0001",
  caseId: "jan",
  caseVersion: "v1",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps: choices.map((choice) => ({ scene: "deur", choice })),
});

/** The case, with a kept play of these choices. */
const worldWith = (...kept: string[]) => {
  const store = createPlayStore(storageOf(), () => 1);
  const play = playOf(...kept);
  store.write({ v: 1, play, cursor: kept.length, revision: 0, updatedAt: 0 });
  return { scenario: talk, store, newId: () => "testplay0002" };
};

const carriedTo = (world: ReturnType<typeof worldWith>, ...choices: string[]) =>
  arrive(
    {
      kind: "play",
      id: "testplay0001",
      carried: {
        code: encodePlay(talk, playOf(...choices)),
        cursor: choices.length,
        reading: false,
      },
    },
    world,
  );

test("a carried play that is behind what is kept opens what is kept, at the carried place", () => {
  const world = worldWith("kijk", "zondag");
  expect(carriedTo(world, "kijk")).toMatchObject({
    screen: "play",
    saved: { cursor: 1, revision: 1, play: { id: "testplay0001", steps: { length: 2 } } },
  });
});

test("a carried play that is ahead of what is kept goes on from there, over the kept one", () => {
  expect(carriedTo(worldWith("kijk"), "kijk", "zondag")).toMatchObject({
    screen: "play",
    saved: { cursor: 2, revision: 1, play: { id: "testplay0001", steps: { length: 2 } } },
  });
});

test("where both went their own way the carried one becomes a play of its own", () => {
  const world = worldWith("kijk", "zondag");
  expect(carriedTo(world, "kijk", "pillen")).toMatchObject({
    screen: "play",
    saved: { play: { id: "testplay0002", forkOf: { play: "testplay0001", step: 1 } } },
  });
  expect(world.store.read("testplay0001")).toMatchObject({
    saved: { play: { steps: { length: 2 } } },
  });
});

test("a damaged carried play is no harm where the play itself is kept", () => {
  const world = worldWith("kijk");
  const address = {
    kind: "play",
    id: "testplay0001",
    carried: { code: "1.cut", cursor: 1, reading: false },
  } as const;
  expect(arrive(address, world)).toMatchObject({ screen: "play", saved: { cursor: 1 } });
});

test("a carried play of a changed case says how far it fits", () => {
  const world = { ...worldWith(), store: createPlayStore(undefined, () => 1) };
  const code = encodePlay(talk, playOf("kijk", "zondag"));
  const scenario = {
    ...talk,
    version: "v2",
    scenes: talk.scenes.map((scene) => ({
      ...scene,
      choices: scene.choices.filter(({ id }) => id !== "zondag"),
    })),
  };
  const address = {
    kind: "play",
    id: "testplay0001",
    carried: { code, cursor: 2, reading: false },
  } as const;
  expect(arrive(address, { ...world, scenario })).toMatchObject({
    screen: "changed",
    broken: { at: 1, reason: "unknown-choice" },
  });
});

test("a play in a role that the case has lost", () => {
  const world = { ...worldWith("kijk"), scenario: { ...talk, start: { pair: "deur" } } };
  expect(arrive({ kind: "play", id: "testplay0001" }, world)).toEqual({
    screen: "problem",
    problem: { kind: "no-role" },
  });
});

test("a lesson part that this case does not have is the whole case", () => {
  const { lessonCut: _, ...scenario } = talk;
  const options = { feedback: "now", part: "lesson-cut" } as const;
  expect(
    arrive({ kind: "new", mode: "pair", options }, { ...worldWith(), scenario }),
  ).toMatchObject({
    screen: "play",
    saved: { play: { roles: ["nursing", "social-work"], options: { part: "whole" } } },
  });
});
