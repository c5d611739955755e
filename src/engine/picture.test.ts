import { describe, expect, it } from "vitest";
import { choice, ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Play } from "../scenario/play.ts";
import { mirrorOf } from "./moves.ts";
import { pictureOf } from "./picture.ts";
import { replay } from "./replay.ts";

const world = scenario(
  [
    scene("hall", [
      choice("ask", { moves: ["open-question", "probe"], tells: [{ fact: "choir" }] }),
      choice("ask-more", {
        moves: ["open-question"],
        tells: [{ fact: "wife" }, { fact: "choir" }],
      }),
      choice("advise", { moves: ["advise"] }),
      leads("connect", "end", { moves: ["connect"] }),
    ]),
    ending("end"),
  ],
  {
    facts: [fact("wife"), fact("choir"), fact("rent", { domain: "money", from: "anna" })],
    lessonCut: { start: { nursing: "hall" }, ends: [], told: ["rent"], sets: [], minutes: 9 },
  },
);
const lived = (choices: string[], part: Play["options"]["part"] = "whole") =>
  replay(world, {
    v: 1,
    id: "play0001",
    caseId: "test",
    caseVersion: "0",
    roles: ["nursing"],
    options: { feedback: "now", part },
    steps: choices.map((each) => ({ scene: "hall", choice: each })),
  });

describe("picture", () => {
  it("orders what was told by life domain and then as it was told", () => {
    const relations = pictureOf(world, lived(["ask", "ask-more"])).find(
      ({ domain }) => domain === "relations",
    );
    expect(relations?.told.map(({ fact, from, at }) => [fact.id, from.name, at])).toEqual([
      ["choir", "John", 0],
      ["wife", "John", 1],
    ]);
  });

  it("gives no step to what was known when a lesson-cut began, and shows empty domains", () => {
    const picture = pictureOf(world, lived([], "lesson-cut"));
    expect(picture).toHaveLength(7);
    const [known] = picture.find(({ domain }) => domain === "money")?.told ?? [];
    expect(known?.from.name).toBe("Anna");
    expect(known && "at" in known).toBe(false);
  });
});

describe("mirror of moves", () => {
  it("counts moments at which a move was offered and taken", () => {
    const mirror = mirrorOf(world, lived(["ask", "connect"]));
    expect(mirror.made.map(({ move }) => move)).toEqual(["open-question", "probe", "connect"]);
    expect(mirror.moves).toEqual([
      { move: "open-question", offered: 2, taken: 1 },
      { move: "probe", offered: 1, taken: 1 },
      { move: "advise", offered: 2, taken: 0 },
      { move: "connect", offered: 2, taken: 1 },
    ]);
    expect(mirror.skills).toContainEqual({ skill: "listening", offered: 2, taken: 1 });
    expect(mirror.skills).toContainEqual({ skill: "valuing", offered: 0, taken: 0 });
  });

  it("finds the first solution and what had been told before it", () => {
    expect(mirrorOf(world, lived(["ask"])).firstSolution).toBeUndefined();
    expect(mirrorOf(world, lived(["ask", "advise", "connect"])).firstSolution).toMatchObject({
      move: "advise",
      toldBefore: ["choir"],
      moment: { at: 1 },
    });
  });
});
