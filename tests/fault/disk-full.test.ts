import { rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import SQLite from "better-sqlite3";
import { expect, it } from "vitest";
import { silentBus } from "../../src/class/adapters/memory.ts";
import { openSqlite, sqliteLog } from "../../src/class/adapters/sqlite.ts";
import { createClassServer } from "../../src/class/server.ts";
import { newRoot } from "../fixtures/class/child-server.ts";
import { Visitor } from "../fixtures/class/visitor.ts";

it("refuses clearly when the disk is full, goes on reading, and recovers", async () => {
  const root = newRoot();
  const file = join(root, "data", "blanco.db");
  const database = openSqlite(file);
  const log = await sqliteLog(database);
  const classes = await createClassServer(
    root,
    {},
    {
      storage: async () => ({ log, bus: silentBus(), shared: false }),
    },
  );
  const server = createServer((request, response) => {
    classes.handle(request, response);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const host = new Visitor(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { id, code } = (await host.open({ case: { id: "friday" } })).body;
  const student = host.another();
  await student.join({ code });
  const write = (words: string) =>
    student.act(id, { kind: "text", text: "action", words, consent: true });
  expect((await write("een")).status).toBe(200);

  // Not one page more: what SQLite says then is what it says of a full disk (SQLITE_FULL).
  const pages = database.pragma("page_count", { simple: true }) as number;
  database.pragma(`max_page_count = ${pages}`);
  let refused = 0;
  for (let at = 0; at < 29; at++) {
    const { status, body } = await write("x".repeat(490));
    if (status !== 200) {
      expect({ status, error: body.error }).toEqual({ status: 507, error: { id: "cannot-store" } });
      refused++;
    }
  }
  expect(refused).toBeGreaterThan(5);
  // Reading goes on, and shows exactly what was acknowledged.
  const seen = (await host.view(id, "host")).body.set.queue ?? [];
  expect(seen).toHaveLength(30 - refused);
  expect((await student.view(id, "participant")).status).toBe(200);

  database.pragma(`max_page_count = ${pages + 10_000}`);
  expect((await write("weer")).status).toBe(200);
  expect((await host.view(id, "host")).body.set.queue).toHaveLength(31 - refused);
  await classes.stop();
  server.closeAllConnections();
  server.close();
  const again = new SQLite(file, { readonly: true });
  expect(again.pragma("integrity_check", { simple: true })).toBe("ok");
  again.close();
  rmSync(root, { recursive: true, force: true });
});
