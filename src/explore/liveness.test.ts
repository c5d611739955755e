import { describe, expect, it } from "vitest";
import { choice, ending, fact, leads, scenario, scene } from "../../tests/fixtures/scenario.ts";
import type { Choice } from "../scenario/scenario.ts";
import { explore } from "./explore.ts";
import { livenessOf, readsIn } from "./liveness.ts";
import { programOf } from "./program.ts";

/** `hall` leads to `stairs` by one choice, `stairs` to `attic` by another, and `attic` reads something. */
const house = (up: Choice, reads: Choice["when"]) =>
  scenario(
    [
      scene("hall", [choice("ask", { tells: [{ fact: "choir" }] }), leads("go", "stairs")]),
      scene("stairs", [up]),
      scene("attic", [leads("sing", "end", { when: reads }), leads("sit", "end")]),
      ending("end"),
    ],
    { facts: [fact("choir")], meters: [{ id: "energy", name: "", min: 0, max: 3, start: 1 }] },
  );
const live = (up: Choice, reads: Choice["when"], at = "hall") => {
  const program = programOf(house(up, reads), "nursing", "whole");
  const { variables, liveIn } = livenessOf(program);
  return liveIn(program.rooms.findIndex(({ scene }) => scene.id === at)).map(
    (place) => variables[place],
  );
};

describe("what a scene still has to remember", () => {
  it("is what is read in it or later, and nothing else", () => {
    expect(live(leads("up", "attic"), { told: "choir" })).toEqual(["told:choir"]);
    expect(live(leads("up", "attic"), undefined)).toEqual([]);
  });

  it("leaves out what is surely given a new value on the way", () => {
    const tells = leads("up", "attic", { tells: [{ fact: "choir" }] });
    expect(live(tells, { told: "choir" })).toEqual([]);
    expect(live(tells, { told: "choir" }, "attic")).toEqual(["told:choir"]);
    expect(live(leads("up", "attic", { sets: ["kept"] }), { flag: "kept" })).toEqual([]);
    expect(live(leads("up", "attic", { clears: ["kept"] }), { flag: "kept" })).toEqual([]);
    expect(live(leads("up", "attic"), { visited: "attic" })).toEqual([]);
    expect(live(leads("up", "attic"), { chose: "stairs/up" })).toEqual([]);
  });

  it("keeps what only may be given a new value", () => {
    const maybe = leads("up", "attic", { tells: [{ fact: "choir", when: { flag: "kept" } }] });
    expect(live(maybe, { told: "choir" }).sort()).toEqual(["flag:kept", "told:choir"]);
    const tired = leads("up", "attic", { changes: [{ meter: "energy", by: -1 }] });
    expect(live(tired, { meter: "energy", is: ">", value: 0 })).toEqual(["meter:energy"]);
    expect(explore(house(maybe, { told: "choir" }), "nursing").neverPossible).toEqual([]);
  });

  it("has nothing to remember of a condition that the mode decides", () => {
    expect(live(leads("up", "attic"), { any: [{ role: "nursing" }, { told: "choir" }] })).toEqual(
      [],
    );
    expect(live(leads("up", "attic"), { all: [{ role: "pair" }, { told: "choir" }] })).toEqual([]);
  });

  it("counts mending to its own scene", () => {
    const when = { all: [{ mended: "face" as const }, { not: { mended: "any" as const } }] };
    expect(live(leads("up", "attic", { when }), undefined, "stairs")).toEqual([]);
    const program = programOf(house(leads("up", "attic", { when }), undefined), "nursing", "whole");
    expect(readsIn(program).map(({ mended }) => [...mended])).toEqual([
      [],
      ["face", "any"],
      [],
      [],
    ]);
  });
});
