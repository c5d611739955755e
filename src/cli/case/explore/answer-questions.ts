import { nearest } from "../../../case-language/scan/nearest.ts";
import { modesOf } from "../../../explore/explore.ts";
import { neverPossible, type Questions, questionsOf } from "../../../explore/questions.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { Mode } from "../../../scenario/vocabulary.ts";
import { Unreadable } from "../unreadable.ts";

/** What is asked of a case: scenes by id. */
export type Asked = { reach?: string | undefined; before?: string | undefined; never: boolean };

/** What one mode answers. `way` is null when it never comes there. */
export type Answered = {
  mode: Mode;
  complete: boolean;
  reach?: { scene: string; way: string[] | null };
  before?: { scene: string; reached: boolean; possible: string[]; certain: string[] };
};

/** What one case answers, for programs. */
export type QuestionsAnswered = {
  case: string;
  roles: Answered[];
  never?: ReturnType<typeof neverPossible>["never"];
};

/**
 * Refuses a scene that none of the cases has.
 * @throws Unreadable with the nearest name
 */
export function checkScenes(scenarios: readonly Scenario[], { reach, before }: Asked): void {
  const known = scenarios.flatMap(({ scenes }) => scenes.map(({ id }) => id));
  for (const [option, scene] of Object.entries({ reach, before })) {
    if (scene === undefined || known.includes(scene)) continue;
    const near = nearest(scene, known);
    throw new Unreadable({
      nl: `--${option}: er is geen scène of einde “${scene}”.${near ? ` Bedoelde je ${near}?` : " De namen staan tussen [ ] als je de casus speelt."}`,
      en: `--${option}: there is no scene or ending “${scene}”.${near ? ` Did you mean ${near}?` : " The names are in [ ] when you play the case."}`,
    });
  }
}

/**
 * Answers what is asked of a case, per mode.
 * @param modes those to answer for
 */
export function answerQuestions(
  scenario: Scenario,
  asked: Asked,
  modes: readonly Mode[],
  maxStates: number,
): QuestionsAnswered {
  const has = (scene: string | undefined): scene is string =>
    scenario.scenes.some(({ id }) => id === scene);
  const { reach, before } = asked;
  const answer = (of: Questions): Answered => {
    const told = has(before) ? of.toldBefore(before) : undefined;
    return {
      mode: of.mode,
      complete: of.complete,
      ...(has(reach) && { reach: { scene: reach, way: of.wayTo(reach) ?? null } }),
      ...(has(before) && {
        before: {
          scene: before,
          reached: told !== undefined,
          possible: told?.possible ?? [],
          certain: told?.certain ?? [],
        },
      }),
    };
  };
  const roles = modesOf(scenario)
    .filter((mode) => modes.includes(mode))
    .map((mode) => answer(questionsOf(scenario, mode, { maxStates })));
  const never = asked.never
    ? neverPossible(scenario, { maxStates }).never.filter((each) =>
        each.modes.some(({ mode }) => modes.includes(mode)),
      )
    : undefined;
  return { case: scenario.id, roles, ...(never && { never }) };
}

/** Whether every scene that was asked for is reached by somebody. */
export const isReached = (answered: readonly QuestionsAnswered[]): boolean => {
  const ways = answered.flatMap(({ roles }) => roles.flatMap(({ reach }) => reach ?? []));
  return ways.length === 0 || ways.some(({ way }) => way !== null);
};
