import type { RichText } from "../scenario/plain-text.ts";
import type { DecisionPart, Fact, Option, Person, Scenario } from "../scenario/scenario.ts";
import { type Role, roles } from "../scenario/vocabulary.ts";
import type { Moment } from "./replay.ts";

/** One part of an answer with its words. A meaning without a fact is "I do not know yet". */
export type Answered = {
  /** Id of the part: of a decision, a role or `settled`, or `fact`. */
  part: string;
  /** What this part of a decision asks. */
  asked?: DecisionPart;
  option?: Option;
  /** The fact that was named, or that the option rests on. */
  fact?: Fact;
  /** Whose proposal it is. */
  role?: Role;
  /** Why the other one, who is not played, proposes it. */
  reason?: RichText;
  /** It was left to the client, who was asked and said this. */
  client?: { who: Person; text: RichText };
};

/**
 * What was answered to a choice, in words.
 * @param scenario the case in the language to read
 * @param moment of a replay of that same scenario object
 * @returns the parts in their order; none for a choice that asks nothing
 */
export function answeredOf(scenario: Scenario, { before, choice, answer }: Moment): Answered[] {
  const { asks } = choice;
  if (!asks || !answer) return [];
  const factOf = (id: string | undefined) => {
    const fact = scenario.facts.find((each) => each.id === id);
    return fact && { fact };
  };
  const among = (options: readonly Option[], id: string | undefined) => {
    const option = options.find((each) => each.id === id);
    return option && { option, ...factOf(option.fact) };
  };
  return Object.entries(answer).map(([part, id]): Answered => {
    if (asks.kind === "meaning") return { part, ...factOf(id) };
    if (asks.kind === "decide") {
      const asked = asks.parts.find((each) => each.id === part);
      return { part, ...(asked && { asked, ...among(asked.options, id) }) };
    }
    const role = roles.find((each) => each === part);
    const scripted = before.mode !== "pair" && role !== before.mode;
    const reason = scripted && asks.scripts.find((each) => each.role === role)?.text;
    const { client } = asks;
    const who = client && personOf(scenario, client.who);
    return {
      part,
      ...(role && { role, ...(reason && { reason }) }),
      ...(part === "settled" && id === "client" && client && who
        ? { client: { who, text: client.text } }
        : among(asks.options, id)),
    };
  });
}

/** A person by id; for an id that the case does not have, somebody of that name. */
export const personOf = ({ persons }: Scenario, id: string): Person =>
  persons.find((each) => each.id === id) ?? { id, name: id, role: "other" };
