import type { Asks, Option, Scenario } from "../../scenario/scenario.ts";
import { hash } from "./hash.ts";

/**
 * The version of a case's graph: what decides whether a stored play can be lived again. A corrected
 * sentence, reply or feedback leaves it as it is; another target, condition, effect or id changes it.
 */
export function graphVersion(scenario: Scenario): string {
  const { roles, start, lessonCut, meters, contacts, scenes } = scenario;
  const graph = {
    roles,
    start,
    cut: lessonCut && { ...lessonCut, minutes: undefined },
    meters: meters.map(({ id, min, max, start }) => [id, min, max, start]),
    // What a case has none of is left out, so that a case without contacts keeps its version.
    ...(contacts.length > 0 && { contacts: contacts.map(({ id, tie }) => [id, tie]) }),
    scenes: scenes.map(({ id, kind, ties, choices }) => [
      id,
      kind === "ending",
      choices.map((choice) => [
        choice.id,
        choice.for,
        choice.when,
        choice.to,
        choice.tells,
        choice.sets,
        choice.clears,
        choice.changes,
        choice.adjusts,
        ...(choice.ties ? [{ ties: choice.ties }] : []),
        ...(choice.asks ? [{ asks: asksGraph(choice.asks) }] : []),
      ]),
      ...(ties ? [{ ties }] : []),
    ]),
  };
  return hash(JSON.stringify(graph));
}

/** What can be answered, and what comes of it. */
function asksGraph(asks: Asks): unknown {
  switch (asks.kind) {
    case "meaning":
      return [asks.kind, asks.from];
    case "decide":
      return [asks.kind, asks.parts.map(({ id, options }) => [id, options.map(optionGraph)])];
    case "together":
      return [
        asks.kind,
        asks.options.map(optionGraph),
        asks.scripts.map(({ role, proposes }) => [role, proposes]),
        asks.client !== undefined,
      ];
  }
}

function optionGraph(option: Option): unknown {
  const { id, when, fact, tells, sets, clears, changes, ties } = option;
  return [id, when, fact, tells, sets, clears, changes, ties];
}
