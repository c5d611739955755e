import { createHash } from "node:crypto";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Bus } from "../ports/bus.ts";
import { CannotStore, type EventLog } from "../ports/event-log.ts";
import { type Refusal, sqlLog } from "./sql-log.ts";
import type { Tables } from "./tables.ts";

/** PostgreSQL's number for a 64-bit integer; ours are times, which fit in a double. */
const int8 = 20;

/**
 * An event log for several processes.
 * @param url `postgres://…`
 * @throws CannotStore when the database cannot be reached or its tables cannot be made
 */
export async function postgresLog(url: string): Promise<EventLog> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    types: {
      getTypeParser: (id, format) =>
        id === int8 ? Number : pg.types.getTypeParser(id, format as "text"),
    },
  });
  // A connection that breaks while nobody uses it; the next query gets another.
  pool.on("error", () => undefined);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return sqlLog(db, { types: { time: "bigint", bytes: "bytea" }, life, refusal });
}

/**
 * The same for every process: in which file of which database the events are. Putting back a dump
 * makes another one, whether the tables are made anew or emptied first.
 */
async function life(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ at: string }>`
    select oid || ' ' || pg_relation_filenode('events') as at
    from pg_database where datname = current_database()`.execute(db);
  const [{ at } = { at: "" }] = rows;
  return createHash("sha256").update(at).digest("base64url").slice(0, 8);
}

function refusal(error: unknown): Refusal | undefined {
  if (!(error instanceof pg.DatabaseError)) return undefined;
  if (error.code === "23503") return "gone";
  if (error.code !== "23505") return undefined;
  if (error.constraint === "events_in_order") return "conflict";
  return error.constraint === "classes_code_key" ? "code-taken" : "id-taken";
}

/** Notices of one class are gathered for so long. */
const gather = 50;
const channel = "blanco_class";

/**
 * Tells other processes by LISTEN and NOTIFY, with the class and the number only, on a connection of
 * its own: a notice takes a lock over the whole database, so it is never part of storing.
 * @throws CannotStore when the database cannot be reached
 */
export async function postgresBus(url: string): Promise<Bus> {
  let client: pg.Client | null = null;
  let closed = false;
  let tell: ((grown: { id: string; seq: number } | null) => void) | undefined;
  const waiting = new Map<string, number>();
  let timer: NodeJS.Timeout | undefined;

  const again = () => {
    client = null;
    if (!closed) setTimeout(() => connect().catch(again), 500).unref();
  };

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url });
    let lost = false;
    const gone = () => {
      if (lost || closed) return;
      lost = true;
      fresh.end().catch(() => undefined);
      again();
    };
    fresh.on("error", gone);
    fresh.on("end", gone);
    fresh.on("notification", ({ payload }) => {
      const [id = "", seq = ""] = payload?.split(" ") ?? [];
      tell?.({ id, seq: Number(seq) });
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${channel}`);
    } catch (error) {
      lost = true;
      await fresh.end().catch(() => undefined);
      throw error;
    }
    client = fresh;
    tell?.(null);
    send();
  }

  try {
    await connect();
  } catch (error) {
    throw new CannotStore("The database cannot be reached.", { cause: error });
  }
  function send(): void {
    timer = undefined;
    // Without a connection they wait for the next one.
    if (!client) return;
    const notices = [...waiting];
    waiting.clear();
    for (const [id, seq] of notices)
      client.query("SELECT pg_notify($1, $2)", [channel, `${id} ${seq}`]).catch(() => undefined);
  }
  return {
    publish(id, seq) {
      waiting.set(id, seq);
      timer ??= setTimeout(send, gather);
    },
    async listen(listener) {
      tell = listener;
    },
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end();
    },
  };
}
