import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memoryLog, silentBus } from "../../src/class/adapters/memory.ts";
import { writtenCases } from "../../src/class/adapters/written-cases.ts";
import { csv } from "../../src/class/domain/csv.ts";
import { join } from "../../src/class/http/door.ts";
import { Failures } from "../../src/class/http/failures.ts";
import { openClass } from "../../src/class/http/open-class.ts";
import { hostRequestSchema } from "../../src/class/protocol/host-commands.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import { codeLetters } from "../../src/class/protocol/words.ts";
import { Classes } from "../../src/class/running/classes.ts";
import { type LiveServer, startLive } from "../fixtures/class/live-server.ts";
import { newKey, type Visitor } from "../fixtures/class/visitor.ts";
import { randomOf } from "../fixtures/random.ts";

let live: LiveServer;
beforeAll(async () => {
  live = await startLive({ BLANCO_TRUST_PROXY: "1" });
});
afterAll(() => live.stop());

async function opened(): Promise<{ host: Visitor; id: string; code: string }> {
  const host = live.visitor();
  const { body } = await host.open({ case: { id: "friday" } });
  return { host, id: body.id, code: body.code };
}

describe("guessing", () => {
  it.each([
    ["from one address", 1],
    ["from a thousand addresses, each within what is free", 1_000],
  ])("100,000 codes %s: nobody gets in, and who knows the code does", async (_where, addresses) => {
    const clock = { now: () => 1_800_000_000_000 };
    const log = memoryLog();
    const classes = new Classes({ log, bus: silentBus(), clock, shared: false });
    const shelf = writtenCases("tests/fixtures/cases");
    const readDraft = async () => ({ errors: [], more: 0 });
    const open = await openClass(
      {
        key: newKey(),
        locale: "nl",
        case: { id: "friday" },
        options: { part: "whole", feedback: "report", nicknames: false, ways: ["alone"] },
      },
      { classes, shelf, readDraft },
    );
    const code = open.ok ? open.answer.code : "";
    const parts = { classes, failures: new Failures(clock) };
    const draw = randomOf(20_261_122);
    const letters = [...codeLetters];
    const places = Array.from({ length: 6 });
    const key = newKey();
    const ask = (guess: string, address: string) =>
      join({ key, code: guess, role: "nursing", way: "alone" }, address, parts);
    const refused = new Map<string, number>();
    for (let at = 0; at < 100_000; at++) {
      const guess = places.map(() => draw.pick(letters)).join("");
      const answer = await ask(
        guess,
        `203.0.${Math.floor((at % addresses) / 250)}.${(at % addresses) % 250}`,
      );
      const what = answer.ok ? "joined" : answer.error.id;
      refused.set(what, (refused.get(what) ?? 0) + 1);
    }
    expect(Object.fromEntries(refused)).toEqual(
      addresses === 1 ? { "unknown-code": 300, "slow-down": 99_700 } : { "unknown-code": 100_000 },
    );
    expect((await ask(code, "198.51.100.1")).ok).toBe(true);
  });

  it("a school that mistypes a lot still gets in, and who is in is never slowed", async () => {
    const { code, id } = await opened();
    const school = { "X-Forwarded-For": "198.51.100.7" };
    const inside = live.visitor();
    const join = { key: newKey(), code, role: "nursing", way: "alone" };
    await inside.send("POST", classRoutes.join, join, school);
    for (let at = 0; at < 299; at++)
      await inside.send("POST", classRoutes.lookup, { code: "AAAAAA" }, school);
    expect(
      (await live.visitor().send("POST", classRoutes.join, { ...join, key: newKey() }, school))
        .status,
    ).toBe(200);
    for (let at = 0; at < 5; at++)
      await inside.send("POST", classRoutes.lookup, { code: "AAAAAA" }, school);
    const late = live.visitor();
    expect((await late.send("POST", classRoutes.lookup, { code }, school)).status).toBe(429);
    const written = {
      key: newKey(),
      command: { kind: "text", text: "action", words: "x", consent: true },
    };
    expect(
      (await inside.send("POST", classRoutes.commands(id, "participant"), written, school)).status,
    ).toBe(200);
    live.clock.time += 60_000;
    expect((await late.send("POST", classRoutes.lookup, { code }, school)).status).toBe(200);
  });
});

