import { choiceOf, sceneOf } from "../engine/graph.ts";
import type { Condition } from "../scenario/condition.ts";
import { optionParts } from "../scenario/option-parts.ts";
import { plainText, type RichText } from "../scenario/plain-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { graphWords } from "./words.ts";

const MOST = 60;

/**
 * Words that stand for a longer text: its beginning, cut at a word.
 * @param text anything
 * @param most characters to keep at most, the ellipsis included
 */
export function shortened(text: string, most = MOST): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : undefined).replace(/[\s.,;:!?…]+$/, "")}…`;
}

const short = (text: RichText | undefined, id: string) => shortened(text ? plainText(text) : id);

const decidedWords = (path: string, { scenes, locale }: Scenario): string => {
  const say = graphWords[locale];
  const [id = "", part = "", optionId = ""] = path.split("/");
  const choice = scenes
    .flatMap(({ choices }) => choices)
    .find((each) => each.id === id && each.asks);
  const decision = short(choice?.text, id);
  if (part === "settled" && optionId === "client") return say.settledByClient(decision);
  // Of deciding together, who proposed it and what was settled are among the same options.
  const parts = choice ? optionParts(choice) : [];
  const { options = [] } = parts.find((each) => each.id === part) ?? parts[0] ?? {};
  return say.decided(decision, short(options.find((each) => each.id === optionId)?.text, optionId));
};

/** `role(nursing) and not role(pair)`, in any order: one role that plays alone. */
const aloneAs = (all: readonly Condition[]): { role: Role; rest: Condition[] } | undefined => {
  const notPair = all.find(
    (each) => "not" in each && "role" in each.not && each.not.role === "pair",
  );
  const role = all.find((each) => "role" in each && each.role !== "pair");
  if (!notPair || !role || !("role" in role) || role.role === "pair") return undefined;
  return { role: role.role, rest: all.filter((each) => each !== notPair && each !== role) };
};

const notWords = (condition: Condition, scenario: Scenario, words: (each: Condition) => string) => {
  const say = graphWords[scenario.locale];
  const fact = (id: string) => short(scenario.facts.find((each) => each.id === id)?.text, id);
  if ("told" in condition) return say.notTold(fact(condition.told));
  if ("flag" in condition) return say.notFlag(condition.flag);
  if ("visited" in condition)
    return say.notVisited(sceneOf(scenario, condition.visited)?.title ?? condition.visited);
  if ("role" in condition && condition.role === "pair") return say.notPair;
  if ("mended" in condition && condition.mended === "any") return say.nothingMended;
  return say.not(words(condition));
};

/**
 * A condition as people read it, in the language of the case: titles, quotes and names for ids.
 * @returns part of a sentence, without a capital or full stop
 */
export function conditionWords(condition: Condition, scenario: Scenario): string {
  const { locale, facts, meters, contacts } = scenario;
  const say = graphWords[locale];
  const words = (each: Condition) => conditionWords(each, scenario);
  const inner = (each: Condition) =>
    "all" in each || "any" in each ? `(${words(each)})` : words(each);
  const fact = (id: string) => short(facts.find((each) => each.id === id)?.text, id);
  if ("told" in condition) return say.told(fact(condition.told));
  if ("flag" in condition) return say.flag(condition.flag);
  if ("visited" in condition)
    return say.visited(sceneOf(scenario, condition.visited)?.title ?? condition.visited);
  if ("chose" in condition) {
    const [scene = "", choice = ""] = condition.chose.split("/");
    return say.chose(short(choiceOf(scenario, scene, choice)?.text, condition.chose));
  }
  if ("mended" in condition) return say.mended[condition.mended];
  if ("decided" in condition) return decidedWords(condition.decided, scenario);
  if ("meaning" in condition)
    return condition.meaning === "any" ? say.anyMeaning : say.meaning(fact(condition.meaning));
  if ("contact" in condition) {
    const { contact, tie } = condition;
    return say.tie[tie](contacts.find(({ id }) => id === contact)?.name ?? contact);
  }
  if ("role" in condition)
    return condition.role === "pair" ? say.pair : say.role(say.roles[condition.role]);
  if ("meter" in condition) {
    const { meter, is, value } = condition;
    const sign = { ">=": "≥", "<=": "≤", "!=": "≠", ">": ">", "<": "<", "=": "=" }[is];
    return `${meters.find(({ id }) => id === meter)?.name ?? meter} ${sign} ${value}`;
  }
  if ("all" in condition) {
    const alone = aloneAs(condition.all);
    if (!alone) return condition.all.map(inner).join(say.and);
    return [say.alone(say.roles[alone.role]), ...alone.rest.map(inner)].join(say.and);
  }
  if ("any" in condition) return condition.any.map(inner).join(say.or);
  return notWords(condition.not, scenario, inner);
}
