import type { HostOrder, Request } from "../domain/decision.ts";
import { day } from "../domain/decision.ts";
import type { Clock } from "../ports/clock.ts";
import { type HostCommand, hostRequestSchema } from "../protocol/host-commands.ts";
import { participantRequestSchema } from "../protocol/participant-commands.ts";
import type { CommandAnswer } from "../protocol/view.ts";
import type { Open } from "../running/classes.ts";
import { hashOf, newCode, secret } from "../running/random.ts";
import { json, problem } from "./answers.ts";
import type { Answered, Asked, Seated } from "./asked.ts";
import { noSeatCookie } from "./cookies.ts";

/**
 * Carries out what a seat asks.
 * @param body JSON that is not looked at yet
 */
export async function command(
  asked: Asked,
  body: unknown,
  { open, who, clock }: { open: Open; who: Seated; clock: Clock },
): Promise<Answered> {
  const { room, audience } = open;
  const { id } = room.state;
  if (who.seat === "screen") return problem({ id: "not-allowed" });

  if (who.seat === "participant" && who.participant !== null) {
    const parsed = participantRequestSchema.safeParse(body);
    if (!parsed.success) return problem(misunderstood(parsed.error));
    const { command: order, key } = parsed.data;
    const { participant } = who;
    if (order.kind === "nickname" && !room.state.options.nicknames)
      return problem({ id: "not-allowed" });
    const hashed = hashOf(`${participant} ${key}`);
    const outcome = await room.submit({ seat: "participant", participant, order, key: hashed });
    if (!outcome.ok) return problem(outcome.error);
    if (order.kind === "nickname") audience.name(participant, order.nickname, () => room.state);
    const play = room.state.participants.get(participant)?.play;
    const gone = order.kind === "delete-mine";
    const answer: CommandAnswer = {
      seq: outcome.seq,
      ...(order.kind === "steps" && { steps: room.state.plays.get(play ?? "")?.steps.length ?? 0 }),
      ...(outcome.id !== undefined && { id: outcome.id }),
      ...(gone && { gone: true as const }),
    };
    return json(answer, gone ? { "Set-Cookie": noSeatCookie(asked, id, "participant") } : {});
  }

  const parsed = hostRequestSchema.safeParse(body);
  if (!parsed.success) return problem(misunderstood(parsed.error));
  const { command: wanted, key } = parsed.data;
  const seat: Exclude<Seated["seat"], "participant" | "screen"> =
    who.seat === "host" ? "host" : "remote";
  const { order, token } = withSecrets(wanted, clock.now());
  const request: Request = { seat, order, key: hashOf(`host ${key}`) };
  const outcome = await room.submit(request);
  if (!outcome.ok) return problem(outcome.error);
  const gone = wanted.kind === "delete-all";
  const answer: CommandAnswer = {
    seq: outcome.seq,
    ...(token !== null && { token }),
    ...(outcome.id !== undefined && { id: outcome.id }),
    ...(gone && { gone: true as const }),
  };
  return json(answer, gone ? { "Set-Cookie": noSeatCookie(asked, id, seat) } : {});
}

/** Tokens and codes are made here; the class keeps a hash. */
function withSecrets(wanted: HostCommand, now: number): { order: HostOrder; token: string | null } {
  if (wanted.kind === "give-seat") {
    const token = secret();
    return { order: { ...wanted, hash: hashOf(token) }, token };
  }
  if (wanted.kind === "new-code")
    return { order: { kind: "new-code", code: newCode(), until: now + day }, token: null };
  return { order: wanted, token: null };
}

/** Where in a body the first thing is that was not understood. */
export const misunderstood = (error: { issues: readonly { path: readonly PropertyKey[] }[] }) => ({
  id: "not-understood" as const,
  where: error.issues[0]?.path.map(String).join(".") ?? "",
});
