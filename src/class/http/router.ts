import { brotliDecompressSync } from "node:zlib";
import type * as z from "zod/mini";
import { locales } from "../../scenario/vocabulary.ts";
import type { ReadDraft } from "../ports/read-draft.ts";
import type { Shelf } from "../ports/shelf.ts";
import { type ClassError, statusOf } from "../protocol/errors.ts";
import {
  joinRequestSchema,
  lookupRequestSchema,
  openRequestSchema,
  type ReachAnswer,
  resumeRequestSchema,
} from "../protocol/requests.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { Beats } from "../protocol/view.ts";
import { limits, type Seat } from "../protocol/words.ts";
import { type Classes, caseFile } from "../running/classes.ts";
import { json, problem } from "./answers.ts";
import type { Answered, Asked } from "./asked.ts";
import { command, misunderstood } from "./commands.ts";
import { noSeatCookie, seatCookie } from "./cookies.ts";
import { join, lookUp } from "./door.ts";
import { exported } from "./exports.ts";
import type { Failures } from "./failures.ts";
import { openClass } from "./open-class.ts";
import { foreign } from "./own-site.ts";
import { seatBy, seated } from "./seated.ts";
import { events, poll, type Streams, view } from "./stream.ts";

export type RouterParts = {
  classes: Classes;
  shelf: Shelf;
  readDraft: ReadDraft;
  failures: Failures;
  streams: Streams;
  beats: Beats;
  /** The site's own origin where it is known, as in `https://blanco.example`. */
  origin: string | null;
  /** Origins under which other devices in the room find this server. */
  reach: () => string[];
  /** Set when the process is stopping. */
  stopping: () => boolean;
};

const seatPath =
  /^\/api\/class\/([a-z0-9]{8,40})\/(host|remote|screen|participant)\/([a-z0-9./-]+)$/;

/**
 * Answers everything below `/api/class/`.
 * @returns null for any other path
 */
export async function route(asked: Asked, parts: RouterParts): Promise<Answered | null> {
  if (!asked.path.startsWith("/api/class/")) return null;
  try {
    if (asked.method === "POST") return await post(asked, parts);
    if (asked.method === "GET") return await get(asked, parts);
    return { ...problem({ id: "not-understood", where: "method" }), status: 405 };
  } catch (error) {
    const away = error instanceof Error && error.name === "CannotStore";
    if (!away) console.error("A class could not answer.", error);
    return problem({ id: away ? "cannot-store" : "internal" });
  }
}

async function get(asked: Asked, parts: RouterParts): Promise<Answered> {
  const { classes, streams, beats } = parts;
  const { clock, log } = classes.parts;
  if (asked.path === classRoutes.health) {
    const well = !parts.stopping() && (await log.check());
    return well
      ? json({ status: "ok" })
      : problem({ id: parts.stopping() ? "stopping" : "cannot-store" });
  }
  if (asked.path === classRoutes.reach) return json(reachFrom(asked, parts));
  const [, id = "", seat = "", what = ""] = seatPath.exec(asked.path) ?? [];
  if (!id) return problem({ id: "no-class" });
  const found = await seated(asked, classes, id, seat as Seat);
  if ("error" in found) return problem(found.error);
  const { open, who } = found;
  if (what === "events") {
    const since = asked.query.get("since");
    if (since !== null) return poll(since, { open, who, clock });
    if (parts.stopping()) return problem({ id: "stopping" });
    return events(asked, { open, who, clock, streams, beats });
  }
  if (what === "view") return view(open, who);
  const locale = locales.find((each) => what === `case/${each}.json`);
  if (locale) return caseIn(asked, await log.file(id, caseFile(locale)));
  const kind = /^export\.(csv|json)$/.exec(what)?.[1];
  if (kind && (who.seat === "host" || who.seat === "remote"))
    return exported(open, classes, kind as "csv" | "json");
  return { ...problem({ id: "not-allowed" }), status: 404 };
}

/** What other devices can use in the place of `localhost`; nobody else is told of the network in the room. */
function reachFrom({ headers, address }: Asked, { origin, reach }: RouterParts): ReachAnswer {
  const here = /^(::1|(::ffff:)?127\.)/.test(address) && headers["x-forwarded-for"] === undefined;
  return { origins: !here ? [] : origin ? [origin] : reach() };
}

