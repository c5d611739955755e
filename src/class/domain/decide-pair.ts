import { openAnswers, scriptedProposal } from "../../engine/answers.ts";
import { choiceOf } from "../../engine/graph.ts";
import { isOpen } from "../../engine/step.ts";
import type { Choice } from "../../scenario/scenario.ts";
import { type Role, roles } from "../../scenario/vocabulary.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { backAgain, stepDiffers } from "./decide-play.ts";
import { type Context, type Deciding, type Decision, done, refuse } from "./decision.ts";
import type { ClassEvent } from "./event.ts";
import { standing, tried } from "./lives.ts";
import { takesSteps } from "./phase-machine.ts";
import type { ClassState, Participant, PlayRecord } from "./state.ts";

/** Whether somebody on two devices has no partner yet. */
export const isWaiting = (one: Participant): boolean => one.way === "two-devices" && !one.partner;

/** Two who found each other by a word. */
export function decidePair(
  { state, order, context }: Deciding<ParticipantCommand & { kind: "pair" }>,
  me: Participant,
): Decision {
  const word = order.word.replace(/[\s-]/g, "").toUpperCase();
  const other = [...state.participants.values()].find((each) => each.word === word);
  if (me.partner) return other?.id === me.partner ? done() : refuse({ id: "no-pair" });
  if (!other || !isWaiting(other)) return refuse({ id: "unknown-pair-word" });
  if (other.id === me.id || !isWaiting(me) || other.role === me.role)
    return refuse({ id: "no-pair" });
  return done(paired(me, other, context.newId(), context.now));
}

/** The event that makes two of them one pair. */
export const paired = (
  one: Participant,
  other: Participant,
  play: string,
  at: number,
): ClassEvent => ({
  kind: "paired",
  play,
  participants: one.role === "nursing" ? [one.id, other.id] : [other.id, one.id],
  at,
});

type Asking = ParticipantCommand & { kind: "propose" | "settle" };

/** The choice that two decide on now, and who they are; or why there is none. */
function deciding(
  { state, order, context }: Deciding<Asking>,
  me: Participant,
):
  | {
      play: PlayRecord;
      choice: Choice;
      role: Role;
      partner: Participant;
      open: (part: string) => string[];
    }
  | { refused: Decision } {
  const play = state.plays.get(me.play);
  const partner = me.partner === null ? undefined : state.participants.get(me.partner);
  if (!play || !partner || !me.role) return { refused: refuse({ id: "no-pair" }) };
  if (!takesSteps(state.phase)) return { refused: refuse({ id: "not-started" }) };
  if (play.steps.length !== order.at) return { refused: stepDiffers(play, order.at) };
  const { scenario } = context.lives;
  const now = standing(context.lives, play);
  const choice = choiceOf(scenario, now.scene, order.choice);
  if (choice?.asks?.kind !== "together" || !isOpen(choice, now))
    return { refused: refuse({ id: "step-refused", at: order.at, reason: "not-possible" }) };
  const parts = openAnswers(scenario, now, choice);
  const open = (part: string) =>
    parts.find((each) => each.part === part)?.options.map(({ id }) => id) ?? [];
  return { play, choice, role: me.role, partner, open };
}

/** What one of a pair proposes, on their own device. */
export function decidePropose(
  input: Deciding<ParticipantCommand & { kind: "propose" }>,
  me: Participant,
): Decision {
  const found = deciding(input, me);
  if ("refused" in found) return found.refused;
  const { order, context } = input;
  const { play, choice, role, partner, open } = found;
  if (!open(role).includes(order.option))
    return refuse({ id: "step-refused", at: order.at, reason: "answer-invalid" });
  const { together } = play;
  const back = backAgain(me, context.now);
  const said = together?.choice === choice.id ? together : undefined;
  if (said?.proposals[me.id] === order.option && said.reasons[me.id] === order.reason)
    return done(...back);
  const spoken = partner.scripted ? speakFor(context, play, choice, partner, order.option) : [];
  return done(
    {
      kind: "proposed",
      play: play.id,
      by: me.id,
      choice: choice.id,
      option: order.option,
      ...(order.reason !== undefined && { reason: order.reason }),
      at: context.now,
    },
    ...spoken,
    ...back,
  );
}

