import { optionParts } from "../scenario/option-parts.ts";
import type { PlayStep } from "../scenario/play.ts";
import type { Choice, Fact, Option, Scenario } from "../scenario/scenario.ts";
import { type Role, roles } from "../scenario/vocabulary.ts";
import { holds } from "./holds.ts";
import type { State } from "./state.ts";

/** What a choice that asks something was answered: part id to option id. */
export type Answer = NonNullable<PlayStep["answer"]>;

/** What can be answered. `fact`: the one it names or rests on. `none` and `client` have neither. */
export type OpenAnswer = { id: string; option?: Option; fact?: Fact };
export type OpenPart = { part: string; options: OpenAnswer[] };

const isOptionOpen = (state: State, { fact, when }: Option): boolean =>
  (fact === undefined || state.told.includes(fact)) && holds(when, state);

/**
 * What the other role proposes when somebody plays alone: the first proposal whose condition holds
 * and whose option is open.
 * @returns an option id; undefined where the case has no such proposal
 */
export function scriptedProposal(
  _scenario: Scenario,
  state: State,
  { asks }: Choice,
  role: Role,
): string | undefined {
  if (asks?.kind !== "together") return undefined;
  const open = asks.options.filter((each) => isOptionOpen(state, each)).map(({ id }) => id);
  return asks.scripts
    .find((script) => script.role === role)
    ?.proposes.find(({ option, when }) => open.includes(option) && holds(when, state))?.option;
}

/**
 * What can be answered to a choice now, per part, in the order in which parts are kept and linked.
 * - `meaning`: part `fact` with the facts told so far, in the order of telling, and `none` last;
 * - `decide`: its parts with their open options;
 * - `together`: `nursing`, `social-work` and `settled`; who is not played has their one proposal,
 *   and `settled` ends with `client` where the client can be asked.
 * @returns no parts for a choice that asks nothing; a part without options cannot be answered
 */
export function openAnswers(scenario: Scenario, state: State, choice: Choice): OpenPart[] {
  const { asks } = choice;
  const factOf = (id: string | undefined) => scenario.facts.find((each) => each.id === id);
  const open = (options: readonly Option[]): OpenAnswer[] =>
    options
      .filter((each) => isOptionOpen(state, each))
      .map((option) => {
        const fact = factOf(option.fact);
        return { id: option.id, option, ...(fact && { fact }) };
      });
  if (!asks) return [];
  if (asks.kind === "decide")
    return asks.parts.map(({ id, options }) => ({ part: id, options: open(options) }));
  if (asks.kind === "meaning") {
    const told = state.told.flatMap((id) => factOf(id) ?? []);
    const facts = told.filter(({ from }) => asks.from === undefined || asks.from === from);
    return [{ part: "fact", options: [...facts.map((fact) => ({ id: fact.id, fact })), none] }];
  }
  const options = open(asks.options);
  const proposals = (role: Role) => {
    if (state.mode === "pair" || state.mode === role) return options;
    const proposed = scriptedProposal(scenario, state, choice, role);
    return options.filter(({ id }) => id === proposed);
  };
  return [
    ...roles.map((role) => ({ part: role, options: proposals(role) })),
    { part: "settled", options: asks.client ? [...options, { id: "client" }] : options },
  ];
}
const none: OpenAnswer = { id: "none" };

/**
 * Whether an answer is one that can be given now.
 * @returns the answer with its parts in order (none for a choice that asks nothing); or why not:
 *   `answer-missing` (a part was not answered), `answer-invalid` (not asked, or not open now)
 */
export function fitAnswer(
  scenario: Scenario,
  state: State,
  choice: Choice,
  answer: Answer | undefined,
): { ok: true; answer?: Answer } | { ok: false; reason: "answer-missing" | "answer-invalid" } {
  if (!choice.asks) return answer ? { ok: false, reason: "answer-invalid" } : { ok: true };
  const parts = openAnswers(scenario, state, choice);
  const given = parts.flatMap(({ part }): [string, string][] => {
    const id = answer?.[part];
    return id === undefined ? [] : [[part, id]];
  });
  if (!answer || given.length < parts.length) return { ok: false, reason: "answer-missing" };
  const fits =
    Object.keys(answer).length === parts.length &&
    parts.every(({ part, options }) => options.some(({ id }) => id === answer[part]));
  return fits
    ? { ok: true, answer: Object.fromEntries(given) }
    : { ok: false, reason: "answer-invalid" };
}

/**
 * The options whose effects an answer brings: of every part of a decision; together, the settled one.
 */
export function chosenOptions(choice: Choice, answer: Answer = {}): Option[] {
  return optionParts(choice).flatMap(
    ({ id, options }) => options.find((each) => each.id === answer[id]) ?? [],
  );
}

/** Whether two steps of a play are the same choice, answered the same. */
export function isSameStep(one: PlayStep, other: PlayStep | undefined): boolean {
  const [mine, theirs] = [one.answer ?? {}, other?.answer ?? {}];
  return (
    one.scene === other?.scene &&
    one.choice === other.choice &&
    Object.keys(mine).length === Object.keys(theirs).length &&
    Object.entries(mine).every(([part, id]) => theirs[part] === id)
  );
}
