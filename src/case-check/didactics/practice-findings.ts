import type { Exploration } from "../../explore/explore.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { moves, principles, skills } from "../../scenario/vocabulary.ts";
import type { Finding } from "../finding.ts";
import { makeableChoices } from "../makeable.ts";

/** What a mode's plays can practise: principles that some feedback names, skills that some move shows. */
function practisedIn(scenario: Scenario, exploration: Exploration) {
  const choices = scenario.scenes.flatMap((scene) => makeableChoices(exploration, scene));
  return {
    principles: new Set(choices.flatMap(({ feedback }) => feedback.map((each) => each.principle))),
    skills: new Set(choices.flatMap((choice) => choice.moves.map((move) => moves[move].skill))),
  };
}

/**
 * A principle about which no choice says anything, or a skill that no choice asks for, in some mode.
 * One finding for all principles and one for all skills that are missing in every mode; where a mode
 * alone misses more, one for that mode. A case without any feedback is told so elsewhere.
 */
export function practiceFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
): Finding[] {
  const whole = explorations.filter(({ part, complete }) => part === "whole" && complete);
  const found = whole.map((each) => ({ mode: each.mode, ...practisedIn(scenario, each) }));
  const missing = (
    id: "principle-never-practised" | "skill-never-practised",
    all: readonly string[],
    practised: (of: (typeof found)[number]) => ReadonlySet<string | null>,
  ): Finding[] => {
    if (found.every((each) => practised(each).size === 0)) return [];
    const lacks = (of: (typeof found)[number]) => all.filter((each) => !practised(of).has(each));
    const everywhere = all.filter((each) => found.every((of) => !practised(of).has(each)));
    const one = (mode: string, what: readonly string[]): Finding[] =>
      what.length === 0
        ? []
        : [{ id, params: { mode, missing: what.join(" ") }, about: { key: "roles" } }];
    return [
      ...one("", everywhere),
      ...found.flatMap((of) =>
        one(
          of.mode,
          lacks(of).filter((each) => !everywhere.includes(each)),
        ),
      ),
    ];
  };
  return [
    ...missing("principle-never-practised", principles, (of) => of.principles),
    ...missing("skill-never-practised", skills, (of) => of.skills),
  ];
}
