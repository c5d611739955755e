import { sceneOf } from "../engine/graph.ts";
import type { Replay } from "../engine/replay.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { lineOf, linesOf } from "./lines.ts";
import type { Line, Outcome } from "./report-data.ts";

/**
 * How it ended for the client; for a lesson-cut or an unfinished play, where it stands.
 * @param client id of the client, for their last words
 */
export function outcomeOf(scenario: Scenario, lived: Replay, client?: string): Outcome {
  const scene = sceneOf(scenario, lived.state.scene);
  const last = lastWords(scenario, lived, client);
  return {
    kind: scene?.kind === "ending" ? "ending" : lived.over ? "lesson-cut" : "unfinished",
    scene: lived.state.scene,
    title: scene?.title ?? "",
    ...(scene?.date !== undefined && { date: scene.date }),
    lines: scene ? linesOf(scene, lived.state) : [],
    ...(last && { lastWords: last }),
  };
}

const lastWords = (scenario: Scenario, lived: Replay, client?: string): Line | undefined => {
  const said = (state: Replay["state"]): Line[] => {
    const scene = sceneOf(scenario, state.scene);
    return scene ? linesOf(scene, state) : [];
  };
  const all = [
    ...said(lived.start),
    ...lived.moments.flatMap(({ before, state, replies }) => [
      ...replies.map(lineOf),
      ...(state.scene === before.scene ? [] : said(state)),
    ]),
  ];
  return all.findLast((line) => line.who === client && client !== undefined);
};
