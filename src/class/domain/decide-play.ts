import { isSameStep } from "../../engine/answers.ts";
import { choiceOf } from "../../engine/graph.ts";
import { replay } from "../../engine/replay.ts";
import type { PlayStep } from "../../scenario/play.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { type Deciding, type Decision, done, refuse } from "./decision.ts";
import { tried } from "./lives.ts";
import { takesSteps } from "./phase-machine.ts";
import type { ClassState, Participant, PlayRecord } from "./state.ts";

/** Choices that come in, now or after a while without network. What is known already is passed over. */
export function decideSteps(
  { state, order, context }: Deciding<ParticipantCommand & { kind: "steps" }>,
  me: Participant,
): Decision {
  const play = state.plays.get(me.play);
  if (!play || play.roles.length === 0) return refuse({ id: "no-pair" });
  if (!takesSteps(state.phase)) return refuse({ id: "not-started" });
  if (me.way === "two-devices" && !me.partner) return refuse({ id: "no-pair" });
  const { from } = order;
  if (from > play.steps.length) return refuse({ id: "step-missing", have: play.steps.length });
  const known = order.steps.slice(0, play.steps.length - from);
  const differs = known.findIndex((step, at) => !isSameStep(step, play.steps[from + at]));
  if (differs !== -1) return stepDiffers(play, from + differs);
  const steps = order.steps.slice(known.length);
  if (steps.length === 0) return done();
  const result = tried(context.lives, play, steps);
  if (!result.ok) return refuse({ id: "step-refused", at: result.at, reason: result.reason });
  if (me.partner && steps.some((each) => isPartners(state, context.lives.scenario, me, each)))
    return refuse({ id: "partners-choice" });
  return done(
    {
      kind: "stepped",
      play: play.id,
      by: me.id,
      steps,
      over: result.over,
      ...(me.partner && { at: context.now }),
    },
    ...backAgain(me, context.now),
  );
}

/** Whoever was spoken for, and does something, speaks for themselves again. */
export const backAgain = (me: Participant, at: number) =>
  me.scripted || me.silent ? [{ kind: "returned" as const, participant: me.id, at }] : [];

export const stepDiffers = (play: PlayRecord, at: number): Decision =>
  refuse({ id: "step-differs", at, steps: [...play.steps] });

/** A choice that the partner makes while they are here; deciding together goes by `propose` and `settle`. */
function isPartners(
  state: ClassState,
  scenario: Parameters<typeof choiceOf>[0],
  me: Participant,
  { scene, choice: id }: PlayStep,
): boolean {
  const choice = choiceOf(scenario, scene, id);
  if (choice?.asks?.kind === "together") return true;
  const partner = me.partner === null ? undefined : state.participants.get(me.partner);
  return !partner?.scripted && choice?.for !== undefined && choice.for !== me.role;
}

/** A play that was finished at home comes in whole. */
export function decideBring(
  { state, order, key, context }: Deciding<ParticipantCommand & { kind: "bring-play" }>,
  me: Participant,
): Decision {
  const mine = state.plays.get(me.play);
  if (!mine || mine.steps.length > 0 || me.partner) return refuse({ id: "already-playing" });
  if (!state.options.ways.includes("home")) return refuse({ id: "not-offered" });
  const { scenario } = context.lives;
  const { play } = order;
  const same = play.caseId === scenario.id && play.caseVersion === scenario.version;
  const start = (
    play.options.part === "lesson-cut" && scenario.lessonCut ? scenario.lessonCut : scenario
  ).start;
  const mode = play.roles.length === 2 ? "pair" : play.roles[0];
  const fits =
    mode !== undefined &&
    start[mode] !== undefined &&
    new Set(play.roles).size === play.roles.length;
  if (!same || !fits || play.steps.length === 0) return refuse({ id: "wrong-play" });
  const { broken, over } = replay(scenario, play);
  if (broken) return refuse({ id: "wrong-play" });
  return done({
    kind: "brought",
    participant: me.id,
    play: mine.id,
    roles: play.roles,
    part: play.options.part,
    steps: play.steps,
    over,
    key,
  });
}
