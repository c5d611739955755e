import { describe, expect, it } from "vitest";
import { friday } from "../../tests/fixtures/friday.ts";
import type { Choice } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";
import { type Answer, openAnswers, scriptedProposal } from "./answers.ts";
import { choiceOf } from "./graph.ts";
import { initialState, type State } from "./state.ts";
import { step } from "./step.ts";

type Made = [string, Answer?];

/** The state after some choices, each of which must be possible. */
const stateAfter = (mode: Mode, ...made: Made[]): State =>
  made.reduce(
    (state, [choice, answer]) => {
      const result = step(friday, state, choice, answer);
      if (!result.ok) throw new Error(`${choice}: ${result.reason}`);
      return result.state;
    },
    initialState(friday, mode),
  );
const found = (scene: string, choice: string) => choiceOf(friday, scene, choice) as Choice;
const offered = (state: State, choice: string) =>
  openAnswers(friday, state, found(state.scene, choice)).map(({ part, options }) => [
    part,
    ...options.map(({ id }) => id),
  ]);
const team: Made = ["ride", { pivot: "team", purse: "wmo" }];

describe("what can be answered", () => {
  it("is nothing for a choice that asks nothing", () => {
    expect(offered(stateAfter("pair"), "listen")).toEqual([]);
  });

  it("is a fact that this person told, or none", () => {
    expect(offered(stateAfter("pair"), "what-counts")).toEqual([["fact", "none"]]);
    expect(offered(stateAfter("pair", ["call"], ["listen"]), "what-counts")).toEqual([
      ["fact", "sister", "none"],
    ]);
  });

  it("is every open option of every part, with the fact on which it rests", () => {
    expect(offered(stateAfter("nursing", ["go-on"]), "ride")).toEqual([
      ["pivot", "team"],
      ["purse", "wmo"],
    ]);
    const state = stateAfter("nursing", ["listen"], ["go-on"], ["rich"]);
    expect(offered(state, "ride")).toEqual([
      ["pivot", "team", "self"],
      ["purse", "wmo", "own"],
    ]);
    const [pivot] = openAnswers(friday, state, found("office", "ride"));
    expect(pivot?.options[1]).toMatchObject({ option: { id: "self" }, fact: { id: "sister" } });
  });

  it("is what the other one proposes, for who plays alone", () => {
    const state = stateAfter("nursing", ["go-on"], team);
    expect(offered(state, "friday")).toEqual([
      ["nursing", "stay", "home"],
      ["social-work", "stay"],
      ["settled", "stay", "home", "client"],
    ]);
    expect(offered(stateAfter("social-work", ["call"], ["go-on"], team), "friday")[0]).toEqual([
      "nursing",
      "stay",
    ]);
    expect(offered(stateAfter("pair", ["go-on"], team), "friday")[1]).toEqual([
      "social-work",
      "stay",
      "home",
    ]);
  });

  it("takes the first proposal that holds and is open", () => {
    const ask = found("evening", "friday");
    const said = (...made: Made[]) =>
      scriptedProposal(friday, stateAfter("pair", ...made, ["go-on"], team), ask, "social-work");
    expect(said()).toBe("stay");
    expect(said(["call"])).toBe("home");
    expect(said(["call"], ["listen"])).toBe("sister");
    expect(scriptedProposal(friday, stateAfter("pair"), found("ward", "listen"), "nursing")).toBe(
      undefined,
    );
  });
});

