import { replay } from "../engine/replay.ts";
import { modeOf } from "../scenario/mode-of.ts";
import type { Play } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { bracketsOf } from "./brackets.ts";
import { byPrinciple } from "./by-principle.ts";
import { crossingOf } from "./crossing.ts";
import { mirrorOf } from "./mirror.ts";
import { momentsOf } from "./moments.ts";
import { networkIn } from "./network.ts";
import { notUpToClient } from "./not-up-to-client.ts";
import { outcomeOf } from "./outcome.ts";
import { REPORT_VERSION, type ReportData } from "./report-data.ts";
import { settingOf } from "./setting.ts";
import { timePassed } from "./time-passed.ts";
import { toldFacts, untold } from "./told.ts";

/**
 * The report of a play: everything in it is derived from the case and the list of choices.
 * @param scenario the case in the language of the report
 * @param play finished or not; where the case has changed since, as far as it still fits
 * @returns plain JSON, the same for the same input
 * @throws RangeError when the case has no start for the play's roles
 */
export function buildReport(scenario: Scenario, play: Play): ReportData {
  const lived = replay(scenario, play);
  const client = scenario.persons.find(({ role }) => role === "client");
  const told = toldFacts(scenario, lived);
  const setting = settingOf(scenario, lived);
  const network = networkIn(scenario, lived);
  return {
    v: REPORT_VERSION,
    case: {
      id: scenario.id,
      version: scenario.version,
      title: scenario.title,
      locale: scenario.locale,
    },
    mode: modeOf(play),
    part: play.options.part,
    steps: lived.moments.length,
    ...(lived.broken && {
      broken: { at: lived.broken.at, of: play.steps.length, reason: lived.broken.reason },
    }),
    persons: scenario.persons.map(({ id, name, role, portrait, hearing }) => ({
      id,
      name,
      role,
      ...(portrait !== undefined && { portrait }),
      ...(hearing !== undefined && { hearing }),
    })),
    ...(client && { client: client.id }),
    outcome: outcomeOf(scenario, lived, client?.id),
    goodLife: scenario.goodLife,
    told,
    untold: untold(scenario, lived),
    moments: momentsOf(scenario, lived),
    principles: byPrinciple(lived),
    mirror: mirrorOf(scenario, lived),
    brackets: bracketsOf(scenario, lived),
    ...(setting && { setting }),
    ...(network && { network }),
    crossing: crossingOf(scenario, lived),
    notUpToClient: notUpToClient(scenario, lived, told),
    time: timePassed(scenario, lived),
  };
}
