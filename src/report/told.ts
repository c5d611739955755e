import { pictureOf } from "../engine/picture.ts";
import type { Replay } from "../engine/replay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lifeDomains } from "../scenario/vocabulary.ts";
import type { ReportData, ToldFact } from "./report-data.ts";

/** What was told, by life domain and then in the order of telling, in the words of who told it. */
export function toldFacts(scenario: Scenario, lived: Replay): ToldFact[] {
  return pictureOf(scenario, lived).flatMap(({ told }) =>
    told.map(({ fact, at }) => ({ ...fact, at: at ?? null })),
  );
}

/** How much stayed untold and in which areas of life; the content stays with whom it belongs to. */
export function untold(scenario: Scenario, lived: Replay): ReportData["untold"] {
  const left = scenario.facts.filter(({ id }) => !lived.state.told.includes(id));
  return {
    count: left.length,
    domains: lifeDomains.filter((domain) => left.some((fact) => fact.domain === domain)),
  };
}
