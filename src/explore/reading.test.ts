import { describe, expect, it } from "vitest";
import { choice, ending, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { explore } from "./explore.ts";
import { readingOf, WORDS_PER_MINUTE } from "./reading.ts";

const words = (count: number) => [{ p: ["woord ".repeat(count).trim()] }];
const told = (count: number) => [{ kind: "narration" as const, text: words(count) }];
const reading = (test: Scenario) => readingOf(test, explore(test, "nursing"));

describe("what there is to read", () => {
  it("is the story, all choices that are offered, each once, and the replies to those made", () => {
    const test = scenario([
      scene(
        "hall",
        [
          choice("stay", { text: words(3), replies: [{ text: words(10) }] }),
          leads("go", "end", { text: words(5) }),
        ],
        { parts: told(100) },
      ),
      { ...ending("end"), parts: told(20) },
    ]);
    const { shortest, longest } = reading(test);
    expect(shortest).toEqual({ choices: 1, words: 100 + 8 + 20, minutes: 1 });
    expect(longest).toEqual({ choices: 2, words: 100 + 8 + 10 + 20, minutes: 1 });
  });

  it("takes so many minutes at the speed that adults read", () => {
    const test = scenario([
      scene("hall", [leads("go", "end", { text: [] })], { parts: told(10 * WORDS_PER_MINUTE) }),
      { ...ending("end"), parts: [] },
    ]);
    expect(reading(test).typical).toMatchObject({ words: 2380, minutes: 10 });
  });

  it("is typical when half of what is played at random has more, the same every time", () => {
    const test = scenario([
      scene("hall", [
        leads("short", "end", { text: [] }),
        leads("long", "more", { text: [] }),
        leads("longer", "more", { text: [] }),
      ]),
      scene("more", [leads("on", "end", { text: [] })], { parts: told(500) }),
      { ...ending("end"), parts: told(10) },
    ]);
    const { shortest, typical } = reading(test);
    expect([shortest?.words, typical?.words]).toEqual([10, 510]);
    expect(reading(test)).toEqual(reading(test));
  });

  it("is not known where nobody comes to an end", () => {
    const test = scenario([scene("hall", [leads("round", "hall")]), ending("end")]);
    expect(reading(test)).toEqual({});
  });
});
