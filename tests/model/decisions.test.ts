import { describe, expect, it } from "vitest";
import { modesOf } from "../../src/explore/explore.ts";
import { optionParts } from "../../src/scenario/option-parts.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import type { Mode } from "../../src/scenario/vocabulary.ts";
import { dominating, type Prospect, weighDecisions } from "./decisions.ts";
import { shippedCases } from "./shipped-cases.ts";

/** Every condition within something, an atom at a time. */
function atomsIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(atomsIn);
  if (typeof value !== "object" || value === null) return [];
  const { when, ...rest } = value as Record<string, unknown>;
  return [...leavesOf(when), ...atomsIn(Object.values(rest))];
}

function leavesOf(condition: unknown): Record<string, unknown>[] {
  if (typeof condition !== "object" || condition === null) return [];
  const { all, any, not } = condition as Record<string, unknown>;
  if (all ?? any) return ((all ?? any) as unknown[]).flatMap(leavesOf);
  return not ? leavesOf(not) : [condition as Record<string, unknown>];
}

/** What is read outside a choice itself: in other scenes, and where the choice leads. */
const readElsewhere = ({ scenes }: Scenario, choice: Choice) =>
  scenes.flatMap((scene) => {
    if (!scene.choices.includes(choice)) return atomsIn(scene);
    return [...atomsIn(choice.to), ...atomsIn(scene.choices.filter((each) => each !== choice))];
  });

/** Whether what is read depends on how a part is answered: on the answer itself, or on what it does. */
function isRead(scenario: Scenario, choice: Choice, part: string): boolean {
  const { options = [] } = optionParts(choice).find(({ id }) => id === part) ?? {};
  const flags = new Set(options.flatMap(({ sets, clears }) => [...sets, ...clears]));
  const meters = new Set(options.flatMap(({ changes }) => changes.map(({ meter }) => meter)));
  return readElsewhere(scenario, choice).some(
    ({ decided, flag, meter }) =>
      String(decided).startsWith(`${choice.id}/${part}/`) ||
      flags.has(String(flag)) ||
      meters.has(String(meter)),
  );
}

/** The long case takes seconds for each mode: by itself as a pair, all of them in the long form. */
const weighed = (scenario: Scenario): readonly Mode[] =>
  process.env.BLANCO_LONG || scenario.contacts.length < 20 || scenario.meters.length === 0
    ? modesOf(scenario)
    : ["pair"];

for (const scenario of shippedCases())
  describe(`what is decided in ${scenario.id}`, { timeout: 120_000 }, () => {
    const asking = scenario.scenes
      .flatMap(({ choices }) => choices)
      .filter((choice) => optionParts(choice).length > 0);

    it("changes something later, with every part", () => {
      expect(asking.length).toBeGreaterThan(0);
      const idle = asking.flatMap((choice) =>
        optionParts(choice)
          .filter(({ id }) => !isRead(scenario, choice, id))
          .map(({ id }) => `${choice.id}/${id}`),
      );
      expect(idle).toEqual([]);
    });

    it.each(weighed(scenario))("has no answer that is best whatever one values: %s", (mode) => {
      const parts = weighDecisions(scenario, mode);
      expect(parts.length).toBeGreaterThanOrEqual(asking.length);
      expect(parts.flatMap((part) => dominating(part)?.concat(" in ", part.name) ?? [])).toEqual(
        [],
      );
    });
  });

describe("an answer dominates", () => {
  const part = (answers: Record<string, Prospect>) =>
    dominating({ name: "x/y", answers: new Map(Object.entries(answers)) });

  it("when it is at least as good everywhere and better somewhere than each other", () => {
    expect(part({ one: [1, 1, 0, 0], other: [1, 0, 0, 0] })).toBe("one");
    expect(part({ one: [1, 1, 0, 0], other: [0, 1, 0, 0], third: [1, 0, 0, 0] })).toBe("one");
  });

  it("and not when another brings more of anything, or all are equal, or there is no other", () => {
    expect(part({ one: [1, 5, 0, 0], other: [2, 0, 0, 0] })).toBeUndefined();
    expect(part({ one: [1, 1, 0, 0], other: [1, 1, 0, 0] })).toBeUndefined();
    expect(part({ one: [1, 1, 0, 0] })).toBeUndefined();
  });
});
