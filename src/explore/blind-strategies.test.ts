import { describe, expect, it } from "vitest";
import { ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import { blindStrategies } from "./blind-strategies.ts";

const text = (words: string) => [{ p: [words] }];
const world = scenario(
  [
    scene("hall", [
      leads("advise", "end", { moves: ["advise"] }),
      leads("act", "acted", { moves: ["treat"] }),
      leads("wait", "waited", {
        moves: ["hold-back"],
        text: text("nog even niets doen, en kijken"),
      }),
      leads("ask", "asked", { moves: ["summary", "open-question"] }),
      leads("round", "round", { moves: ["hush"] }),
    ]),
    scene("asked", [leads("on", "end", { tells: [{ fact: "choir" }], moves: ["probe"] })]),
    scene("waited", []),
    scene("round", [leads("again", "round")]),
    ending("acted"),
    ending("end"),
  ],
  { facts: [fact("choir")] },
);

describe("blind strategies", () => {
  const found = Object.fromEntries(
    blindStrategies(world, "nursing").map((each) => [each.strategy, each]),
  );

  it("each play their way, and the first choice where nothing matches", () => {
    expect(found["open-question"]).toEqual({
      strategy: "open-question",
      choices: ["ask", "on"],
      ending: "end",
      told: ["choir"],
      reachesBestTold: true,
    });
    expect(found.first).toMatchObject({ choices: ["advise"], reachesBestTold: false });
    expect(found.acting).toMatchObject({ choices: ["act"], ending: "acted" });
    expect(found["never-acting"]).toMatchObject({ choices: ["advise"], ending: "end" });
  });

  it("say where they stopped without an ending", () => {
    expect(found.longest).toMatchObject({ choices: ["wait"], stopped: "stuck" });
    expect(found.longest?.ending).toBeUndefined();
    expect(found.last?.stopped).toBe("loop");
    expect(found.last?.choices).toHaveLength(500);
  });

  it("never count as best where nothing can be told", () => {
    const silent = scenario([scene("hall", [leads("go", "end")]), ending("end")]);
    expect(blindStrategies(silent, "nursing").some((each) => each.reachesBestTold)).toBe(false);
  });
});
