import { describe, expect, it } from "vitest";
import { ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { reachOf } from "./reach.ts";
import { entrances } from "./role-entrance.ts";

const dossier = (id: string, title: string, role?: "nursing" | "social-work") => ({
  kind: "dossier" as const,
  id,
  title,
  for: role,
  text: [],
});

const story = scenario(
  [
    scene("door", [leads("in", "hall", { tells: [{ fact: "seat" }] })], {
      title: "At the door",
      place: "porch",
      parts: [dossier("d", "Nurse's file", "nursing"), dossier("e", "Letter to both")],
    }),
    scene("desk", [
      leads("straight", "hall"),
      leads("archive", "attic", { tells: [{ fact: "map" }] }),
    ]),
    scene("attic", [leads("on", "late", { tells: [{ fact: "plan" }] })]),
    scene("hall", [leads("home", "together")]),
    ending("together"),
    ending("late"),
  ],
  {
    version: "role-entrance",
    start: { nursing: "door", "social-work": "desk", pair: "door" },
    places: [{ id: "porch", name: "The porch", noise: "quiet" }],
    facts: [fact("seat"), fact("map"), fact("plan")],
  },
);

describe("what each role has", () => {
  const [nurse, social, pair] = entrances(story);

  it("begins where its case says, and tells what only it reads", () => {
    expect(nurse).toMatchObject({
      mode: "nursing",
      start: "At the door",
      place: "The porch",
      reads: ["Nurse's file"],
    });
    expect(social).toMatchObject({ mode: "social-work", start: "desk", reads: [] });
  });

  it("counts what the other role cannot meet, and names none of it", () => {
    expect(nurse?.only).toEqual(["één ding dat je te horen kunt krijgen", "één moment"]);
    expect(social?.only).toEqual([
      "2 dingen die je te horen kunt krijgen",
      "2 momenten",
      "één afloop",
    ]);
  });

  it("promises a pair nothing of its own", () => {
    expect(pair).toMatchObject({ mode: "pair", reads: [], only: [] });
  });

  it("offers only the modes that have a start", () => {
    const alone = { ...story, version: "alone", start: { nursing: "door" } };
    expect(entrances(alone).map((each) => each.mode)).toEqual(["nursing"]);
    expect(Object.keys(reachOf(alone))).toEqual(["nursing"]);
  });
});

describe("the reach of a role", () => {
  it("is every fact, scene and ending that some play comes to", () => {
    const { facts, scenes, endings } = reachOf(story)["social-work"] ?? {};
    expect(facts?.toSorted()).toEqual(["map", "plan"]);
    expect(scenes?.toSorted()).toEqual(["attic", "desk", "hall"]);
    expect(endings?.toSorted()).toEqual(["late", "together"]);
  });
});
