import { describe, expect, it } from "vitest";
import { choice, ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Play } from "../scenario/play.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { replay } from "./replay.ts";
import { choicesNow, type Entry, transcript } from "./transcript.ts";

const text = (words: string): RichText => [{ p: [words] }];
const long = text("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien");

const world = scenario(
  [
    scene(
      "hall",
      [
        choice("ask", {
          for: "nursing",
          tells: [{ fact: "church" }],
          text: long,
          replies: [
            { who: "john", text: long },
            { who: "anna", mood: "warm", text: long },
            { text: text("Stilte.") },
          ],
          feedback: [{ principle: "network", value: 2, text: text("open") }],
        }),
        leads("quieter", "later", { adjusts: ["place"], text: long, moves: ["adjust-setting"] }),
        leads("wait", "hall", { moves: ["silence"], text: long }),
      ],
      {
        place: "church-hall",
        date: "Eerste jaar, mei",
        year: 1,
        parts: [
          { kind: "narration", text: text("De zaal is vol.") },
          { kind: "dossier", id: "pills", title: "Pillen", for: "nursing", text: text("negen") },
          { kind: "dossier", id: "intake", title: "Intake", for: "social-work", text: text("ja") },
          { kind: "say", who: "anna", text: long },
          { kind: "say", who: "john", mood: "tired", text: long },
          {
            kind: "if",
            id: "again",
            when: { told: "church" },
            parts: [{ kind: "narration", text: text("Weer.") }],
          },
        ],
      },
    ),
    scene("later", [leads("go", "end")], { year: 3 }),
    ending("end", { year: 3 }),
  ],
  {
    facts: [fact("church")],
    places: [{ id: "church-hall", name: "Zaal", noise: "loud" }],
    lessonCut: {
      start: { nursing: "hall" },
      ends: ["later"],
      told: [],
      sets: [],
      minutes: 10,
    },
  },
);

const play = (choices: [string, string][], rest: Partial<Play> = {}): Play => ({
  v: 1,
  id: "play0001",
  caseId: "test",
  caseVersion: "0",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps: choices.map(([scene, choice]) => ({ scene, choice })),
  ...rest,
});
const read = (made: Play, of: Scenario = world): Entry[] => transcript(of, replay(of, made));
const kinds = (entries: Entry[]) => entries.map(({ kind }) => kind);
const only = <K extends Entry["kind"]>(entries: Entry[], kind: K) =>
  entries.filter((each): each is Entry & { kind: K } => each.kind === kind);

describe("transcript", () => {
  it("shows a scene, then its parts, then what was done and what came of it", () => {
    expect(kinds(read(play([["hall", "ask"]])))).toEqual([
      "scene",
      "narration",
      "dossier",
      "say",
      "say",
      "you",
      "reply",
      "reply",
      "reply",
      "told",
      "feedback",
    ]);
  });

  it("shows each role its own dossier, and a pair both, saying whose it is", () => {
    const dossiers = (roles: Play["roles"]) =>
      only(read(play([], { roles })), "dossier").map((each) => [each.id, each.for]);
    expect(dossiers(["nursing"])).toEqual([["pills", "nursing"]]);
    expect(dossiers(["social-work"])).toEqual([["intake", "social-work"]]);
    expect(dossiers(["nursing", "social-work"])).toEqual([
      ["pills", "nursing"],
      ["intake", "social-work"],
    ]);
  });

  it("keeps its entries while the play goes on", () => {
    const longer = read(
      play([
        ["hall", "ask"],
        ["hall", "quieter"],
        ["later", "go"],
      ]),
    );
    const shorter = read(play([["hall", "ask"]]));
    expect(longer.slice(0, shorter.length)).toEqual(shorter);
    expect(new Set(longer.map(({ key }) => key)).size).toBe(longer.length);
  });

  it("leaves gaps in what others say to John in the loud hall, never in what he says", () => {
    const entries = read(play([["hall", "ask"]]));
    const [anna, himself] = only(entries, "say");
    expect(anna?.room?.lost).toBeGreaterThan(0);
    expect(himself?.room).toBeUndefined();
    expect(only(entries, "you")[0]?.room?.lost).toBeGreaterThan(0);
    expect(only(entries, "reply").map(({ room }) => room !== undefined)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("leaves no gap in an act or a silence", () => {
    const entries = read(
      play([
        ["hall", "wait"],
        ["hall", "quieter"],
      ]),
    );
    expect(only(entries, "you").map(({ room }) => room)).toEqual([undefined, undefined]);
  });

  it("reads a condition in the text as the scene is entered", () => {
    const narrated = (made: Play) => only(read(made), "narration").length;
    expect(narrated(play([["hall", "ask"]]))).toBe(1);
    expect(
      narrated(
        play([
          ["hall", "ask"],
          ["hall", "wait"],
        ]),
      ),
    ).toBe(3);
  });

  it("tells how many years passed, only when they did", () => {
    const entries = read(
      play([
        ["hall", "quieter"],
        ["later", "go"],
      ]),
    );
    const [hall, later] = only(entries, "scene");
    expect(hall).toMatchObject({ date: "Eerste jaar, mei", place: { name: "Zaal" } });
    expect(hall?.yearsPassed).toBeUndefined();
    expect(later?.yearsPassed).toBe(2);
    expect(only(entries, "ending")[0]?.yearsPassed).toBeUndefined();
    expect(entries.at(-1)).toMatchObject({ kind: "over", how: "ending" });
  });

  it("ends the lesson-cut on its last scene, without choices", () => {
    const made = play([["hall", "quieter"]], { options: { feedback: "now", part: "lesson-cut" } });
    expect(read(made).at(-1)).toMatchObject({ kind: "over", how: "lesson-cut" });
    expect(choicesNow(world, replay(world, made))).toEqual([]);
    expect(choicesNow(world, replay(world, play([["hall", "quieter"]])))).toHaveLength(1);
  });

  it("says who of a pair speaks where only one can", () => {
    const roles = (of: Play["roles"]) =>
      only(
        read(
          play(
            [
              ["hall", "ask"],
              ["hall", "quieter"],
            ],
            { roles: of },
          ),
        ),
        "you",
      ).map(({ role }) => role);
    expect(roles(["nursing", "social-work"])).toEqual(["nursing", undefined]);
    expect(roles(["nursing"])).toEqual(["nursing", "nursing"]);
  });
});
