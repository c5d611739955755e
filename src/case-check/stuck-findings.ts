import type { Exploration } from "../explore/explore.ts";
import { type Finding, wayWords } from "./finding.ts";

/** What is asked can always be answered: per mode, what stands open while a part of it has no answer. */
function answerFindings({ mode, noAnswer }: Exploration): Finding[] {
  return noAnswer.map(({ scene, choice, part, way }) => ({
    id: "question-without-answer",
    params: { scene, choice, part, mode, way: wayWords(way) },
    about: { scene, choice, part },
  }));
}

/** Every mode comes to an end, wherever it stands, and can answer what it is asked. One finding per place, with the shortest way there. */
export function stuckFindings(explorations: readonly Exploration[]): Finding[] {
  const found = explorations.flatMap((exploration): Finding[] => {
    const { mode, part, traps, noAnswer, endings, complete } = exploration;
    const unanswered = answerFindings(exploration);
    // What cannot be answered cannot be made; that nothing else is left there is the same mistake.
    const deadEnds = traps.filter(
      ({ kind, scene }) => kind === "no-choice" && !noAnswer.some((each) => each.scene === scene),
    );
    const stuck = unanswered.length + deadEnds.length > 0;
    // Where somebody gets stuck, that they cannot end from just before it is the same mistake.
    const circles = stuck ? [] : traps.filter(({ kind }) => kind === "no-ending");
    if (!stuck && endings.length === 0 && complete)
      return [{ id: "no-ending-possible", params: { mode, part }, about: { key: "start" } }];
    return [
      ...unanswered,
      ...[...deadEnds, ...circles.slice(0, 1)].map(
        ({ scene, kind, way }): Finding => ({
          id: kind === "no-choice" ? "dead-end" : "circle-without-end",
          params: { scene, mode, way: wayWords(way) },
          about: { scene },
        }),
      ),
    ];
  });
  const place = ({ id, about: { scene, choice, part } }: Finding) =>
    [id, scene, choice, part].join(" ");
  return found.filter(
    (each, at) =>
      each.about.scene === undefined ||
      found.findIndex((other) => place(other) === place(each)) === at,
  );
}
