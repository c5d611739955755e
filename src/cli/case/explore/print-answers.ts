import { painter } from "../../../case-check/print/paint.ts";
import { wrap } from "../../../case-check/print/wrap.ts";
import { terms } from "../../../i18n/terms.ts";
import { plainText } from "../../../scenario/rich-text.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import type { Locale, Mode } from "../../../scenario/vocabulary.ts";
import type { World } from "../command.ts";
import type { Answered, QuestionsAnswered } from "./answer-questions.ts";
import { questionWords } from "./question-words.ts";

type Answers = { head: string; items: string[] };

const reachAnswers = (
  { roles }: QuestionsAnswered,
  title: (scene: string) => string,
  locale: Locale,
): Answers[] => {
  const say = questionWords[locale];
  const [asked] = roles.flatMap(({ reach }) => reach ?? []);
  if (!asked) return [];
  const how = ({ reach, complete }: Answered) => {
    if (reach?.way) return reach.way.join(" → ") || say.start;
    return complete ? say.notReached : say.notSeen;
  };
  const items = roles.map((each) => `${terms[locale].modes[each.mode]}: ${how(each)}`);
  return [{ head: say.reach(title(asked.scene)), items }];
};

const beforeAnswers = (
  { roles }: QuestionsAnswered,
  { facts }: Scenario,
  title: (scene: string) => string,
  locale: Locale,
): Answers[] => {
  const say = questionWords[locale];
  const [asked] = roles.flatMap(({ before }) => before ?? []);
  if (!asked) return [];
  const items = roles.flatMap(({ mode, before, complete }) => {
    const role = terms[locale].modes[mode];
    if (!before?.reached) return [`${role}: ${complete ? say.notReached : say.notSeen}`];
    if (before.possible.length === 0) return [`${role}: ${say.nothing}`];
    const told = facts
      .filter(({ id }) => before.possible.includes(id))
      .map(({ id, text }) => {
        const how = before.certain.includes(id) ? say.certain : say.possible;
        return `- ${how}: ${plainText(text)} [${id}]`;
      });
    return [`${role}:`, ...told];
  });
  return [{ head: say.before(title(asked.scene)), items }];
};

const neverAnswers = ({ case: name, never }: QuestionsAnswered, locale: Locale): Answers[] => {
  if (!never) return [];
  const say = questionWords[locale];
  const role = (mode: Mode) => terms[locale].modes[mode];
  const items = never.map(({ scene, choice, option, modes, everywhere }) => {
    const who = everywhere ? say.nobody : say.not(modes.map(({ mode }) => role(mode)).join("; "));
    return `${scene}/${choice}${option ? ` ${option}` : ""}  (${who})`;
  });
  return [{ head: say.never(name), items: items.length > 0 ? items : [say.allPossible] }];
};

/** Prints the answers for people, question by question. */
export function printAnswers(
  answered: QuestionsAnswered,
  scenario: Scenario,
  world: World & { locale: Locale },
): void {
  const { locale, width, out } = world;
  const paint = painter(world.colours);
  const title = (id: string) => {
    const named = scenario.scenes.find((scene) => scene.id === id)?.title ?? id;
    return `“${named}” [${id}]`;
  };
  const all = [
    ...reachAnswers(answered, title, locale),
    ...beforeAnswers(answered, scenario, title, locale),
    ...neverAnswers(answered, locale),
  ];
  for (const { head, items } of all) {
    out(paint("bold", head));
    for (const item of items)
      for (const [at, line] of wrap(item, width - 4).entries())
        out(`${at === 0 ? "  " : "    "}${line}`);
    out("");
  }
  if (answered.roles.some(({ complete }) => !complete)) out(questionWords[locale].bound);
}