describe("a step that asks something", () => {
  const state = stateAfter("nursing", ["go-on"]);
  const reason = (choice: string, answer?: Answer, at = state) => {
    const result = step(friday, at, choice, answer);
    return result.ok ? "ok" : result.reason;
  };

  it("says what is missing and what does not fit", () => {
    expect(reason("ride")).toBe("answer-missing");
    expect(reason("ride", { pivot: "team" })).toBe("answer-missing");
    expect(reason("ride", { pivot: "self", purse: "wmo" })).toBe("answer-invalid");
    expect(reason("ride", { pivot: "team", purse: "own" })).toBe("answer-invalid");
    expect(reason("ride", { pivot: "team", purse: "wmo", more: "wmo" })).toBe("answer-invalid");
    expect(reason("ride", { pivot: "toString", purse: "wmo" })).toBe("answer-invalid");
    expect(reason("rich", {})).toBe("answer-invalid");
    expect(reason("ride", { pivot: "team", purse: "wmo" })).toBe("ok");
    const evening = stateAfter("nursing", ["go-on"], team);
    expect(
      reason("friday", { nursing: "home", "social-work": "home", settled: "home" }, evening),
    ).toBe("answer-invalid");
  });

  it("keeps the answer with its parts in order", () => {
    const result = step(friday, state, "ride", { purse: "wmo", pivot: "team" });
    if (!result.ok) throw new Error(result.reason);
    expect(JSON.stringify(result.answer)).toBe('{"pivot":"team","purse":"wmo"}');
  });

  it("does what the choice does, then what its options do, then settles, then tells", () => {
    const result = step(friday, state, "ride", { pivot: "team", purse: "wmo" });
    if (!result.ok) throw new Error(result.reason);
    // 3 + 1 stays within 3, and the option takes 2 from that.
    expect(result.state.meters).toEqual({ energy: 1 });
    expect(result.state.flags).toEqual(["rich", "team-leads"]);
    expect(result.state.decided).toEqual(["ride/pivot/team", "ride/purse/wmo"]);
    expect(result.told).toEqual(["tired"]);
    expect(result.replies).toHaveLength(1);
    expect(result.state.ties.team).toBe("new");
  });

  it("goes by what was told to choose the way, and lets an option tell", () => {
    const told = stateAfter("nursing", ["listen"], ["go-on"], ["rich"]);
    const result = step(friday, told, "ride", { pivot: "self", purse: "own" });
    if (!result.ok) throw new Error(result.reason);
    expect(result.told).toEqual(["own-way"]);
    expect(result.state.flags).toEqual(["rich"]);
    expect(result.replies).toEqual([]);
  });

  it("puts a later answer in place of the earlier one", () => {
    const again = stateAfter(
      "nursing",
      ["listen"],
      ["go-on"],
      ["rich"],
      team,
      ["again"],
      ["ride", { pivot: "self", purse: "own" }],
    );
    expect(again.decided).toEqual(["ride/pivot/self", "ride/purse/own"]);
  });

  it("names a meaning, and none is no meaning", () => {
    const known = stateAfter("nursing", ["listen"]);
    const none = step(friday, known, "what-counts", { fact: "none" });
    const named = step(friday, known, "what-counts", { fact: "sister" });
    expect(none.ok && [none.state.meanings, none.state.scene, none.replies.length]).toEqual([
      [],
      "ward",
      0,
    ]);
    expect(named.ok && [named.state.meanings, named.state.scene, named.replies.length]).toEqual([
      ["sister"],
      "office",
      1,
    ]);
  });

  it("settles together on one option, whose effects count, or leaves it to the client", () => {
    const evening = stateAfter("nursing", ["go-on"], team);
    const settle = (settled: string) => {
      const result = step(friday, evening, "friday", {
        nursing: "home",
        "social-work": "stay",
        settled,
      });
      if (!result.ok) throw new Error(result.reason);
      return [result.state.scene, result.state.flags.includes("home")];
    };
    expect(settle("home")).toEqual(["at-home", true]);
    expect(settle("client")).toEqual(["at-home", false]);
    expect(settle("stay")).toEqual(["in-bed", false]);
  });
});

describe("ties", () => {
  it("begin as the contacts say, and with what time did by the start scene", () => {
    expect(initialState(friday, "pair").ties).toEqual({
      sister: "thin",
      church: "close",
      club: "lost",
    });
  });

  it("move by choices, options and on entering a scene", () => {
    expect(stateAfter("pair", ["listen"]).ties).toMatchObject({ sister: "close", church: "close" });
    expect(stateAfter("pair", ["listen"], ["go-on"]).ties).toEqual({
      sister: "close",
      church: "thin",
      club: "lost",
      neighbour: "new",
    });
  });
});
