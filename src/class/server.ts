import { existsSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { builtCases } from "./adapters/built-cases.ts";
import { silentBus } from "./adapters/memory.ts";
import { databaseFile } from "./database-file.ts";
import { problem } from "./http/answers.ts";
import { Failures } from "./http/failures.ts";
import { askedOf, write } from "./http/node.ts";
import { isFault, route } from "./http/router.ts";
import { endStreams, type Streams } from "./http/stream.ts";
import type { Bus } from "./ports/bus.ts";
import type { Clock } from "./ports/clock.ts";
import type { EventLog } from "./ports/event-log.ts";
import type { ReadDraft } from "./ports/read-draft.ts";
import type { Shelf } from "./ports/shelf.ts";
import { type Beats, usualBeats } from "./protocol/view.ts";
import { Classes } from "./running/classes.ts";

/** Live classes behind HTTP. */
export type ClassServer = {
  /** Answers what is below `/api/class/`; false for anything else, which is left alone. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Time has passed: called by a timer, and by tests with a clock of their own. */
  tick: () => Promise<void>;
  /** Takes nothing new, ends the streams, lets go of the storage. May be called twice. */
  stop: () => Promise<void>;
};

/** One line of JSON per event, without anything about a person. */
const note = (event: string, fields: Record<string, unknown> = {}) =>
  console.log(JSON.stringify({ at: new Date().toISOString(), event, ...fields }));

/** How often partners are looked after, and how many of those times classes are deleted. */
const tickEvery = 5_000;
const sweepEvery = 12;

/**
 * Picks storage and settings from the environment:
 * `DATABASE_URL` (PostgreSQL) or else a file in `BLANCO_DATA`; `BLANCO_ORIGIN`, the site's address;
 * `BLANCO_TRUST_PROXY=1` where a proxy in front tells who asks.
 * @param root the checkout
 * @throws CannotStore when the storage cannot be used
 */
export async function createClassServer(
  root: string,
  env: Record<string, string | undefined> = process.env,
  {
    clock = { now: () => Date.now() },
    storage = storageFrom,
    beats = usualBeats,
    reach = () => [],
  }: {
    clock?: Clock;
    storage?: typeof storageFrom;
    beats?: Beats;
    /** Origins under which other devices in the room find this server. */
    reach?: () => string[];
  } = {},
): Promise<ClassServer> {
  const { log, bus, shared } = await storage(root, env);
  const classes = new Classes({ log, bus, clock, shared });
  const streams: Streams = new Set();
  let stopped: Promise<void> | undefined;
  const parts = {
    classes,
    shelf: await casesOf(root, env),
    // The compiler is fetched when somebody brings a draft: starting is quicker without it.
    readDraft: async (...draft: Parameters<ReadDraft>) => {
      const { readDraft } = await import("./adapters/drafts.ts");
      return readDraft(...draft);
    },
    failures: new Failures(clock),
    streams,
    beats,
    origin: env.BLANCO_ORIGIN || null,
    reach,
    stopping: () => stopped !== undefined,
  };
  const proxy = { trusted: env.BLANCO_TRUST_PROXY === "1" };

  /** Answers that were faults of ours, per status since the last tick: a full disk fills no log. */
  const faults = new Map<number, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const answered = await route(askedOf(request, proxy), parts);
    if (response.destroyed) return;
    const sent = answered ?? problem({ id: "no-class" });
    if (isFault(sent.status)) faults.set(sent.status, (faults.get(sent.status) ?? 0) + 1);
    write(response, sent);
  }

  let ticks = 0;
  async function tick(): Promise<void> {
    for (const [status, count] of faults) note("fault", { status, count });
    faults.clear();
    parts.failures.forget();
    await classes.tick();
    if (ticks++ % sweepEvery > 0) return;
    const deleted = await classes.sweep();
    if (deleted > 0) note("deleted", { classes: deleted });
  }
  const timer = setInterval(() => {
    tick().catch((error: unknown) => note("fault", { in: "tick", message: String(error) }));
  }, tickEvery);
  timer.unref();

  return {
    handle(request, response) {
      if (!request.url?.startsWith("/api/class/")) return false;
      answer(request, response).catch((error: unknown) => {
        note("fault", { message: String(error) });
        response.destroy();
      });
      return true;
    },
    tick,
    stop() {
      stopped ??= (async () => {
        clearInterval(timer);
        await classes.close();
        endStreams(streams);
        // What was answered is stored; what is being stored gets this long.
        await new Promise((resolve) => setTimeout(resolve, 100));
        await bus.close();
        await log.close();
      })();
      return stopped;
    },
  };
}

/** The cases of the built site; `BLANCO_CASES=written` compiles them when they are asked for. */
async function casesOf(root: string, env: Record<string, string | undefined>): Promise<Shelf> {
  const built = join(root, "dist/client/case");
  if (existsSync(built) && env.BLANCO_CASES !== "written") return builtCases(built);
  const { writtenCases } = await import("./adapters/written-cases.ts");
  return writtenCases(join(root, "scenarios"));
}

/** What the environment asks for. Exported so that a test can stand between a class and its storage. */
export async function storageFrom(
  root: string,
  env: Record<string, string | undefined>,
): Promise<{ log: EventLog; bus: Bus; shared: boolean }> {
  // Only what is used is loaded: a server is back sooner.
  const url = env.DATABASE_URL;
  if (url) {
    const { postgresBus, postgresLog } = await import("./adapters/postgres.ts");
    return { log: await postgresLog(url), bus: await postgresBus(url), shared: true };
  }
  const { openSqlite, sqliteLog } = await import("./adapters/sqlite.ts");
  const log = await sqliteLog(openSqlite(databaseFile(root, env)));
  return { log, bus: silentBus(), shared: false };
}
