import type { Rule } from "./rule.ts";

/** What a case needs before a class: a part that fits in a lesson, and a reader who knows. */
export const readiness: Rule = ({ front }, report) => {
  // What stands there could not be read at all; that was told.
  if (front.keysAt.size === 0) return;
  const length = front.fields.get("length");
  const long = length?.kind === "text" && length.text.value !== "short";
  if (long && !front.keysAt.has("lesson-cut"))
    report("no-lesson-cut", front.keysAt.get("length") ?? front.at, { length: length.text.value });
  if (!front.keysAt.has("lived-experience")) report("no-lived-experience", front.at, {});
};
