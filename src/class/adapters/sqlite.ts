import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SQLite from "better-sqlite3";
import { Kysely, SqliteDialect, sql } from "kysely";
import { CannotStore, type EventLog } from "../ports/event-log.ts";
import { type Refusal, sqlLog } from "./sql-log.ts";
import type { Tables } from "./tables.ts";

/**
 * Opens a database whose commits survive a power cut, and makes sure of it.
 * @throws CannotStore when the file cannot be opened, or does not do as it is told
 */
export function openSqlite(file: string): SQLite.Database {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const database = new SQLite(file);
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    database.pragma("secure_delete = ON");
    database.pragma("busy_timeout = 5000");
    const journal = database.pragma("journal_mode", { simple: true });
    const synchronous = database.pragma("synchronous", { simple: true });
    if (journal !== "wal" || synchronous !== 2) {
      database.close();
      throw new Error(`journal_mode is ${journal}, synchronous is ${synchronous}`);
    }
    return database;
  } catch (error) {
    throw new CannotStore(`The database ${file} cannot be used.`, { cause: error });
  }
}

/**
 * An event log in one file, for one process.
 * @param database from `openSqlite`
 */
export function sqliteLog(database: SQLite.Database): Promise<EventLog> {
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return sqlLog(db, {
    types: { time: "integer", bytes: "blob" },
    // A file can be put back in many ways, all of them while nobody has it open.
    life: async () => randomBytes(6).toString("base64url"),
    refusal,
    // What was erased must not stay behind in the write-ahead log.
    scrub: async () => {
      await sql`pragma wal_checkpoint(truncate)`.execute(db).catch(() => undefined);
    },
  });
}

function refusal(error: unknown): Refusal | undefined {
  if (!(error instanceof SQLite.SqliteError)) return undefined;
  const { code, message } = error;
  if (code === "SQLITE_CONSTRAINT_FOREIGNKEY") return "gone";
  if (code === "SQLITE_CONSTRAINT_PRIMARYKEY")
    return message.includes("events.") ? "conflict" : "id-taken";
  if (code === "SQLITE_CONSTRAINT_UNIQUE") return "code-taken";
  return undefined;
}
