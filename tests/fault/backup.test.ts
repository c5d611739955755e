import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { newRoot, startChild } from "../fixtures/class/child-server.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { writersOf } from "./kill-writers.ts";

async function keep(root: string, ...args: string[]) {
  const child = spawn(process.execPath, [resolve("src/class/keep.ts"), ...args], {
    env: { ...process.env, BLANCO_DATA: join(root, "data") },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (part) => {
      said += String(part);
    });
  const [code] = (await once(child, "close")) as [number];
  return { code, said };
}

it("copies a database while students write, and puts it back whole", async () => {
  const root = newRoot();
  const folder = mkdtempSync(join(tmpdir(), "blanco copy "));
  const copy = join(folder, "kopie's.db");
  const server = await startChild(root);
  const host = new Visitor(server.base);
  const { id, code } = (await host.open({ case: { id: "friday" } })).body;
  const writers = writersOf(() => ({ id, code }), 8);
  const writing = writers.write(server.base);
  await writers.more(100);
  const before = [...writers.acknowledged];
  expect(await keep(root, "backup", copy)).toMatchObject({ code: 0 });
  expect(readdirSync(folder)).toEqual(["kopie's.db"]);
  // Nobody else may read it, where a system knows of others.
  if (process.platform !== "win32") expect(statSync(copy).mode & 0o077).toBe(0);
  await writers.more(50);
  await server.kill();
  await writing;
  expect((await keep(root, "backup", copy)).said).toContain("exists already");

  expect(await keep(root, "restore", copy)).toMatchObject({ code: 0 });
  const again = await startChild(root);
  host.base = again.base;
  const kept = new Set((await host.view(id, "host")).body.set.queue?.map((text) => text.id));
  expect(before.filter((text) => !kept.has(text))).toEqual([]);
  expect(kept.size).toBeLessThan(writers.acknowledged.size);
  await again.stop();

  const broken = join(folder, "broken.db");
  writeFileSync(broken, "not a database at all, but long enough to be looked at".repeat(40));
  expect((await keep(root, "restore", broken)).code).toBe(1);
  expect((await keep(root, "restore", join(folder, "nowhere.db"))).said).toContain(
    "There is no file",
  );
  expect((await keep(root, "sing")).said).toContain("npm run class -- backup FILE");
  for (const each of [root, folder]) rmSync(each, { recursive: true, force: true });
});
