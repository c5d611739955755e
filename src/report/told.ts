import type { Replay } from "../engine/replay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lifeDomains } from "../scenario/vocabulary.ts";
import type { ReportData, ToldFact } from "./report-data.ts";

/** What was told, by life domain and then in the order of telling, in the words of who told it. */
export function toldFacts(scenario: Scenario, lived: Replay): ToldFact[] {
  const at = new Map(
    lived.moments.flatMap((moment) => moment.told.map((fact) => [fact, moment.at] as const)),
  );
  const told = lived.state.told.flatMap((id): ToldFact[] => {
    const fact = scenario.facts.find((each) => each.id === id);
    return fact ? [{ ...fact, at: at.get(id) ?? null }] : [];
  });
  return lifeDomains.flatMap((domain) => told.filter((fact) => fact.domain === domain));
}

/** How much stayed untold and in which areas of life; the content stays with whom it belongs to. */
export function untold(scenario: Scenario, lived: Replay): ReportData["untold"] {
  const left = scenario.facts.filter(({ id }) => !lived.state.told.includes(id));
  return {
    count: left.length,
    domains: lifeDomains.filter((domain) => left.some((fact) => fact.domain === domain)),
  };
}
