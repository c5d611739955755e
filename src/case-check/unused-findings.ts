import { choiceOf } from "../engine/graph.ts";
import type { Exploration, NeverHeld } from "../explore/explore.ts";
import type { Condition } from "../scenario/condition.ts";
import { type Choice, HERE, type Scenario } from "../scenario/scenario.ts";
import { restsOn } from "./didactics/fields.ts";
import type { Finding } from "./finding.ts";
import { guardsOf, isAsked, sameGuard } from "./guards.ts";
import { canMake, makeableChoices, reaches } from "./makeable.ts";
import type { NeverCause } from "./messages/choice-never-possible.ts";

/** The condition of a reply, feedback or target. */
function conditionOf({ kind, id }: NeverHeld, choice: Choice | undefined): Condition | undefined {
  const list = { reply: choice?.replies, feedback: choice?.feedback, to: choice?.to };
  return kind === "reply" || kind === "feedback" || kind === "to"
    ? list[kind]?.[Number(id)]?.when
    : undefined;
}

/** Why no play that comes to the scene of a choice can make it. */
function causeOf(choice: Choice, here: readonly Exploration[]): NeverCause {
  if (!here.some((each) => canMake(each, choice))) return "role";
  if (choice.when === undefined) return "answers";
  return choice.for === undefined ? "condition" : "role-and-condition";
}

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
    const waiting = guardsOf(scene).filter(
      (guard) =>
        !leadsNowhere(guard) &&
        !never.some(({ id }) => id === guard.choice) &&
        here.every(
          (each) =>
            each.neverHeld.some((one) => sameGuard(one, guard)) || !isAsked(each, guard, scene),
        ),
    );
    const closed = waiting.filter(({ kind }) => kind === "option");
    /** Said only where that option was decided: that nobody hears it is the same mistake. */
    const afterClosed = (guard: NeverHeld) => {
      const choice = scene.choices.find(({ id }) => id === guard.choice);
      const when = conditionOf(guard, choice);
      return closed.some((option) => restsOn(when, `${option.choice}/${option.id}`));
    };
    const unshown = waiting
      .filter(({ kind }) => kind !== "option")
      .filter((each) => !afterClosed(each));
    return [
      ...never.map(
        (choice): Finding => ({
          id: "choice-never-possible",
          params: {
            scene: scene.id,
            choice: choice.id,
            cause: causeOf(choice, here),
            role: choice.for ?? "",
          },
          about: { scene: scene.id, choice: choice.id },
        }),
      ),
      ...closed.map(
        ({ id: option, choice = "" }): Finding => ({
          id: "option-never-possible",
          params: { scene: scene.id, choice, option },
          about: { scene: scene.id, choice, option },
        }),
      ),
      ...unshown.map(
        ({ kind, id, choice }): Finding => ({
          id: "never-shown",
          params: {
            kind,
            nth: kind === "text" ? 0 : Number(id.split("/").at(-1)) + 1,
            choice: choice ?? "",
          },
          about: { scene: scene.id, ...(choice ? { choice } : { text: id }) },
        }),
      ),
    ];
  });
}
