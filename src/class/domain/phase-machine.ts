import { setup, transition } from "xstate";
import { type Phase, phases } from "../protocol/words.ts";

type Go = { [P in Phase]: { type: `to ${P}` } }[Phase];

/** To any of these; a state machine has no word for "to wherever the host likes". */
const to = (...targets: Phase[]) =>
  Object.fromEntries(targets.map((phase) => [`to ${phase}`, phase])) as {
    [key in Go["type"]]?: Phase;
  };

const debrief = ["reactions", "story", "deeper", "takeaway"] as const satisfies Phase[];
const led = to("play", ...debrief, "closed");

/**
 * Where a lesson is. Before playing, agreements and lobby; once somebody plays there is no way back
 * before it, since choices on their way from a phone without network would have nowhere to go. From
 * there the host leads freely. Closed is closed.
 */
const lesson = setup({ types: { events: {} as Go } }).createMachine({
  id: "lesson",
  initial: "agreements",
  states: {
    agreements: { on: to("lobby", "play", "closed") },
    lobby: { on: to("agreements", "play", "closed") },
    play: { on: led },
    reactions: { on: led },
    story: { on: led },
    deeper: { on: led },
    takeaway: { on: led },
    closed: { type: "final" },
  },
});

/**
 * @param phase where the lesson is
 * @param next where the host wants it
 * @returns where it is then; null when there is no way from here
 */
export function phaseAfter(phase: Phase, next: Phase): Phase | null {
  if (phase === next) return phase;
  const here = lesson.resolveState({ value: phase, context: {} });
  const event: Go = { type: `to ${next}` };
  if (!here.can(event)) return null;
  const [there] = transition(lesson, here, event);
  return phases.find((each) => there.matches(each)) ?? null;
}

/** Whether choices are taken in this phase. */
export const takesSteps = (phase: Phase): boolean =>
  phase === "play" || debrief.some((each) => each === phase);
