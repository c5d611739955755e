import { describe, expect, it } from "vitest";
import { ending, john, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Part } from "../scenario/scenario.ts";
import { meetingOf } from "./meeting.ts";

const says = (who: string, words: string): Part => ({
  kind: "say",
  who,
  mood: "warm",
  text: [{ p: [words] }],
});
const hall = { id: "hall", name: "The hall", noise: "loud", drawing: "church-hall" } as const;
const shed = { id: "shed", name: "The shed", noise: "quiet" } as const;
const story = (place: string, parts: Parameters<typeof scene>[2]) =>
  scenario([scene("a", [leads("on", "z")], { place, ...parts }), ending("z")], {
    places: [shed, hall],
  });

describe("meeting a case", () => {
  it("is the client's first words, with face and place", () => {
    const parts = [says("anna", "He is inside."), says("john", "Come in."), says("john", "Sit.")];
    expect(meetingOf(story("hall", { parts }))).toEqual({
      client: john,
      mood: "warm",
      place: hall,
      words: "Come in.",
    });
  });

  it("takes a place that is drawn when theirs is not", () => {
    expect(meetingOf(story("shed", { parts: [says("john", "Cold.")] })).place).toBe(hall);
  });

  it("never shows words that only some players hear", () => {
    const parts = [says("john", "Between us.")];
    const hidden: Part = { kind: "if", id: "i", when: { flag: "f" }, parts };
    expect(meetingOf(story("hall", { parts: [hidden] }))).toMatchObject({
      words: undefined,
      mood: "neutral",
    });
  });
});
