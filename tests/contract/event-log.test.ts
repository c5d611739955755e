import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryLog } from "../../src/class/adapters/memory.ts";
import { postgresLog } from "../../src/class/adapters/postgres.ts";
import { openSqlite, sqliteLog } from "../../src/class/adapters/sqlite.ts";
import type { ClassRecord, EventLog, NewEvent } from "../../src/class/ports/event-log.ts";
import { type PostgresServer, startPostgres } from "../fixtures/postgres/server.ts";

/** What every event log does, asked of each of them for real. */
let folder: string;
let postgres: PostgresServer;
let url: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "blanco log "));
  postgres = await startPostgres();
  url = await postgres.database("contract");
});
afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true });
});

const logs: [string, () => Promise<EventLog>][] = [
  ["memory", async () => memoryLog()],
  ["SQLite", () => sqliteLog(openSqlite(join(folder, "log.db")))],
  ["PostgreSQL", () => postgresLog(url)],
];

const event = (body: string, owner: string | null = null): NewEvent => ({ body, owner });

describe.each(logs)("%s", (name, open) => {
  let log: EventLog;
  let made = 0;
  beforeAll(async () => {
    log = await open();
  });
  afterAll(() => log.close());

  const record = (fields: Partial<ClassRecord> = {}): ClassRecord => ({
    id: `class${++made}`,
    code: `CODE${made}`,
    codeUntil: 2 ** 41,
    deletedAt: 2 ** 42,
    ...fields,
  });
  const started = async (fields: Partial<ClassRecord> = {}) => {
    const one = record(fields);
    expect(await log.create(one, [event("opened")], [])).toBe("created");
    return one.id;
  };
  const bodies = async (id: string, after = 0) =>
    (await log.read(id, after)).map(({ body }) => body);

  it("has a name for what it is now", async () => {
    expect(log.life).toMatch(/^[\w-]{8}$/);
  });

  it("keeps a class with its first events and files", async () => {
    const one = record();
    const bytes = Uint8Array.from([0, 255, 10]);
    await log.create(one, [event("a"), event("b")], [{ name: "nl", bytes }]);
    expect(await log.find(one.id)).toEqual(one);
    expect(await log.findByCode(one.code ?? "")).toEqual(one);
    expect(await log.read(one.id, 0)).toEqual([
      { seq: 1, body: "a" },
      { seq: 2, body: "b" },
    ]);
    expect([...((await log.file(one.id, "nl")) ?? [])]).toEqual([...bytes]);
    expect(await log.file(one.id, "en")).toBeNull();
  });

  it("gives no id and no code twice", async () => {
    const one = record();
    await log.create(one, [event("a")], []);
    expect(await log.create({ ...one, code: "OTHER" }, [event("x")], [])).toBe("id-taken");
    expect(await log.create(record({ code: one.code }), [event("x")], [])).toBe("code-taken");
    expect(await bodies(one.id)).toEqual(["a"]);
    const other = await started();
    expect(
      await log.append(other, { after: 1, events: [event("b")], record: { code: one.code } }),
    ).toBe("code-taken");
    expect(await bodies(other)).toEqual(["opened"]);
  });

  it("has many classes without a code", async () => {
    const [one, other] = [await started({ code: null }), await started({ code: null })];
    expect(await log.find(one)).not.toEqual(await log.find(other));
  });

  it("adds behind what the writer knows, and nowhere else", async () => {
    const id = await started();
    expect(await log.append(id, { after: 1, events: [event("b"), event("c")] })).toBe("appended");
    expect(await log.append(id, { after: 1, events: [event("x")] })).toBe("conflict");
    expect(await log.append(id, { after: 2, events: [event("x"), event("y")] })).toBe("conflict");
    expect(await bodies(id)).toEqual(["opened", "b", "c"]);
    expect(await bodies(id, 2)).toEqual(["c"]);
    expect(await log.append("nowhere", { after: 0, events: [event("x")] })).toBe("gone");
    expect(await log.read("nowhere", 0)).toEqual([]);
  });

  it("lets one of many writers win each place, whole batches at a time", async () => {
    const id = await started();
    const writers = Array.from({ length: 12 }, async (_, writer) => {
      for (;;) {
        const seen = await log.read(id, 0);
        const events = [event(`${writer}-1`), event(`${writer}-2`)];
        if ((await log.append(id, { after: seen.length, events })) === "appended") return;
      }
    });
    await Promise.all(writers);
    const all = await log.read(id, 1);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, at) => at + 2));
    const pairs = all.map(({ body }) => body?.split("-"));
    for (let at = 0; at < pairs.length; at += 2) expect(pairs[at]?.[0]).toBe(pairs[at + 1]?.[0]);
  });

  it("erases what belongs to somebody and keeps its place", async () => {
    const id = await started();
    const events = [
      event("mine", "me"),
      event("yours", "you"),
      event("text", "t1"),
      event("nobody's"),
    ];
    await log.append(id, { after: 1, events });
    await log.append(id, { after: 5, events: [event("left")], erase: ["me", "t1"] });
    expect(await bodies(id)).toEqual(["opened", null, "yours", null, "nobody's", "left"]);
    await log.append(id, { after: 6, events: [event("again", "me")] });
    expect(await bodies(id, 6)).toEqual(["again"]);
  });

  it("erases nothing when the events are refused", async () => {
    const id = await started();
    await log.append(id, { after: 1, events: [event("mine", "me")] });
    expect(await log.append(id, { after: 1, events: [event("left")], erase: ["me"] })).toBe(
      "conflict",
    );
    expect(await bodies(id)).toEqual(["opened", "mine"]);
  });

  it("erases everything, files too", async () => {
    const one = record();
    await log.create(
      one,
      [event("a", "x"), event("b")],
      [{ name: "nl", bytes: new Uint8Array(3) }],
    );
    await log.append(one.id, { after: 2, events: [event("emptied")], eraseAll: true });
    expect(await bodies(one.id)).toEqual([null, null, "emptied"]);
    expect(await log.file(one.id, "nl")).toBeNull();
  });

  it("changes what is looked up together with the events", async () => {
    const id = await started();
    const change = { code: `NEW${made}`, codeUntil: 5, deletedAt: 2 ** 43 };
    await log.append(id, { after: 1, events: [event("b")], record: change });
    expect(await log.find(id)).toEqual({ id, ...change });
    expect((await log.findByCode(change.code))?.id).toBe(id);
  });

  it("tells which classes are due, and removes a class whole", async () => {
    const id = await started({ deletedAt: 1_000 });
    expect(await log.due(999)).not.toContain(id);
    expect(await log.due(1_000)).toContain(id);
    await log.remove(id);
    await log.remove(id);
    expect(await log.find(id)).toBeNull();
    expect(await log.read(id, 0)).toEqual([]);
    expect(await log.append(id, { after: 1, events: [event("x")] })).toBe("gone");
  });

  it("keeps a large batch in order", async () => {
    const id = await started();
    const many = Array.from({ length: 5_000 }, (_, at) => event(`e${at}`));
    expect(await log.append(id, { after: 1, events: many })).toBe("appended");
    expect((await bodies(id, 1)).join()).toBe(many.map(({ body }) => body).join());
  });

  it("keeps every letter", async () => {
    const id = await started();
    const text = "“ß” \u{1F9D1}‍⚕️ '); drop table events; -- \n\t \\ é";
    await log.append(id, { after: 1, events: [event(text)] });
    expect(await bodies(id, 1)).toEqual([text]);
    expect(await log.check()).toBe(true);
  });

  // What is only in memory is gone then, and is meant to be.
  if (name !== "memory")
    it("has it all after opening again", async () => {
      const id = await started();
      const again = await open();
      expect((await again.read(id, 0)).map(({ body }) => body)).toEqual(["opened"]);
      // Several processes work on one PostgreSQL; who opens a file is alone with it.
      expect(again.life === log.life).toBe(name === "PostgreSQL");
      await again.close();
    });
});

it("PostgreSQL is another log once a dump was put back into it", async () => {
  const own = await postgres.database("restored");
  const lifeNow = async () => {
    const log = await postgresLog(own);
    await log.close();
    return log.life;
  };
  const first = await lifeNow();
  expect(await lifeNow()).toBe(first);
  const client = new pg.Client(own);
  await client.connect();
  // As `pg_restore --data-only` into emptied tables, and as `pg_restore --clean` do it.
  await client.query("truncate events");
  const emptied = await lifeNow();
  await client.query("alter table events rename to old");
  await client.query("create table events (like old including all)");
  const anew = await lifeNow();
  await client.end();
  expect(new Set([first, emptied, anew]).size).toBe(3);
});
