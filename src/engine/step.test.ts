import { describe, expect, it } from "vitest";
import { scenario as caseOf, choice, ending, scene } from "../../tests/fixtures/scenario.ts";
import type { Choice, Scenario } from "../scenario/scenario.ts";
import { holds } from "./holds.ts";
import { initialState, type State } from "./state.ts";
import { openChoices, step } from "./step.ts";

const scenario = (choices: Choice[]): Scenario =>
  caseOf([scene("hall", choices), ending("end"), ending("other-end")], {
    meters: [{ id: "energy", name: "", min: 0, max: 5, start: 3 }],
  });

const afterwards = (made: Choice, start?: Partial<State>): State => {
  const world = scenario([made]);
  const result = step(world, { ...initialState(world, "nursing"), ...start }, made.id);
  if (!result.ok) throw new Error(result.reason);
  return result.state;
};

describe("step", () => {
  it("says why nothing happened", () => {
    const world = scenario([choice("closed", { when: { flag: "never" } })]);
    const start = initialState(world, "nursing");
    expect(step(world, start, "closed")).toEqual({ ok: false, reason: "not-possible" });
    expect(step(world, start, "toString")).toEqual({ ok: false, reason: "unknown-choice" });
  });

  it("lets every choice be made once per visit", () => {
    const world = scenario([choice("ask"), choice("leave", { to: [{ scene: "end" }] })]);
    const first = step(world, initialState(world, "nursing"), "ask");
    if (!first.ok) throw new Error(first.reason);
    expect(openChoices(world, first.state).map(({ id }) => id)).toEqual(["leave"]);
  });

  it("keeps role choices to their role, and opens them to a pair", () => {
    const world = scenario([choice("measure", { for: "nursing" }), choice("talk")]);
    const open = (mode: "nursing" | "social-work" | "pair") =>
      openChoices(world, initialState(world, mode)).map(({ id }) => id);
    expect(open("nursing")).toEqual(["measure", "talk"]);
    expect(open("social-work")).toEqual(["talk"]);
    expect(open("pair")).toEqual(["measure", "talk"]);
  });

  it("mends before it tells: the same sentence in the mended room gives more", () => {
    const tells = [{ fact: "small" }, { fact: "great", when: { mended: "any" } as const }];
    expect(afterwards(choice("ask", { tells })).told).toEqual(["small"]);
    expect(afterwards(choice("ask", { tells, adjusts: ["face"] })).told).toEqual([
      "small",
      "great",
    ]);
  });

  it("goes to the first target whose condition holds after what was just told", () => {
    const made = choice("ask", {
      tells: [{ fact: "key" }],
      to: [{ scene: "end", when: { told: "key" } }, { scene: "other-end" }],
    });
    expect(afterwards(made).scene).toBe("end");
  });

  it("keeps meters within their bounds", () => {
    const tire = choice("tire", { changes: [{ meter: "energy", by: -9 }] });
    expect(afterwards(tire).meters).toEqual({ energy: 0 });
    const rest = choice("rest", { changes: [{ meter: "energy", by: 9 }] });
    expect(afterwards(rest).meters).toEqual({ energy: 5 });
  });

  it("forgets what was mended on leaving the scene", () => {
    const made = choice("go", { adjusts: ["place"], to: [{ scene: "end" }] });
    expect(afterwards(made)).toMatchObject({ scene: "end", mended: [], used: [] });
  });

  it("clears before it sets, and remembers each thing once", () => {
    const made = choice("both", { sets: ["promised"], clears: ["promised"] });
    expect(afterwards(made, { flags: ["promised"] }).flags).toEqual(["promised"]);
  });
});

describe("holds", () => {
  const state = (mode: State["mode"]) => initialState(scenario([]), mode);
  it("takes a pair for both roles", () => {
    expect(holds({ role: "nursing" }, state("pair"))).toBe(true);
    expect(holds({ role: "pair" }, state("pair"))).toBe(true);
    expect(holds({ role: "pair" }, state("nursing"))).toBe(false);
    expect(holds({ role: "social-work" }, state("nursing"))).toBe(false);
  });
  it("combines and, or and not", () => {
    const told = { told: "x" };
    expect(
      holds({ all: [{ not: told }, { any: [told, { role: "nursing" }] }] }, state("nursing")),
    ).toBe(true);
    expect(holds({ any: [] }, state("nursing"))).toBe(false);
  });
  it("compares meters", () => {
    const at = (is: ">=" | "<" | "!=", value: number) =>
      holds({ meter: "energy", is, value }, state("nursing"));
    expect([at(">=", 3), at("<", 3), at("!=", 3)]).toEqual([true, false, false]);
  });
});
