import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cursorOf, type Message, type ParticipantView } from "../../src/class/protocol/view.ts";
import { newRoot, startChild } from "../fixtures/class/child-server.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { type PostgresServer, startPostgres } from "../fixtures/postgres/server.ts";
import { writersOf } from "./kill-writers.ts";

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

it("two servers share a class; one is killed, and its students go on with the other", async () => {
  const root = newRoot();
  const env = { DATABASE_URL: await postgres.database("two") };
  const [one, other] = [await startChild(root, env), await startChild(root, env)];
  const host = new Visitor(other.base);
  const { id, code } = (await host.open({ case: { id: "friday" } })).body;
  const students = await Promise.all(
    Array.from({ length: 10 }, async () => {
      const visitor = new Visitor(one.base);
      expect((await visitor.join({ code })).status).toBe(200);
      return { visitor, seq: 0, cursor: "", phase: "", told: (_phase: string) => {} };
    }),
  );
  const listen = (student: (typeof students)[number]) =>
    student.visitor.stream(
      id,
      "participant",
      ({ event, data }) => {
        if (event !== "message") return;
        const { seq, set, ...message } = JSON.parse(data) as Message<ParticipantView>;
        // Both processes read one log: what one told is known to the other.
        expect(student.cursor === "" ? message.whole : undefined).toBe(message.whole);
        expect(seq).toBeGreaterThanOrEqual(student.seq);
        student.seq = seq;
        student.cursor = cursorOf({ seq, ...message });
        if (set.class) student.phase = set.class.phase;
        student.told(student.phase);
      },
      student.cursor || undefined,
    );
  const all = (phase: string) =>
    Promise.all(
      students.map(
        (student) =>
          new Promise<void>((resolve) => {
            student.told = (now) => {
              if (now === phase) resolve();
            };
            student.told(student.phase);
          }),
      ),
    );
  const streams = students.map(listen);
  await Promise.all(streams.map(({ opened }) => opened));
  // What the host does on one server is told by the other.
  await host.host(id, { kind: "phase", phase: "lobby" });
  await all("lobby");

  // Both write into one class at once.
  const writers = [writersOf(() => ({ id, code }), 4), writersOf(() => ({ id, code }), 4)] as const;
  const writing = [writers[0].write(one.base), writers[1].write(other.base)];
  await Promise.all(writers.map((each) => each.more(60)));
  await one.kill();
  const killed = performance.now();
  await Promise.all(streams.map(({ ended }) => ended));
  for (const { visitor } of students) visitor.base = other.base;
  await host.host(id, { kind: "phase", phase: "play" });
  const back = students.map(listen);
  await all("play");
  console.log(`students back after ${Math.round(performance.now() - killed)} ms`);
  await writers[1].more(20);
  await other.kill();
  await Promise.all(writing);

  const again = await startChild(root, env);
  host.base = again.base;
  const kept = new Set((await host.view(id, "host")).body.set.queue?.map((text) => text.id));
  const acknowledged = writers.flatMap((each) => [...each.acknowledged]);
  expect(acknowledged.length).toBeGreaterThan(140);
  expect(acknowledged.filter((text) => !kept.has(text))).toEqual([]);
  for (const { close } of back) close();
  await again.stop();
  rmSync(root, { recursive: true, force: true });
});
