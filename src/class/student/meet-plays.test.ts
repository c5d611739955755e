import { describe, expect, it } from "vitest";
import type { Play } from "../../scenario/play.ts";
import { meetPlays } from "./meet-plays.ts";

const step = (choice: string) => ({ scene: "hall", choice });
const play = (...choices: string[]): Play => ({
  v: 1,
  id: "abcdefgh",
  caseId: "john",
  caseVersion: "1",
  roles: ["nursing"],
  options: { feedback: "now", part: "whole" },
  steps: choices.map(step),
});

describe("a play that meets the one of the class", () => {
  it("goes on as it is, and tells what has not arrived", () => {
    const met = meetPlays(play("a", "b", "c"), [step("a")]);
    expect(met).toEqual({ play: play("a", "b", "c"), unsent: [step("b"), step("c")] });
    expect(meetPlays(play(), [])).toEqual({ play: play(), unsent: [] });
  });

  it("takes over what was chosen on another device", () => {
    expect(meetPlays(play("a"), [step("a"), step("b")])).toEqual({
      play: play("a", "b"),
      unsent: [],
    });
  });

  it("gives way where it went another way, and is not lost", () => {
    const met = meetPlays(play("a", "x"), [step("a"), step("b")]);
    expect(met.play).toEqual(play("a", "b"));
    expect(met.aside).toEqual(play("a", "x"));
    expect(met.unsent).toEqual([]);
  });
});
