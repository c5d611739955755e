import { brotliCompressSync, constants } from "node:zlib";
import type { Scenario } from "../../scenario/scenario.ts";
import { day } from "../domain/decision.ts";
import type { ClassEvent } from "../domain/event.ts";
import type { ReadDraft } from "../ports/read-draft.ts";
import type { Shelf } from "../ports/shelf.ts";
import type { ClassError } from "../protocol/errors.ts";
import type { OpenAnswer, OpenRequest } from "../protocol/requests.ts";
import { type Classes, caseFile } from "../running/classes.ts";
import { hashOf, newCode, secret } from "../running/random.ts";
import { asStored } from "../running/room.ts";

/** How long a code works: a day's lessons. The host can ask for another. */
export const codeLasts = day;
/** A class that is never closed is gone after so long. */
export const longest = 30 * day;

/** Opens a class. The same key again gives the same class, and its host a new token. */
export async function openClass(
  request: OpenRequest,
  parts: { classes: Classes; shelf: Shelf; readDraft: ReadDraft },
): Promise<{ ok: true; answer: OpenAnswer } | { ok: false; error: ClassError }> {
  const { classes, shelf, readDraft } = parts;
  const { log, clock } = classes.parts;
  const id = idFrom(request.key);
  const token = secret();

  const before = await classes.find(id);
  if (before) {
    const code = before.room.state.code?.code ?? "";
    const order = { kind: "give-seat" as const, seat: "host" as const, hash: hashOf(token) };
    const outcome = await before.room.submit({ seat: "system", order, key: secret() });
    return outcome.ok ? { ok: true, answer: { id, code, token } } : outcome;
  }

  const found = await scenariosFor(request, shelf, readDraft);
  if ("error" in found) return { ok: false, error: found.error };
  const { scenarios } = found;
  const [first] = scenarios;
  if (!first) return { ok: false, error: { id: "unknown-case" } };
  const { options, locale } = request;
  if (options.part === "lesson-cut" && !first.lessonCut)
    return { ok: false, error: { id: "not-offered" } };
  const start = options.part === "lesson-cut" ? first.lessonCut?.start : first.start;

  const files = scenarios.map((scenario) => ({
    name: caseFile(scenario.locale),
    bytes: compressed(scenario),
  }));
  const now = clock.now();
  for (;;) {
    const code = newCode();
    const codeUntil = now + codeLasts;
    const deletedAt = now + longest;
    const event: ClassEvent = {
      kind: "opened",
      id,
      at: now,
      locale,
      options,
      host: hashOf(token),
      code,
      codeUntil,
      deletedAt,
      case: {
        id: first.id,
        version: first.version,
        title: Object.fromEntries(scenarios.map((each) => [each.locale, each.title])),
        marks: Object.fromEntries(
          scenarios.map((each) => [each.locale, hashOf(JSON.stringify(each)).slice(0, 12)]),
        ),
        draft: "draft" in request.case,
        roles: first.roles.filter((role) => start?.[role] !== undefined),
        pair: start?.pair !== undefined,
      },
    };
    const result = await log.create({ id, code, codeUntil, deletedAt }, [asStored(event)], files);
    if (result === "created") return { ok: true, answer: { id, code, token } };
    // Asked twice at once; or long ago, and all of it was deleted since.
    if (result === "id-taken")
      return (await classes.find(id))
        ? openClass(request, parts)
        : { ok: false, error: { id: "no-class" } };
  }
}

async function scenariosFor(
  { case: wanted, locale }: OpenRequest,
  shelf: Shelf,
  readDraft: ReadDraft,
): Promise<{ scenarios: readonly Scenario[] } | { error: ClassError }> {
  if ("id" in wanted) {
    const scenarios = await shelf.find(wanted.id);
    return scenarios ? { scenarios } : { error: { id: "unknown-case" } };
  }
  const read = await readDraft(wanted.draft, locale);
  return "errors" in read
    ? { error: { id: "draft-errors", errors: read.errors, more: read.more } }
    : read;
}

/** An id that only who has the key can know: 24 letters and digits. */
const idFrom = (key: string): string =>
  Buffer.from(hashOf(`class ${key}`), "base64url")
    .toString("hex")
    .slice(0, 24);

const compressed = (scenario: Scenario): Uint8Array =>
  brotliCompressSync(JSON.stringify(scenario), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9 },
  });
