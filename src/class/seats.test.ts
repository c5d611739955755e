import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Received } from "../../tests/fixtures/class/visitor.ts";
import { classRoutes } from "./protocol/routes.ts";
import { cursorOf } from "./protocol/view.ts";
import { opened, school, seen, until } from "./school.fixture.ts";

const day = 86_400_000;
const ours = school();

describe("who may do what", () => {
  it("a token counts for its class and its seat, and a code for a day", async () => {
    const [one, other] = [await opened(ours), await opened(ours)];
    const student = ours.live.visitor();
    const { body } = await student.join({ code: one.code });
    const tokens = { host: one.token, participant: body.token };
    for (const [seat, token] of Object.entries(tokens))
      for (const asked of ["host", "remote", "screen", "participant"] as const) {
        const expected = seat === asked ? 200 : 401;
        expect(
          (await ours.live.visitor().post(classRoutes.resume(one.id, asked), { token })).status,
        ).toBe(expected);
        expect(
          (await ours.live.visitor().post(classRoutes.resume(other.id, asked), { token })).status,
        ).toBe(401);
      }
    const remote = ours.live.visitor();
    const token = (await one.host.host(one.id, { kind: "give-seat", seat: "remote" })).body.token;
    await remote.post(classRoutes.resume(one.id, "remote"), { token });
    expect((await remote.host(one.id, { kind: "phase", phase: "lobby" }, "remote")).status).toBe(
      200,
    );
    expect((await remote.host(one.id, { kind: "delete-all" }, "remote")).status).toBe(403);
    ours.live.clock.time += day;
    expect((await ours.live.visitor().join({ code: one.code })).body.error).toEqual({
      id: "unknown-code",
    });
    await one.host.host(one.id, { kind: "new-code" });
    const { code } = await seen(one.host, one.id, "host");
    expect((await ours.live.visitor().join({ code: code?.code ?? "" })).status).toBe(200);
    await ours.live.classes.tick();
  });

  it("who gets no stream asks instead, and misses nothing", async () => {
    const { host, id, code } = await opened(ours);
    const student = ours.live.visitor();
    const { body } = await student.join({ code });
    const quiet = await student.get<{ seq: number; set: object }>(
      classRoutes.poll(id, "participant", cursorOf(body.message)),
    );
    // Of devices, which no event tells of, it hears each time.
    expect(quiet.body.set).toEqual({ nickname: "" });
    await host.host(id, { kind: "phase", phase: "lobby" });
    const news = await student.get(classRoutes.poll(id, "participant", cursorOf(body.message)));
    expect(news.body).toMatchObject({
      seq: body.message.seq + 1,
      set: { class: { phase: "lobby" } },
    });
    expect((await seen(host, id, "host")).totals.here).toBe(1);
  });

  it("who asks with a number from before a backup was put back is told everything", async () => {
    const { id, code } = await opened(ours);
    const student = ours.live.visitor();
    const { message } = (await student.join({ code })).body;
    const { seq, set } = message;
    const later = cursorOf({ seq, life: "another" });
    for (const since of [later, String(seq), "0", `x.${message.life}`])
      expect((await student.get(classRoutes.poll(id, "participant", since))).body).toEqual(message);
    const got: Received[] = [];
    const stream = student.stream(id, "participant", (each) => got.push(each), later);
    await until(() => got.length === 2);
    expect(Object.keys(JSON.parse(got[1]?.data ?? "").set)).toEqual(Object.keys(set));
    stream.close();
  });

  it("a nickname that a server forgot is asked for, and told to who listens", async () => {
    const { host, id, code } = await opened(ours);
    const student = ours.live.visitor();
    expect((await student.join({ code })).body.message.set.nickname).toBe("");
    const got: Received[] = [];
    const stream = student.stream(id, "participant", (each) => got.push(each));
    await until(() => got.length === 2);
    await student.act(id, { kind: "nickname", nickname: "Zilverreiger" });
    await until(() => got.some(({ data }) => data.includes('"set":{"nickname":"Zilverreiger"}')));
    expect((await seen(host, id, "host")).nicknames).toEqual(["Zilverreiger"]);
    expect((await seen(student, id, "participant")).nickname).toBe("Zilverreiger");
    stream.close();
  });

  it("a stream opened again tells what was missed, once", async () => {
    const { host, id, code } = await opened(ours);
    const student = ours.live.visitor();
    await student.join({ code });
    const first: Received[] = [];
    const stream = student.stream(id, "participant", (message) => first.push(message));
    await until(() => first.length === 2);
    stream.close();
    await host.host(id, { kind: "phase", phase: "lobby" });
    const again: Received[] = [];
    const resumed = student.stream(
      id,
      "participant",
      (message) => again.push(message),
      first[1]?.id ?? "",
    );
    await until(() => again.length === 2);
    expect(again.map(({ event }) => event)).toEqual(["hello", "message"]);
    expect(Object.keys(JSON.parse(again[1]?.data ?? "").set)).toEqual(["class", "nickname"]);
    resumed.close();
    expect((await host.get(classRoutes.health)).body).toEqual({ status: "ok" });
  });
});

it("keeps no nickname, address or token in its database", async () => {
  const { host, id, code, token } = await opened(ours);
  const student = ours.live.visitor();
  const { body } = await student.join({ code, nickname: "Zilverreiger" });
  expect((await seen(host, id, "host")).nicknames).toEqual(["Zilverreiger"]);
  const file = readFileSync(join(ours.live.root, "data", "blanco.db-wal"));
  for (const secret of ["Zilverreiger", "127.0.0.1", token, body.token])
    expect(file.includes(secret)).toBe(false);
});
