import { choiceOf } from "../engine/graph.ts";
import type { Exploration, NeverHeld } from "../explore/explore.ts";
import { HERE, type Scenario, type Scene } from "../scenario/scenario.ts";
import type { Finding } from "./finding.ts";
import { makeableChoices, reaches } from "./makeable.ts";

/** Guards of one scene, or of one choice, that may never hold. The last target is what is left, and may. */
const guardsOf = (scene: Scene): NeverHeld[] => {
  const texts: NeverHeld[] = [];
  const read = (parts: Scene["parts"]) => {
    for (const part of parts) {
      if (part.kind !== "if") continue;
      texts.push({ scene: scene.id, kind: "text", id: part.id });
      read(part.parts);
    }
  };
  read(scene.parts);
  const ofChoices = scene.choices.flatMap((choice) => {
    const some = (kind: "reply" | "feedback" | "to", list: readonly { when?: unknown }[]) =>
      list.flatMap(({ when }, at): NeverHeld[] =>
        when === undefined ? [] : [{ scene: scene.id, choice: choice.id, kind, id: String(at) }],
      );
    return [
      ...some("reply", choice.replies),
      ...some("feedback", choice.feedback),
      ...some("to", choice.to),
    ];
  });
  return [...texts, ...ofChoices];
};

const same = (one: NeverHeld, other: NeverHeld) =>
  one.scene === other.scene &&
  one.choice === other.choice &&
  one.kind === other.kind &&
  one.id === other.id;

/**
 * What was written and no play ever comes to: scenes, choices, texts. Told only when every mode was
 * walked to the end, for what was not looked into may hold it.
 */
export function unusedFindings(
  scenario: Scenario,
  explorations: readonly Exploration[],
): Finding[] {
  if (!explorations.every(({ complete }) => complete)) return [];
  const isRead = (id: string) => explorations.some(({ scenes }) => scenes.reached.includes(id));
  /** A target that is never taken, to a scene that is never reached: of the two, the scene is named. */
  const leadsNowhere = ({ scene, choice, kind, id }: NeverHeld) => {
    const target = kind === "to" && choiceOf(scenario, scene, choice ?? "")?.to[Number(id)]?.scene;
    return target && target !== HERE && !isRead(target);
  };
  const whole = explorations.filter(({ part }) => part === "whole");
  return scenario.scenes.flatMap((scene): Finding[] => {
    const here = whole.filter((each) => reaches(each, scene));
    if (here.length === 0) {
      // A scene of the lesson part alone is read there.
      if (explorations.some((each) => reaches(each, scene))) return [];
      const ending = scene.kind === "ending" ? "yes" : "";
      const params = { scene: scene.id, ending };
      return [{ id: "scene-never-reached", params, about: { scene: scene.id } }];
    }
    const makeable = new Set(here.flatMap((each) => makeableChoices(each, scene)));
    const never = scene.choices.filter((choice) => !makeable.has(choice));
    const unshown = guardsOf(scene).filter(
      (guard) =>
        !leadsNowhere(guard) &&
        !never.some(({ id }) => id === guard.choice) &&
        here.every(
          (each) => each.neverHeld.some((one) => same(one, guard)) || !asked(each, guard, scene),
        ),
    );
    return [
      ...never.map(
        ({ id: choice }): Finding => ({
          id: "choice-never-possible",
          params: { scene: scene.id, choice },
          about: { scene: scene.id, choice },
        }),
      ),
      ...unshown.map(
        ({ kind, id, choice }): Finding => ({
          id: "never-shown",
          params: { kind, nth: kind === "text" ? 0 : Number(id) + 1, choice: choice ?? "" },
          about: { scene: scene.id, ...(choice ? { choice } : { text: id }) },
        }),
      ),
    ];
  });
}

/** Whether a mode came to the moment at which a guard is asked. */
function asked(exploration: Exploration, guard: NeverHeld, scene: Scene): boolean {
  const choice = scene.choices.find(({ id }) => id === guard.choice);
  return !choice || makeableChoices(exploration, scene).includes(choice);
}
