import type { LessonStep } from "../../i18n/lesson.ts";
import type { RichText } from "../../scenario/rich-text.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { DebriefPhase } from "../../scenario/vocabulary.ts";

/** One step of a lesson: minutes in a lesson of 90 and of 45; absent where that one leaves it out. */
export type LessonRow = {
  step: LessonStep;
  long: number;
  short?: number;
  /** Questions of the case for this step. */
  questions: RichText[];
};

const steps: readonly { step: LessonStep; long: number; short?: number; phase?: DebriefPhase }[] = [
  { step: "agreements", long: 10, short: 3, phase: "agreements" },
  { step: "groups", long: 5, short: 2 },
  { step: "play", long: 20, short: 20 },
  { step: "own", long: 5 },
  { step: "reactions", long: 5, short: 3, phase: "reactions" },
  { step: "story", long: 5, short: 2, phase: "story" },
  { step: "deeper", long: 20, short: 10, phase: "deeper" },
  { step: "again", long: 10 },
  { step: "takeaway", long: 10, short: 5, phase: "takeaway" },
];

/** How many questions of a phase fit on the page; the page for lecturers has them all. */
const MOST_QUESTIONS = 3;

/** The most minutes that a lesson has for playing. */
export const PLAYING = 20;

/**
 * A lesson of 90 and of 45 minutes around a case, step by step, with its questions for the debrief.
 */
export function lessonPlan(scenario: Scenario): LessonRow[] {
  return steps.map(({ step, long, short, phase }) => ({
    step,
    long,
    ...(short !== undefined && { short }),
    questions: scenario.debrief
      .filter((each) => each.phase === phase && each.for !== "expert")
      .flatMap(({ questions }) => questions)
      .slice(0, MOST_QUESTIONS),
  }));
}

/** What is played in the lesson: the lesson part, the whole case when it is short enough, or a stretch. */
export function playing(scenario: Scenario): {
  part: "lesson" | "whole" | "home";
  minutes: number;
} {
  const { lessonCut, minutes } = scenario;
  if (lessonCut && lessonCut.minutes <= PLAYING)
    return { part: "lesson", minutes: lessonCut.minutes };
  return { part: minutes <= PLAYING ? "whole" : "home", minutes };
}
