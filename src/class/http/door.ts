import type { ClassError } from "../protocol/errors.ts";
import type { JoinAnswer, JoinRequest, LookupAnswer } from "../protocol/requests.ts";
import type { Message, ParticipantView } from "../protocol/view.ts";
import { readCode } from "../protocol/words.ts";
import type { Classes, Open } from "../running/classes.ts";
import { hashOf, secret } from "../running/random.ts";
import type { Failures } from "./failures.ts";

type Found = { ok: true; open: Open } | { ok: false; error: ClassError };

/** Which class has this code, for who asks from here. Wrong codes count against the address. */
async function behind(
  typed: string,
  address: string,
  { classes, failures }: { classes: Classes; failures: Failures },
): Promise<Found> {
  const seconds = failures.wait(address);
  if (seconds > 0) return { ok: false, error: { id: "slow-down", seconds } };
  const code = readCode(typed);
  const { log, clock } = classes.parts;
  const record = code === null ? null : await log.findByCode(code);
  if (record && record.codeUntil > clock.now()) {
    const open = await classes.find(record.id);
    if (open) return { ok: true, open };
  }
  failures.note(address);
  return { ok: false, error: { id: "unknown-code" } };
}

/** What somebody sees of a class before joining. */
export async function lookUp(
  code: string,
  address: string,
  parts: { classes: Classes; failures: Failures },
): Promise<{ ok: true; answer: LookupAnswer } | { ok: false; error: ClassError }> {
  const found = await behind(code, address, parts);
  if (!found.ok) return found;
  const { state } = found.open.room;
  return {
    ok: true,
    answer: {
      id: state.id,
      title: state.case.title,
      roles: state.case.roles,
      options: {
        ...state.options,
        ways: state.options.ways.filter(
          (way) => state.case.pair || (way !== "one-screen" && way !== "two-devices"),
        ),
      },
      locale: state.locale,
    },
  };
}

/** Takes a seat in a class. The same key again gives the same seat, with a new token. */
export async function join(
  request: JoinRequest,
  address: string,
  parts: { classes: Classes; failures: Failures },
): Promise<{ ok: true; answer: JoinAnswer } | { ok: false; error: ClassError }> {
  const found = await behind(request.code, address, parts);
  if (!found.ok) return found;
  const { room, audience } = found.open;
  const token = secret();
  const { role = null, way, nickname } = request;
  const outcome = await room.submit({
    seat: "system",
    order: { kind: "join", hash: hashOf(token), role, way },
    key: hashOf(`join ${request.key}`),
  });
  if (!outcome.ok) return outcome;
  const participant = outcome.id ?? "";
  if (nickname && room.state.options.nicknames)
    audience.name(participant, nickname, () => room.state);
  const message = audience.message(room.state, "participant", participant, 0);
  if (!message) return { ok: false, error: { id: "no-class" } };
  return {
    ok: true,
    answer: {
      id: room.state.id,
      participant,
      token,
      message: message as Message<ParticipantView>,
    },
  };
}
