import { describe, expect, it } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import { decide, option, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Play, PlayStep } from "../scenario/play.ts";
import { answeredOf } from "./answered.ts";
import { checksum } from "./checksum.ts";
import { networkOf } from "./network.ts";
import { decodePlay, encodePlay, LINK_LIMIT } from "./play-link.ts";
import { replay } from "./replay.ts";
import { type Entry, transcript } from "./transcript.ts";

const steps: PlayStep[] = [
  { scene: "ward", choice: "listen" },
  { scene: "ward", choice: "what-counts", answer: { fact: "none" } },
  { scene: "ward", choice: "go-on" },
  { scene: "office", choice: "rich" },
  { scene: "office", choice: "ride", answer: { pivot: "self", purse: "wmo" } },
  {
    scene: "evening",
    choice: "friday",
    answer: { nursing: "stay", "social-work": "sister", settled: "client" },
  },
];
const play: Play = {
  v: 1,
  id: "friday01",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps,
};
const lived = replay(friday, play);
const entries = transcript(friday, lived);
const only = <K extends Entry["kind"]>(kind: K) =>
  entries.filter((each): each is Entry & { kind: K } => each.kind === kind);

describe("the network of a play", () => {
  it("says who is in it now, and who was", () => {
    expect(lived.broken).toBeUndefined();
    const { contacts } = networkOf(friday, lived);
    expect(contacts.map(({ contact, before, tie }) => [contact.id, before, tie])).toEqual([
      ["sister", "thin", "close"],
      ["church", "close", "thin"],
      ["club", "close", "lost"],
      ["neighbour", undefined, "new"],
      ["team", undefined, undefined],
    ]);
  });

  it("says when what changed, and whether somebody did it or time", () => {
    const { changes } = networkOf(friday, lived);
    expect(
      changes.map(({ at, by, scene, moved }) => [
        at,
        by,
        scene,
        ...moved.map(({ contact, from, to }) => `${contact.id} ${from} ${to}`),
      ]),
    ).toEqual([
      [undefined, "scene", "ward", "club close lost"],
      [0, "choice", "ward", "sister thin close"],
      [2, "scene", "office", "church close thin", "neighbour undefined new"],
    ]);
  });

  it("is empty where a case has no contacts", () => {
    const without = { ...friday, contacts: [] };
    expect(networkOf(without, replay(without, { ...play, steps: [] }))).toEqual({
      contacts: [],
      changes: [],
    });
  });
});

describe("the transcript", () => {
  it("shows ties where they move: after the choice, and as a scene begins", () => {
    expect(only("ties").map(({ by, at, moved }) => [by, at, moved.length])).toEqual([
      ["scene", 0, 1],
      ["choice", 1, 1],
      ["scene", 3, 2],
    ]);
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds.slice(0, 3)).toEqual(["scene", "ties", "bracket"]);
    expect(kinds.slice(kinds.lastIndexOf("ties") - 1, kinds.lastIndexOf("ties") + 2)).toEqual([
      "scene",
      "ties",
      "narration",
    ]);
  });

  it("carries what was answered with its words", () => {
    const [listen, counts, , , ride, together] = only("you");
    expect(listen?.answer).toBeUndefined();
    expect(counts?.answer).toEqual([{ part: "fact" }]);
    expect(ride?.answer).toMatchObject([
      { part: "pivot", asked: { id: "pivot" }, option: { id: "self" }, fact: { id: "sister" } },
      { part: "purse", asked: { id: "purse" }, option: { id: "wmo", purse: "wmo" } },
    ]);
    expect(together?.answer).toMatchObject([
      { part: "nursing", role: "nursing", option: { id: "stay" } },
      { part: "social-work", role: "social-work", option: { id: "sister" } },
      { part: "settled", client: { who: { id: "john" } } },
    ]);
    expect(together?.answer?.[0]).not.toHaveProperty("reason");
    expect(together?.answer?.[1]?.reason).toEqual([{ p: ["Alleen is niet veilig."] }]);
  });

  it("has no reason for a proposal that somebody played", () => {
    const pair = replay(friday, { ...play, roles: ["nursing", "social-work"] });
    const last = pair.moments.at(-1);
    if (!last) throw new Error("nothing was played");
    expect(answeredOf(friday, last)[1]).not.toHaveProperty("reason");
  });
});

describe("a link", () => {
  it("carries answers, parts in order", () => {
    const link = encodePlay(friday, play);
    expect(link).toContain(
      ".listen.what-counts_none.go-on.rich.ride_self_wmo.friday_stay_sister_client.",
    );
    expect(decodePlay(friday, link, play.id)).toEqual({
      ok: true,
      play,
      extras: {},
      changed: false,
    });
  });

  it("shortens answers too where it would grow too long, and reads them back", () => {
    const id = (name: string) => `${name}-${"that-is-long-".repeat(6)}${name}`;
    const parts = Object.fromEntries(
      ["who", "when", "purse"].map((name) => [
        id(name),
        [option(id(`${name}-a`)), option(id("b"))],
      ]),
    );
    const world = scenario([
      scene("hall", [decide(id("ride"), parts, { to: [{ scene: "hall" }] })]),
    ]);
    const answer = Object.fromEntries(Object.keys(parts).map((part) => [part, id("b")]));
    const long: Play = {
      ...play,
      steps: Array.from({ length: 60 }, () => ({ scene: "hall", choice: id("ride"), answer })),
    };
    const link = encodePlay(world, long);
    expect(link.length).toBeLessThanOrEqual(LINK_LIMIT);
    expect(decodePlay(world, link, long.id)).toMatchObject({ ok: true, play: long });
  });

  it("with more answers than the case asks for does not fit", () => {
    const link = encodePlay(friday, { ...play, steps: steps.slice(0, 1) });
    const body = `${link.slice(0, link.lastIndexOf("."))}_sister`;
    const read = decodePlay(friday, `${body}.${checksum(body)}`);
    expect(read.ok && read.broken).toMatchObject({ at: 0, reason: "answer-invalid" });
  });

  it.each([
    ["answer-missing", { scene: "ward", choice: "what-counts" }],
    ["answer-invalid", { scene: "ward", choice: "what-counts", answer: { fact: "daughter" } }],
  ] as const)("and a replay stop where an answer no longer fits: %s", (reason, last) => {
    const old: Play = { ...play, steps: [steps[0] as PlayStep, last] };
    expect(replay(friday, old).broken).toEqual({ at: 1, step: last, reason });
    const read = decodePlay(friday, encodePlay(friday, old), play.id);
    if (!read.ok) throw new Error(read.reason);
    expect(read.broken).toMatchObject({ at: 1, reason });
    expect(read.play.steps).toEqual(old.steps.slice(0, 1));
  });
});