it("nothing is changed by a page of another site, whatever it sends", async () => {
  const { host, id, code } = await opened();
  const student = live.visitor();
  const joined = await student.join({ code });
  const bodies: [string, object, Visitor][] = [
    [
      classRoutes.open,
      {
        key: newKey(),
        locale: "nl",
        case: { id: "friday" },
        options: { part: "whole", feedback: "report", nicknames: false, ways: ["alone"] },
      },
      live.visitor(),
    ],
    [classRoutes.lookup, { code }, live.visitor()],
    [classRoutes.join, { key: newKey(), code, role: "nursing", way: "alone" }, live.visitor()],
    [classRoutes.resume(id, "participant"), { token: joined.body.token }, live.visitor()],
    [
      classRoutes.commands(id, "host"),
      { key: newKey(), command: { kind: "phase", phase: "play" } },
      host,
    ],
    [
      classRoutes.commands(id, "participant"),
      { key: newKey(), command: { kind: "text", text: "action", words: "x", consent: true } },
      student,
    ],
  ];
  const types = [
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/plain",
    "",
    "application/json",
  ];
  const origins = ["https://elsewhere.example", "null", "", "http://127.0.0.1.elsewhere.example"];
  const before = (await host.view(id, "host")).body.seq;
  let tried = 0;
  for (const [path, body, visitor] of bodies)
    for (const type of types)
      for (const origin of origins) {
        const { status } = await visitor.send("POST", path, body, {
          "Content-Type": type,
          Origin: origin,
        });
        tried++;
        expect([path, type, origin, status]).toEqual([path, type, origin, 403]);
      }
  // From our own page, but as no page of ours sends it.
  for (const [path, body, visitor] of bodies)
    for (const type of types.slice(0, -1)) {
      const { status } = await visitor.send("POST", path, body, { "Content-Type": type });
      expect([path, type, status]).toEqual([path, type, 400]);
      tried++;
    }
  expect(tried).toBe(6 * 5 * 4 + 6 * 4);
  expect((await host.view(id, "host")).body.seq).toBe(before);
});

it("what is no command, too large or not ours is refused with a reason", async () => {
  const { host, id } = await opened();
  const path = classRoutes.commands(id, "host");
  for (const body of [
    "",
    "{",
    "[]",
    "null",
    '{"key":"x"}',
    `{"key":"${newKey()}","command":{"kind":"sing"}}`,
    '{"__proto__":{"a":1}}',
  ])
    expect((await host.post(path, body)).body.error?.id).toBe("not-understood");
  expect((await host.post(path, JSON.stringify({ text: "x".repeat(70_000) }))).status).toBe(413);
  for (const seat of ["../host", "%2e%2e", "host/../participant", "HOST"])
    expect((await host.get(`/api/class/${id}/${seat}/view`)).status).toBeGreaterThanOrEqual(400);
  expect((await host.send("DELETE", path)).status).toBe(405);
  expect(
    hostRequestSchema.safeParse({ key: newKey(), command: { kind: "close", extra: 1 } }).success,
  ).toBe(false);
});

it("no cell of an export begins as a formula", () => {
  const nasty = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "|calc",
    "%0A=1",
    '"=1',
    "＝1+1",
    'a","=1',
  ];
  const text = csv(nasty.map((each) => [each]));
  for (const line of text
    .replace(/^\ufeff/, "")
    .split("\r\n")
    .filter(Boolean))
    expect(line).not.toMatch(/^"[\s]*[=+\-@|%]/);
  expect(csv([["a", 1, null]])).toBe('\ufeff"a",1,\r\n');
});
