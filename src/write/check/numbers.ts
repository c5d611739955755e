import type { Exploration } from "../../explore/explore.ts";
import { plainText } from "../../scenario/plain-text.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Numbers } from "./messages-to-worker.ts";
import { wayStepsOf } from "./way-steps.ts";

/**
 * What an exploration comes to, in titles and words instead of ids.
 * @param scenario the case, in the language to show
 */
export function numbersOf(scenario: Scenario, exploration: Exploration): Numbers {
  const { mode, part, complete, bound, states, shareWithoutEnding } = exploration;
  const named = (scene: string) => ({
    scene,
    title: scenario.scenes.find(({ id }) => id === scene)?.title ?? scene,
  });
  const way = (choices: readonly string[]) => wayStepsOf(scenario, mode, choices, part);
  const factText = (id: string) => {
    const fact = scenario.facts.find((each) => each.id === id);
    return { id, text: fact ? plainText(fact.text) : id };
  };
  const [nearest] = [...exploration.endings].sort(
    (one, other) => one.shortest.length - other.shortest.length,
  );
  const { longest } = exploration;
  return {
    mode,
    part,
    complete,
    bound,
    states,
    shareWithoutEnding,
    endings: exploration.endings.map(({ scene, share, shortest }) => ({
      ...named(scene),
      share,
      way: way(shortest),
    })),
    endingsNotReached: exploration.endingsNotReached.map(named),
    shortest: nearest && way(nearest.shortest),
    longest: longest && { way: way(longest.choices), exact: longest.exact },
    traps: exploration.traps.map((trap) => ({
      ...named(trap.scene),
      kind: trap.kind,
      states: trap.states,
      way: way(trap.way),
    })),
    unreachable: complete ? exploration.scenes.unreachable.map(named) : [],
    neverPossible: complete
      ? exploration.neverPossible.map(({ scene, choice }) => {
          const made = scenario.scenes
            .find(({ id }) => id === scene)
            ?.choices.find(({ id }) => id === choice);
          return { ...named(scene), choice, text: made ? plainText(made.text) : choice };
        })
      : [],
    facts: {
      total: scenario.facts.length,
      most: exploration.mostTold.count,
      never: complete
        ? exploration.facts
            .filter(({ told }) => told === undefined)
            .map(({ fact }) => factText(fact))
        : [],
    },
  };
}
