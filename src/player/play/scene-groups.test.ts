import { expect, test } from "vitest";
import { replay } from "../../engine/replay.ts";
import { type Entry, transcript } from "../../engine/transcript.ts";
import type { Play } from "../../scenario/play.ts";
import { talk } from "../talk.fixture.ts";
import { groupByScene, moodBefore, replyEnd, sameGroup, whereOf } from "./scene-groups.ts";

const entriesOf = (...steps: [string, string][]) => {
  const play: Play = {
    v: 1,
    id: "testplay0001",
    caseId: "jan",
    caseVersion: "v1",
    roles: ["nursing"],
    options: { feedback: "now", part: "whole" },
    steps: steps.map(([scene, choice]) => ({ scene, choice })),
  };
  return transcript(talk, replay(talk, play));
};

test("everything seen belongs to the scene that was open", () => {
  const groups = groupByScene(entriesOf(["deur", "zondag"], ["zaal", "licht"]));
  expect(groups.map(({ head }) => head.scene.id)).toEqual(["deur", "zaal"]);
  expect(groups[0]?.entries.map(({ kind }) => kind)).toEqual([
    "narration",
    "dossier",
    "say",
    "you",
    "reply",
    "feedback",
  ]);
  expect(groups[1]?.mended).toEqual(["face"]);
});

test("a reply is read before the next scene, and only then", () => {
  const on = entriesOf(["deur", "zondag"]);
  const end = replyEnd(on, 1);
  expect(end === undefined ? undefined : on[end]?.kind).toBe("scene");
  expect(replyEnd(entriesOf(["deur", "kijk"]), 1)).toBeUndefined();
  expect(replyEnd(entriesOf(), 0)).toBeUndefined();
});

test("a choice that leaves nothing to read leads on at once", () => {
  expect(replyEnd(entriesOf(["deur", "pillen"]), 1)).toBeUndefined();
});

test("a moment is named by its date and place, by its year, or by its title", () => {
  const head = groupByScene(entriesOf())[0]?.head;
  if (!head) throw new Error("no scene");
  const year = (count: number) => `Jaar ${count}`;
  expect(whereOf(head, year)).toBe("Eerste jaar, mei · De hal");
  const { date: _, ...dateless } = head;
  expect(whereOf(dateless, year)).toBe("Jaar 1 · De hal");
  const { year: _year, ...timeless } = head.scene;
  const bare = { ...dateless, scene: timeless };
  delete bare.place;
  expect(whereOf(bare, year)).toBe("Aan de deur");
});

test("a scene of long ago is the same while the play grows, and another after another choice", () => {
  const groups = (...steps: [string, string][]) => groupByScene(entriesOf(...steps));
  const before = groups(["deur", "zondag"], ["zaal", "licht"]);
  const after = groups(["deur", "zondag"], ["zaal", "licht"], ["zaal", "stil"]);
  const other = groups(["deur", "pillen"], ["zaal", "licht"]);
  const same = (one: typeof before, two: typeof before, at: number) => {
    const [a, b] = [one[at], two[at]];
    return a !== undefined && b !== undefined && sameGroup(a, b);
  };
  expect(same(before, after, 0)).toBe(true);
  expect(same(before, after, 1)).toBe(false);
  expect(same(before, other, 0)).toBe(false);
  expect(same(before, other, 1)).toBe(true);
});

test("how somebody last looked counts within a scene, and only their own face", () => {
  const line = (id: string, mood?: "closed" | "warm"): Entry => ({
    kind: "say",
    key: id,
    at: 0,
    who: { id, name: id, role: "client" },
    ...(mood && { mood }),
    text: [],
  });
  const entries = [line("jan", "closed"), line("ria", "warm"), line("jan"), line("jan", "warm")];
  expect(entries.map((_, at) => moodBefore(entries, at))).toEqual([
    undefined,
    undefined,
    "closed",
    "neutral",
  ]);
});
