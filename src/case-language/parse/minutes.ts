import type { lengths } from "../../scenario/vocabulary.ts";
import type { Front } from "./front-values.ts";

const usual: Readonly<Record<(typeof lengths)[number], number>> = {
  short: 5,
  medium: 15,
  long: 30,
};

/** How long a case takes, in minutes: as it says itself, or what is usual for its length. */
export function minutesOf(front: Front): number {
  const minutes = front.get("minutes");
  if (minutes?.kind === "number") return minutes.number.value;
  const length = front.get("length");
  const named = length?.kind === "text" ? length.text.value : "short";
  return Object.hasOwn(usual, named) ? usual[named as keyof typeof usual] : usual.short;
}
