import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newKey } from "../../tests/fixtures/class/visitor.ts";
import { memoryLog, silentBus } from "./adapters/memory.ts";
import { openClass } from "./http/open-class.ts";
import { classRoutes } from "./protocol/routes.ts";
import type { ScreenView } from "./protocol/view.ts";
import { Classes } from "./running/classes.ts";
import { opened, options, school, seen, wayThrough } from "./school.fixture.ts";

const day = 86_400_000;
const ours = school();

describe("what is deleted", () => {
  const inDatabase = (words: string) =>
    ["blanco.db", "blanco.db-wal"].some((name) => {
      const file = join(ours.live.root, "data", name);
      return existsSync(file) && readFileSync(file).includes(words);
    });

  it("is gone from the class and from the disk: one's own, and everything", async () => {
    const { host, id, code } = await opened(ours);
    const student = ours.live.visitor();
    await student.join({ code });
    await student.act(id, { kind: "text", text: "action", words: "zebrapad-een", consent: true });
    const stream = student.stream(id, "participant", () => {});
    await stream.opened;
    expect(inDatabase("zebrapad-een")).toBe(true);
    expect((await student.act(id, { kind: "delete-mine" })).body).toMatchObject({ gone: true });
    await stream.ended;
    expect(inDatabase("zebrapad-een")).toBe(false);
    expect((await student.view(id, "participant")).status).toBe(401);
    expect((await seen(host, id, "host")).queue).toEqual([]);
    const other = ours.live.visitor();
    await other.join({ code });
    await other.act(id, { kind: "text", text: "action", words: "zebrapad-twee", consent: true });
    expect((await host.host(id, { kind: "delete-all" })).body).toMatchObject({ gone: true });
    expect(inDatabase("zebrapad-twee")).toBe(false);
    expect((await other.view(id, "participant")).status).toBe(404);
  });

  it("is not opened again by asking once more with its key", async () => {
    const host = ours.live.visitor();
    const wanted = { key: newKey(), case: { id: "friday" } };
    const { id } = (await host.open(wanted)).body;
    await host.host(id, { kind: "delete-all" });
    expect((await host.open(wanted)).body.error).toEqual({ id: "no-class" });
  });

  it("is gone from every process that had it open", async () => {
    const clock = { time: 1_800_000_000_000, now: () => clock.time };
    const parts = { log: memoryLog(), bus: silentBus(), clock, shared: true };
    const [one, other] = [new Classes(parts), new Classes(parts)];
    const answer = await openClass(
      { key: newKey(), locale: "nl", case: { id: "friday" }, options: options() },
      {
        classes: one,
        shelf: { find: async () => [ours.friday] },
        readDraft: async () => ({ errors: [], more: 0 }),
      },
    );
    const id = answer.ok ? answer.answer.id : "";
    const open = await other.find(id);
    let ended = false;
    const listener = { seat: "host" as const, who: null, since: 0, send: () => {} };
    open?.audience.add({ ...listener, end: () => (ended = true) }, () => open.room.state);
    clock.time += 30 * day;
    expect([await one.sweep(), await other.sweep(), ended]).toEqual([1, 0, true]);
    expect(await other.find(id)).toBeNull();
  });

  it("goes by itself a day after closing, or later where the host said so", async () => {
    const [one, other, never] = [await opened(ours), await opened(ours), await opened(ours)];
    for (const { host, id } of [one, other]) await host.host(id, { kind: "close" });
    await other.host.host(other.id, { kind: "extend", days: 30 });
    const there = async () =>
      Promise.all(
        [one, other, never].map(async ({ host, id }) => (await host.view(id, "host")).status),
      );
    const sweep = async () => {
      for (let n = 0; n < 12; n++) await ours.live.classes.tick();
    };
    ours.live.clock.time += day - 1;
    await sweep();
    expect(await there()).toEqual([200, 200, 200]);
    ours.live.clock.time += 1;
    await sweep();
    expect(await there()).toEqual([404, 200, 200]);
    ours.live.clock.time += 28 * day;
    await sweep();
    expect(await there()).toEqual([404, 200, 200]);
    ours.live.clock.time += day;
    await sweep();
    expect(await there()).toEqual([404, 404, 404]);
  });

  it("takes the results off the screens until enough has changed", async () => {
    const { host, id, code } = await opened(ours);
    await host.host(id, { kind: "phase", phase: "play" });
    const play = async () => {
      const student = ours.live.visitor();
      await student.join({ code });
      await student.act(id, {
        kind: "steps",
        from: 0,
        steps: wayThrough(ours.friday, "nursing", 0),
      });
      return student;
    };
    const [first] = await Promise.all(Array.from({ length: 6 }, play));
    await host.host(id, { kind: "release" });
    const seat = (await host.host(id, { kind: "give-seat", seat: "screen" })).body.token ?? "";
    const screen = ours.live.visitor();
    const view = await screen.post<{ set: ScreenView }>(classRoutes.resume(id, "screen"), {
      token: seat,
    });
    expect(view.body.set.results?.whole.plays).toBe(6);
    await first?.act(id, { kind: "delete-mine" });
    expect((await seen(screen, id, "screen")).results).toBeNull();
    expect((await host.host(id, { kind: "release" })).body.error).toMatchObject({
      id: "not-releasable",
      need: 5,
    });
    await Promise.all(Array.from({ length: 5 }, play));
    expect((await host.host(id, { kind: "release" })).status).toBe(200);
    expect((await seen(screen, id, "screen")).results?.whole.plays).toBe(10);
  });
});
