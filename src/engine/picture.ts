import type { Fact, Person, Scenario } from "../scenario/scenario.ts";
import { type LifeDomain, lifeDomains } from "../scenario/vocabulary.ts";
import type { Replay } from "./replay.ts";

/** Something that was told, by whom, and by which step it came: absent when it was known from the start. */
export type Told = { fact: Fact; from: Person; at?: number };

/** What was told about one area of life, in the order in which it was told. */
export type DomainPicture = { domain: LifeDomain; told: Told[] };

/**
 * The picture: what was told in a replayed play, by life domain. Only this can be used later.
 * @param scenario the case in the language to read
 * @param lived a replay of it
 * @returns every life domain in the fixed order, also those of which nothing was told
 */
export function pictureOf(scenario: Scenario, lived: Replay): DomainPicture[] {
  const steps = new Map<string, number>();
  for (const moment of lived.moments) for (const id of moment.told) steps.set(id, moment.at);
  const all = lived.state.told.flatMap((id): Told[] => {
    const fact = scenario.facts.find((each) => each.id === id);
    if (!fact) return [];
    const from = scenario.persons.find((each) => each.id === fact.from) ?? {
      id: fact.from,
      name: fact.from,
      role: "other",
    };
    const at = steps.get(id);
    return [{ fact, from, ...(at !== undefined && { at }) }];
  });
  return lifeDomains.map((domain) => ({
    domain,
    told: all.filter(({ fact }) => fact.domain === domain),
  }));
}
