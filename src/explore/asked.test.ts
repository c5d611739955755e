import { describe, expect, it } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import {
  choice,
  decide,
  ending,
  fact,
  leads,
  meaning,
  option,
  scenario,
  scene,
  together,
} from "../../tests/fixtures/scenario.ts";
import { modes } from "../scenario/vocabulary.ts";
import { blindStrategies } from "./blind-strategies.ts";
import { explore } from "./explore.ts";
import { programOf } from "./program.ts";

const never = { flag: "never" };

describe("what choices ask, explored", () => {
  it("goes over all of a Friday afternoon", () => {
    const found = explore(friday, "nursing");
    expect(found.complete).toBe(true);
    expect(found.endings.map(({ scene: id }) => id).sort()).toEqual(["at-home", "in-bed"]);
    expect(found.noAnswer).toEqual([]);
    expect(found.facts.find((each) => each.fact === "own-way")?.told).toEqual([
      "listen",
      "what-counts{fact=sister}",
      "ride{pivot=self,purse=wmo}",
    ]);
    // Nobody but a social worker calls, so the sister is proposed or a stay, never to go home.
    expect(found.neverHeld).toEqual([
      { scene: "evening", choice: "friday", kind: "proposal", id: "social-work/1" },
    ]);
  });

  it("takes answers that come to the same for one, and tells the others apart", () => {
    const world = scenario(
      [
        scene("hall", [
          decide(
            "ride",
            {
              who: [
                option("team"),
                option("self"),
                option("sister", { sets: ["rides"] }),
                option("neighbour", { sets: ["unread"] }),
              ],
            },
            {
              to: [
                { scene: "left", when: { decided: "ride/who/self" } },
                { scene: "right", when: { flag: "rides" } },
                { scene: "end" },
              ],
            },
          ),
        ]),
        ...["left", "right", "end"].map((id) => ending(id)),
      ],
      { flags: [{ id: "rides" }, { id: "unread" }] },
    );
    const [asked] = programOf(world, "pair", "whole").rooms[0]?.options[0]?.asks ?? [];
    expect(asked?.groups.map(({ ids }) => ids)).toEqual([
      ["team", "neighbour"],
      ["self"],
      ["sister"],
    ]);
    expect(
      explore(world, "pair").endings.map(({ scene: id, share, shortest }) => [id, share, shortest]),
    ).toEqual([
      ["left", expect.closeTo(0.25, 9), ["ride{who=self}"]],
      ["right", expect.closeTo(0.25, 9), ["ride{who=sister}"]],
      // Two of four options, though they are walked once.
      ["end", expect.closeTo(0.5, 9), ["ride{who=team}"]],
    ]);
  });

  it("does not remember which facts were told for a meaning that nothing reads", () => {
    const facts = Array.from({ length: 12 }, (_, at) => `fact-${at}`);
    const world = scenario(
      [
        scene("hall", [
          ...facts.map((id) => choice(`tell-${id}`, { tells: [{ fact: id }] })),
          leads("on", "room"),
        ]),
        scene("room", [
          meaning("counts", {
            to: [{ scene: "end", when: { meaning: "fact-3" } }, { scene: "no" }],
          }),
        ]),
        ending("end"),
        ending("no"),
      ],
      { facts: facts.map((id) => fact(id)) },
    );
    const found = explore(world, "pair");
    // In the room only one fact matters: 4096 ways to come there are two states.
    expect(found.states).toBe(2 ** 12 + 2 + 2);
    expect(found.endings.find(({ scene: id }) => id === "end")?.shortest).toEqual([
      "tell-fact-3",
      "on",
      "counts{fact=fact-3}",
    ]);
  });

  it("finds a question that cannot be answered, and how one comes to it", () => {
    const world = scenario(
      [
        scene("hall", [choice("listen", { tells: [{ fact: "sister" }] }), leads("go", "office")]),
        scene("office", [
          decide(
            "ride",
            {
              who: [option("self", { fact: "sister" })],
              purse: [option("wmo"), option("wlz", { when: never })],
            },
            { to: [{ scene: "end" }] },
          ),
        ]),
        ending("end"),
      ],
      { facts: [fact("sister")], flags: [{ id: "never" }] },
    );
    const found = explore(world, "nursing");
    expect(found.noAnswer).toEqual([
      { scene: "office", choice: "ride", part: "who", states: 1, way: ["go"] },
    ]);
    expect(found.traps).toEqual([{ scene: "office", kind: "no-choice", states: 1, way: ["go"] }]);
    expect(found.neverHeld).toEqual([
      { scene: "office", choice: "ride", kind: "option", id: "purse/wlz" },
    ]);
    expect(found.endings[0]?.share).toBeCloseTo(0.5, 9);
  });

  it("needs a proposal of the other role for who plays alone, and not for a pair", () => {
    const world = scenario([
      scene("hall", [
        together(
          "friday",
          {
            options: [option("stay"), option("home")],
            scripts: [{ role: "nursing", proposes: [{ option: "stay" }], text: [] }],
          },
          { to: [{ scene: "end" }] },
        ),
      ]),
      ending("end"),
    ]);
    expect(modes.map((mode) => explore(world, mode).noAnswer.map(({ part }) => part))).toEqual([
      ["social-work"],
      [],
      [],
    ]);
  });
});

describe("blind strategies where something is asked", () => {
  const text = (words: string) => [{ p: [words] }];
  const world = scenario(
    [
      scene("hall", [
        // Nobody can answer this, so nobody gets stuck on it.
        decide("nothing", { who: [option("any", { when: never })] }),
        decide(
          "ride",
          {
            who: [
              option("team"),
              option("self", { text: text("zij zelf, met jou achter de hand") }),
              option("all"),
            ],
          },
          { to: [{ scene: "room" }] },
        ),
      ]),
      scene("room", [meaning("counts", { to: [{ scene: "end" }] })]),
      ending("end"),
    ],
    { flags: [{ id: "never" }] },
  );
  const found = Object.fromEntries(
    blindStrategies(world, "pair").map((each) => [each.strategy, each.choices]),
  );

  it("answer with the first, the last or the longest that is open", () => {
    expect(found.first).toEqual(["ride{who=team}", "counts{fact=none}"]);
    expect(found.last).toEqual(["ride{who=all}", "counts{fact=none}"]);
    expect(found.longest).toEqual(["ride{who=self}", "counts{fact=none}"]);
    expect(found["open-question"]).toEqual(found.first);
  });
});
