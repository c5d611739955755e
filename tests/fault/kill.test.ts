import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ChildServer, newRoot, startChild } from "../fixtures/class/child-server.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { type PostgresServer, startPostgres } from "../fixtures/postgres/server.ts";
import { writersOf } from "./kill-writers.ts";

/** `BLANCO_LONG=1 npm run test:fault` kills 1,000 and 200 times. */
const long = process.env.BLANCO_LONG === "1";
const hours = 4 * 3_600_000;

type Killed = { kills: number; acknowledged: number; lost: number; slowest: number };

/** Kills a server again and again while students write, and looks for what was acknowledged. */
async function killing(input: {
  kills: number;
  env?: Record<string, string>;
  early?: boolean;
}): Promise<Killed> {
  const { kills, env = {}, early = false } = input;
  const root = newRoot();
  let child: ChildServer = await startChild(root, env, { early });
  const host = new Visitor(child.base);
  let open = (await host.open({ case: { id: "friday" } })).body;
  let writers = writersOf(() => open, 12);
  const result: Killed = { kills, acknowledged: 0, lost: 0, slowest: 0 };
  for (let kill = 0; kill < kills; kill++) {
    const writing = writers.write(child.base);
    await writers.more(15 + ((kill * 37) % 90));
    await child.kill();
    await writing;
    child = await startChild(root, env, { early });
    result.slowest = Math.max(result.slowest, child.started);
    host.base = child.base;
    const view = await host.view(open.id, "host");
    const kept = new Set(view.body.set.queue?.map(({ id }) => id));
    const lost = [...writers.acknowledged].filter((id) => !kept.has(id)).length;
    result.lost += lost + Math.max(0, writers.joined - (view.body.set.totals?.joined ?? 0));
    if (kill % 20 === 19 || kill === kills - 1 || lost > 0) {
      // Another class now and then, so that reading it all stays quick.
      result.acknowledged += writers.acknowledged.size;
      open = (await host.open({ case: { id: "friday" } })).body;
      writers = writersOf(() => open, 12);
    }
    if (early && result.lost > 0) break;
  }
  await child.stop();
  rmSync(root, { recursive: true, force: true });
  return result;
}

const report = (name: string, killed: Killed) =>
  console.log(
    `${name}: ${killed.kills} kills, ${killed.acknowledged} acknowledged, ${killed.lost} lost, slowest restart ${Math.round(killed.slowest)} ms`,
  );

describe("kill -9 under a load of writing", () => {
  it(
    "loses nothing that SQLite acknowledged",
    async () => {
      const killed = await killing({ kills: long ? 1_000 : 25 });
      report("SQLite", killed);
      expect(killed.lost).toBe(0);
      expect(killed.acknowledged).toBeGreaterThan(25 * 15);
    },
    hours,
  );

  it(
    "is caught losing when it acknowledges before it stores",
    async () => {
      const killed = await killing({ kills: 10, early: true });
      report("Control", killed);
      expect(killed.lost).toBeGreaterThan(0);
    },
    hours,
  );
});

describe("with PostgreSQL", () => {
  let postgres: PostgresServer;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.stop());

  it(
    "loses nothing that was acknowledged",
    async () => {
      const url = await postgres.database("kill");
      const killed = await killing({ kills: long ? 200 : 10, env: { DATABASE_URL: url } });
      report("PostgreSQL", killed);
      expect(killed.lost).toBe(0);
      expect(killed.acknowledged).toBeGreaterThan(10 * 15);
    },
    hours,
  );
});
