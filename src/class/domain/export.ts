import { choiceOf, sceneOf } from "../../engine/graph.ts";
import { plainText } from "../../scenario/plain-text.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { ClassExport, Row } from "../protocol/export.ts";
import { type GroupResults, type Shown, waysBy } from "../protocol/results.ts";
import { textOf } from "./seen.ts";
import type { ClassState } from "./state.ts";
import { shownResults } from "./view.ts";

/**
 * Everything that was released of a class, to keep after it is deleted.
 * @param scenario the case in the language of the words
 */
export function exportOf(state: ClassState, scenario: Scenario): ClassExport {
  const results = shownResults(state);
  const votes = [...state.votes.values()].flatMap(({ question, options, outcome }) =>
    outcome ? [{ question, options, outcome }] : [],
  );
  const texts = [...state.texts.values()]
    .filter(({ shown }) => shown)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((text) => {
      const { id: _, ...rest } = textOf(text);
      return rest;
    });
  const rows: Row[] = [
    ["what", "group", "where", "which", "count"],
    ...(results ? groupRows(scenario, "whole", results.whole) : []),
    ...Object.entries(results?.byRole ?? {}).flatMap(([role, group]) =>
      groupRows(scenario, role, group),
    ),
    ...votes.flatMap(voteRows),
    ...texts.map(({ kind, words, question }) => ["text", kind, question ?? "", words, null]),
  ];
  const { id, version } = state.case;
  return {
    format: "blanco-class",
    v: 1,
    case: { id, version, title: scenario.title },
    date: new Date(state.openedAt).toISOString().slice(0, 10),
    results,
    votes,
    texts,
    rows,
  };
}

function groupRows(scenario: Scenario, group: string, results: GroupResults): Row[] {
  const scene = (id: string) => sceneOf(scenario, id)?.title ?? id;
  const choice = (at: string, id: string) => {
    const found = choiceOf(scenario, at, id);
    return found ? plainText(found.text) : id;
  };
  const row = (what: string, where: string, which: string, count: Shown): Row => [
    what,
    group,
    where,
    which,
    count,
  ];
  return [
    row("plays", "", "", results.plays),
    ...results.endings.map((each) => row("ending", "", scene(each.scene), each.plays)),
    row("ending", "", "other", results.otherEndings),
    ...results.partings.flatMap((each) => [
      row("scene", scene(each.scene), "", each.plays),
      ...[...new Set(each.ways.map((way) => way.choice))].flatMap((taken) =>
        waysBy(each, taken).map(({ to, plays }) => {
          const words = choice(each.scene, taken);
          return row("choice", scene(each.scene), to ? `${words} → ${scene(to)}` : words, plays);
        }),
      ),
      row("choice", scene(each.scene), "other", each.other),
      ...each.stayed.map((stay) =>
        row("choice", scene(each.scene), choice(each.scene, stay.choice), stay.plays),
      ),
    ]),
    ...results.facts.map(({ fact, told }) => {
      const found = scenario.facts.find(({ id }) => id === fact);
      return row("told", "", found ? plainText(found.text) : fact, told);
    }),
    ...results.networks.flatMap(({ contact, ties, other }) => {
      const name = scenario.contacts.find(({ id }) => id === contact)?.name ?? contact;
      return [
        ...Object.entries(ties).map(([tie, plays]) => row("tie", name, tie, plays)),
        row("tie", name, "other", other),
      ];
    }),
  ];
}

function voteRows({ question, options, outcome }: ClassExport["votes"][number]): Row[] {
  if (!("results" in outcome)) return [["vote", "", question, "", outcome.votes]];
  const { shown, other } = outcome.results;
  return [
    ["vote", "", question, "", outcome.votes],
    ...shown.map(
      ({ option, votes }): Row => [
        "vote",
        "",
        question,
        options.find(({ id }) => id === option)?.words ?? option,
        votes,
      ],
    ),
    ["vote", "", question, "other", other],
  ];
}
