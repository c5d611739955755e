import { minutesOf } from "../parse/minutes.ts";
import type { Rule } from "./rule.ts";

/** So many minutes of playing fit in a lesson, with the talk about it. */
const LESSON = 20;

/** What a case needs before a class: a part that fits in a lesson, and a reader who knows. */
export const readiness: Rule = ({ front }, report) => {
  // What stands there could not be read at all; that was told.
  if (front.keysAt.size === 0) return;
  const minutes = minutesOf(front.fields);
  if (minutes > LESSON && !front.keysAt.has("lesson-cut"))
    report("no-lesson-cut", front.keysAt.get("minutes") ?? front.keysAt.get("length") ?? front.at, {
      minutes,
    });
  if (!front.keysAt.has("lived-experience")) report("no-lived-experience", front.at, {});
};
