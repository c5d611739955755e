import { type Kysely, sql, type Transaction } from "kysely";
import { Migrator } from "kysely/migration";
import { CannotStore, type ClassRecord, type EventLog, type NewEvent } from "../ports/event-log.ts";
import { type ColumnTypes, migrations, type Tables } from "./tables.ts";

/** What a refusal of the database means. */
export type Refusal = "code-taken" | "id-taken" | "conflict" | "gone";

/** How one database differs from another. */
export type Dialect = {
  types: ColumnTypes;
  /** Another text whenever an older state may have been put back. */
  life: (db: Kysely<Tables>) => Promise<string>;
  /** What an error means; undefined for one that says that nothing can be stored. */
  refusal: (error: unknown) => Refusal | undefined;
  /** After something was erased: what makes it really go. */
  scrub?: (db: Kysely<Tables>) => Promise<void>;
};

/** One statement holds so many rows: SQLite takes 32,766 values. */
const rowsAtOnce = 2_000;

/**
 * An event log in an SQL database.
 * @param db a connection; it is closed with the log
 * @throws CannotStore when the tables cannot be made
 */
export async function sqlLog(db: Kysely<Tables>, dialect: Dialect): Promise<EventLog> {
  await migrate(db, dialect.types);
  const life = await dialect.life(db);

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw new CannotStore("The database refused.", { cause: error });
    }
  };
  const written = async <T>(
    work: (to: Transaction<Tables>) => Promise<T>,
  ): Promise<T | Refusal> => {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      const refusal = dialect.refusal(error);
      if (refusal) return refusal;
      throw new CannotStore("The database refused.", { cause: error });
    }
  };
  const found = (row: Tables["classes"] | undefined): ClassRecord | null =>
    row
      ? {
          id: row.id,
          code: row.code,
          codeUntil: Number(row.code_until),
          deletedAt: Number(row.deleted_at),
        }
      : null;

  return {
    life,
    async create(record, events, files) {
      const result = await written(async (to) => {
        await to
          .insertInto("classes")
          .values({
            id: record.id,
            code: record.code,
            code_until: record.codeUntil,
            deleted_at: record.deletedAt,
          })
          .execute();
        await insert(to, record.id, 0, events);
        for (const { name, bytes } of files)
          await to.insertInto("files").values({ class: record.id, name, bytes }).execute();
        return "created" as const;
      });
      return result as "created" | "id-taken" | "code-taken";
    },
    async append(id, { after, events, erase = [], eraseAll, record }) {
      const result = await written(async (to) => {
        if (eraseAll) {
          await to
            .updateTable("events")
            .set({ body: null, owner: null })
            .where("class", "=", id)
            .execute();
          await to.deleteFrom("files").where("class", "=", id).execute();
        } else if (erase.length > 0)
          await to
            .updateTable("events")
            .set({ body: null, owner: null })
            .where("class", "=", id)
            .where("owner", "in", [...erase])
            .execute();
        await insert(to, id, after, events);
        const { code, codeUntil, deletedAt } = record ?? {};
        if (code !== undefined || codeUntil !== undefined || deletedAt !== undefined)
          await to
            .updateTable("classes")
            .set({
              ...(code !== undefined && { code }),
              ...(codeUntil !== undefined && { code_until: codeUntil }),
              ...(deletedAt !== undefined && { deleted_at: deletedAt }),
            })
            .where("id", "=", id)
            .execute();
        return "appended" as const;
      });
      if (result === "appended" && (eraseAll || erase.length > 0)) await dialect.scrub?.(db);
      return result as "appended" | "conflict" | "code-taken" | "gone";
    },
    read: (id, after) =>
      guarded(() =>
        db
          .selectFrom("events")
          .select(["seq", "body"])
          .where("class", "=", id)
          .where("seq", ">", after)
          .orderBy("seq")
          .execute(),
      ),
    find: (id) =>
      guarded(async () =>
        found(await db.selectFrom("classes").selectAll().where("id", "=", id).executeTakeFirst()),
      ),
    findByCode: (code) =>
      guarded(async () =>
        found(
          await db.selectFrom("classes").selectAll().where("code", "=", code).executeTakeFirst(),
        ),
      ),
    file: (id, name) =>
      guarded(async () => {
        const row = await db
          .selectFrom("files")
          .select("bytes")
          .where("class", "=", id)
          .where("name", "=", name)
          .executeTakeFirst();
        return row?.bytes ?? null;
      }),
    due: (now) =>
      guarded(async () => {
        const rows = await db
          .selectFrom("classes")
          .select("id")
          .where("deleted_at", "<=", now)
          .execute();
        return rows.map(({ id }) => id);
      }),
    async remove(id) {
      await guarded(async () => {
        await db.deleteFrom("classes").where("id", "=", id).execute();
        await dialect.scrub?.(db);
      });
    },
    async check() {
      try {
        await sql`insert into pulse (id, beat) values (1, 0) on conflict (id) do update set beat = 1 - pulse.beat`.execute(
          db,
        );
        return true;
      } catch {
        return false;
      }
    },
    close: () => db.destroy(),
  };
}

async function insert(
  to: Transaction<Tables>,
  id: string,
  after: number,
  events: readonly NewEvent[],
): Promise<void> {
  const rows = events.map(({ body, owner }, at) => ({
    class: id,
    seq: after + 1 + at,
    owner,
    body,
  }));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await to
      .insertInto("events")
      .values(rows.slice(from, from + rowsAtOnce))
      .execute();
}

async function migrate(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: async () => migrations(types) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new CannotStore("The tables could not be made.", { cause: error });
}
