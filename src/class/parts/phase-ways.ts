import type { Phase } from "../protocol/words.ts";

const before: readonly Phase[] = ["agreements", "lobby"];

/** Whether a class can be led from one phase to another; the domain decides, and says the same. */
export function canLead(from: Phase, to: Phase): boolean {
  if (from === to) return true;
  if (from === "closed") return false;
  return before.includes(from)
    ? before.includes(to) || to === "play" || to === "closed"
    : !before.includes(to);
}
