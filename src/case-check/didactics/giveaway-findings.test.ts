import { describe, expect, it } from "vitest";
import { ending, leads, scenario, scene } from "../../../tests/fixtures/scenario.ts";
import { explore, modesOf } from "../../explore/explore.ts";
import type { Choice, Scenario } from "../../scenario/scenario.ts";
import { giveawayFindings } from "./giveaway-findings.ts";

const found = (test: Scenario) =>
  giveawayFindings(
    test,
    modesOf(test).map((mode) => explore(test, mode)),
  );

/** Scenes after each other; `make` gives the choices of one, each with where it leads. */
const line = (scenes: number, make: (at: number, to: string) => Choice[]) =>
  scenario([
    ...Array.from({ length: scenes }, (_, at) =>
      scene(`s-${at}`, make(at, at + 1 < scenes ? `s-${at + 1}` : "end")),
    ),
    ending("end"),
  ]);
const worth = (value: number, words = "zo") => ({
  text: [{ p: [words] }],
  feedback: [{ principle: "diversity" as const, value, text: [] }],
});

describe("the strong choice", () => {
  it("is given away by standing first in each of eight scenes of three", () => {
    const test = line(8, (_, to) => [
      leads("a", to, worth(1)),
      leads("b", to, worth(0)),
      leads("c", to, worth(-1)),
    ]);
    expect(found(test)).toMatchObject([
      {
        id: "strong-choice-by-place",
        params: {
          ...{ habit: "1", hits: 8, scenes: 8 },
          where: Array.from({ length: 8 }, (_, at) => `s-${at} (a)`).join(", "),
        },
      },
    ]);
  });

  it("is not given away where everything in a scene is worth the same", () => {
    const test = line(12, (_, to) => [leads("a", to, worth(1)), leads("b", to, worth(1))]);
    expect(found(test)).toEqual([]);
  });

  it("is not given away by a pattern that three scenes in three can have by chance", () => {
    const test = line(3, (_, to) => [leads("a", to, worth(1)), leads("b", to, worth(0))]);
    expect(found(test)).toEqual([]);
  });

  it("is looked at as each role sees it", () => {
    // For the social worker everything is worth the same, and for a pair three of four.
    const test = line(16, (at, to) => {
      const all = [
        leads("a", to, { ...worth(1, "ja"), for: "nursing" }),
        leads("b", to, { ...worth(0, "nou nee"), for: "nursing" }),
        leads("c", to, { ...worth(1, "goed"), for: "social-work" }),
        leads("d", to, { ...worth(1, "best"), for: "social-work" }),
      ];
      return at % 2 ? all : all.reverse();
    });
    expect(found(test)).toMatchObject([
      { id: "strong-choice-by-length", params: { mode: "nursing", habit: "shortest", hits: 16 } },
    ]);
  });

  it("leaves out what is chosen on the map", () => {
    const test = line(8, (_, to) => [
      leads("a", to, { ...worth(1), contact: "kerk" }),
      leads("b", to, worth(0)),
    ]);
    expect(found(test)).toEqual([]);
  });
});
