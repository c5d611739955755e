import { type Exploration, type ExploreOptions, explore } from "../explore/explore.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Mode } from "../scenario/vocabulary.ts";

/** Of what is written for readers, nothing decides where a play can go. */
const forReaders: ReadonlySet<string> = new Set(["text", "title", "moves", "mood", "who", "date"]);

/** Everything that exploring looks at, as text: two scenarios that agree on it have the same plays. */
function playsOf({
  id,
  roles,
  start,
  lessonCut,
  meters,
  contacts,
  facts,
  scenes,
}: Scenario): string {
  const world = {
    ...{ id, roles, start, lessonCut, meters, scenes },
    contacts: contacts.map((contact) => [contact.id, contact.tie]),
    facts: facts.map((fact) => [fact.id, fact.from]),
  };
  return JSON.stringify(world, (key, value: unknown) => (forReaders.has(key) ? undefined : value));
}

/** As many as one case has modes, twice: in all of it, and in the part for a lesson. */
const KEPT = 12;
const known = new Map<string, Exploration>();

/**
 * Looks at all plays of a scenario, and remembers: when only words were changed since, which is most
 * of what a writer does, what it comes to is at hand.
 * @returns gives the exploration of one mode; its lists are not to be changed
 */
export function exploredOnce(
  scenario: Scenario,
): (mode: Mode, options: ExploreOptions) => Exploration {
  const plays = playsOf(scenario);
  return (mode, options) => {
    const key = `${mode} ${options.part ?? "whole"} ${options.maxStates ?? ""} ${plays}`;
    const found = known.get(key) ?? explore(scenario, mode, options);
    // The last ones asked for stay.
    known.delete(key);
    known.set(key, found);
    for (const oldest of known.keys()) {
      if (known.size <= KEPT) break;
      known.delete(oldest);
    }
    return found;
  };
}