/**
 * What both settle. The first to name an option waits for the other; the other, naming the same, makes
 * the step. Where the script speaks for the other, one is enough.
 */
export function decideSettle(
  input: Deciding<ParticipantCommand & { kind: "settle" }>,
  me: Participant,
): Decision {
  const found = deciding(input, me);
  if ("refused" in found) return found.refused;
  const { order, context } = input;
  const { play, choice, partner, open } = found;
  const { together } = play;
  const mine = together?.choice === choice.id ? together.proposals[me.id] : undefined;
  if (mine === undefined) return refuse({ id: "too-early" });
  if (!open("settled").includes(order.option))
    return refuse({ id: "step-refused", at: order.at, reason: "answer-invalid" });
  const theirs = together?.proposals[partner.id];
  if (theirs === undefined) return refuse({ id: "too-early" });
  const back = backAgain(me, context.now);
  const settling = together?.settling;
  const agreed =
    partner.scripted || (settling?.by === partner.id && settling.option === order.option);
  if (!agreed) {
    if (settling?.by === me.id && settling.option === order.option) return done(...back);
    return done(
      { kind: "settling", play: play.id, by: me.id, option: order.option, at: context.now },
      ...back,
    );
  }
  const proposals = { [me.id]: mine, [partner.id]: theirs };
  const byRole = roles.map((role) => {
    const who = me.role === role ? me : partner;
    return [role, proposals[who.id] ?? mine] as const;
  });
  const step = {
    scene: standing(context.lives, play).scene,
    choice: choice.id,
    answer: { ...Object.fromEntries(byRole), settled: order.option },
  };
  const result = tried(context.lives, play, [step]);
  if (!result.ok) return refuse({ id: "step-refused", at: result.at, reason: result.reason });
  return done(
    {
      kind: "stepped",
      play: play.id,
      by: me.id,
      steps: [step],
      over: result.over,
      at: context.now,
    },
    ...back,
  );
}

/** What the case lets the other one propose; the same as oneself where it has nothing to say. */
function speakFor(
  { lives, now: at }: Context,
  play: PlayRecord,
  choice: Choice,
  partner: Participant,
  mine: string,
): ClassEvent[] {
  const now = standing(lives, play);
  const option =
    (partner.role && scriptedProposal(lives.scenario, now, choice, partner.role)) ?? mine;
  return [{ kind: "proposed", play: play.id, by: partner.id, choice: choice.id, option, at }];
}

/** The scripted other takes over, and says what they propose where that is asked now. */
export function replaced(state: ClassState, context: Context, partner: Participant): ClassEvent[] {
  const events: ClassEvent[] = [{ kind: "replaced", participant: partner.id }];
  const play = state.plays.get(partner.play);
  if (!play?.together || play.together.proposals[partner.id] !== undefined) return events;
  const { scenario } = context.lives;
  const choice = choiceOf(scenario, standing(context.lives, play).scene, play.together.choice);
  const mine = Object.values(play.together.proposals)[0];
  if (!choice || mine === undefined) return events;
  return [...events, ...speakFor(context, play, choice, partner, mine)];
}

/** Goes on with the scripted other, once the partner has kept one waiting. */
export function decideGoOn(
  { state, context }: Pick<Deciding<unknown>, "state" | "context">,
  me: Participant,
): Decision {
  const partner = me.partner === null ? undefined : state.participants.get(me.partner);
  if (!partner) return refuse({ id: "no-pair" });
  if (partner.scripted) return done();
  if (!partner.silent) return refuse({ id: "too-early" });
  return done(...replaced(state, context, partner), ...backAgain(me, context.now));
}

/** Whether only one of a pair can do something now: at a choice of theirs, or after the other proposed. */
export function waitedFor(state: ClassState, play: PlayRecord, open: readonly Choice[]): string[] {
  const { together } = play;
  if (together) {
    if (together.settling) return play.owners.filter((id) => id !== together.settling?.by);
    return play.owners.filter((id) => together.proposals[id] === undefined);
  }
  return play.owners.filter((id) => {
    const role = state.participants.get(id)?.role;
    return (
      open.length > 0 && open.every((choice) => choice.for !== undefined && choice.for === role)
    );
  });
}
