import type { Generated, Kysely } from "kysely";
import type { Migration } from "kysely/migration";

/** The tables, the same in SQLite and PostgreSQL. */
export type Tables = {
  classes: { id: string; code: string | null; code_until: number; deleted_at: number };
  events: { class: string; seq: number; owner: string | null; body: string | null };
  files: { class: string; name: string; bytes: Uint8Array };
  /** One row, written to see whether writing is possible. */
  pulse: { id: number; beat: Generated<number> };
};

/** What the two call their types. */
export type ColumnTypes = { time: "integer" | "bigint"; bytes: "blob" | "bytea" };

/**
 * Every change of the tables, in order and never changed once released. A new one is added at the end,
 * and runs when a newer program starts on an older database.
 */
export function migrations(types: ColumnTypes): Record<string, Migration> {
  return {
    "2026-11-22-classes": {
      async up(db: Kysely<unknown>) {
        await db.schema
          .createTable("classes")
          .addColumn("id", "text", (column) => column.primaryKey())
          .addColumn("code", "text", (column) => column.unique())
          .addColumn("code_until", types.time, (column) => column.notNull())
          .addColumn("deleted_at", types.time, (column) => column.notNull())
          .execute();
        await db.schema
          .createTable("events")
          .addColumn("class", "text", (column) =>
            column.notNull().references("classes.id").onDelete("cascade"),
          )
          .addColumn("seq", "integer", (column) => column.notNull())
          .addColumn("owner", "text")
          .addColumn("body", "text")
          .addPrimaryKeyConstraint("events_in_order", ["class", "seq"])
          .execute();
        await db.schema
          .createIndex("events_by_owner")
          .on("events")
          .columns(["class", "owner"])
          .execute();
        await db.schema
          .createIndex("classes_by_deletion")
          .on("classes")
          .column("deleted_at")
          .execute();
        await db.schema
          .createTable("files")
          .addColumn("class", "text", (column) =>
            column.notNull().references("classes.id").onDelete("cascade"),
          )
          .addColumn("name", "text", (column) => column.notNull())
          .addColumn("bytes", types.bytes === "blob" ? "blob" : "bytea", (column) =>
            column.notNull(),
          )
          .addPrimaryKeyConstraint("files_by_name", ["class", "name"])
          .execute();
        await db.schema
          .createTable("pulse")
          .addColumn("id", "integer", (column) => column.primaryKey())
          .addColumn("beat", "integer", (column) => column.notNull().defaultTo(0))
          .execute();
      },
    },
  };
}