/**
 * The case as it is kept: compressed. Browsers read that over TLS only; a class on a laptop in the
 * room has none. Its address changes with its content.
 */
function caseIn({ headers }: Asked, bytes: Uint8Array | null): Answered {
  if (!bytes) return problem({ id: "unknown-case" });
  const brotli = /\bbr\b/.test(headers["accept-encoding"] ?? "");
  return {
    status: 200,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "private, max-age=86400, immutable",
      Vary: "Accept-Encoding",
      ...(brotli && { "Content-Encoding": "br" }),
    },
    body: brotli ? bytes : brotliDecompressSync(bytes),
  };
}

/** The body of a request that may change something, or why it is refused. */
async function bodyOf<T>(
  asked: Asked,
  origin: string | null,
  kilobytes: number,
  schema: z.ZodMiniType<T> | null,
): Promise<{ body: T } | { error: ClassError }> {
  const error = foreign(asked, origin);
  if (error) return { error };
  const text = await asked.body(kilobytes);
  if (text === null) return { error: { id: "too-large", kilobytes } };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { error: { id: "not-understood", where: "json" } };
  }
  if (!schema) return { body: body as T };
  const parsed = schema.safeParse(body);
  return parsed.success ? { body: parsed.data } : { error: misunderstood(parsed.error) };
}

async function post(asked: Asked, parts: RouterParts): Promise<Answered> {
  const { classes, origin } = parts;
  const { path, address } = asked;
  if (parts.stopping()) return problem({ id: "stopping" });
  if (path === classRoutes.open) {
    const read = await bodyOf(asked, origin, limits.openKilobytes, openRequestSchema);
    if ("error" in read) return problem(read.error);
    const opened = await openClass(read.body, parts);
    if (!opened.ok) return problem(opened.error);
    const { id, token } = opened.answer;
    return json(opened.answer, { "Set-Cookie": seatCookie(asked, id, "host", token) });
  }
  if (path === classRoutes.lookup) {
    const read = await bodyOf(asked, origin, limits.commandKilobytes, lookupRequestSchema);
    if ("error" in read) return problem(read.error);
    const looked = await lookUp(read.body.code, address, parts);
    return looked.ok ? json(looked.answer) : problem(looked.error);
  }
  if (path === classRoutes.join) {
    const read = await bodyOf(asked, origin, limits.commandKilobytes, joinRequestSchema);
    if ("error" in read) return problem(read.error);
    const joined = await join(read.body, address, parts);
    if (!joined.ok) return problem(joined.error);
    const { id, token } = joined.answer;
    return json(joined.answer, { "Set-Cookie": seatCookie(asked, id, "participant", token) });
  }
  const [, id = "", seat = "", what = ""] = seatPath.exec(path) ?? [];
  if (what === "resume") return resume(asked, parts, id, seat as Seat);
  if (what !== "commands") return problem({ id: "no-class" });
  const read = await bodyOf<unknown>(asked, origin, limits.commandKilobytes, null);
  if ("error" in read) return problem(read.error);
  const found = await seated(asked, classes, id, seat as Seat);
  if ("error" in found) return problem(found.error);
  return command(asked, read.body, { ...found, clock: classes.parts.clock });
}

async function resume(
  asked: Asked,
  { classes, origin }: RouterParts,
  id: string,
  seat: Seat,
): Promise<Answered> {
  const read = await bodyOf(asked, origin, limits.commandKilobytes, resumeRequestSchema);
  if ("error" in read) return problem(read.error);
  const open = await classes.find(id);
  if (!open) return problem({ id: "no-class" });
  const who = seatBy(open.room.state, seat, read.body.token);
  if (!who) return problem({ id: "no-seat" }, { "Set-Cookie": noSeatCookie(asked, id, seat) });
  const { room, audience } = open;
  return json(audience.message(room.state, seat, who.participant, 0), {
    "Set-Cookie": seatCookie(asked, id, seat, read.body.token),
  });
}

/** Statuses that a monitor should hear of. */
export const isFault = (status: number): boolean => status >= 500 && status !== statusOf.stopping;
