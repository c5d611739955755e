import type { Moment, Replay } from "../engine/replay.ts";
import { type Principle, principles } from "../scenario/vocabulary.ts";
import type { PrincipleMoments } from "./report-data.ts";

/**
 * The moments of each principle, those that weighed most first, otherwise in the order of the play.
 * A value far below zero weighs as much as one far above: the order says what mattered to the
 * client, not what was good. The values themselves stay behind.
 */
export function byPrinciple(lived: Replay): PrincipleMoments[] {
  return principles.map((principle) => ({
    principle,
    moments: lived.moments
      .map((moment) => ({ moment, feedback: about(moment, principle) }))
      .filter(({ feedback }) => feedback.length > 0)
      .sort((one, other) => weight(other.feedback) - weight(one.feedback))
      .map(({ moment, feedback }) => ({
        at: moment.at,
        feedback: feedback.map(({ text }) => text),
      })),
  }));
}

const about = (moment: Moment, principle: Principle) =>
  moment.feedback.filter((each) => each.principle === principle);

const weight = (feedback: Moment["feedback"]) =>
  Math.max(...feedback.map(({ value }) => Math.abs(value)));
