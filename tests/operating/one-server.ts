import type { Agent } from "node:https";
import type { HostView, Message } from "../../src/class/protocol/view.ts";
import { limits } from "../../src/class/protocol/words.ts";
import { newKey, type Received, Visitor } from "../fixtures/class/visitor.ts";
import { type InFront, pause } from "./proxy.ts";

export type Check = (what: string, good: boolean, seen?: unknown) => void;

/** Headers and compression of pages, and the way from HTTP to HTTPS. */
export async function page(proxy: InFront, check: Check): Promise<void> {
  const { headers } = await fetch(`${proxy.base}/`, { headers: { "Accept-Encoding": "br" } });
  check("a page comes in Brotli", headers.get("content-encoding") === "br");
  const policy = headers.get("content-security-policy") ?? "";
  check("its policy is ours", policy.startsWith("default-src 'none'; script-src 'self'"));
  check("HSTS is set once", headers.get("strict-transport-security") === "max-age=31536000");
  const plain = await fetch(proxy.plain, { redirect: "manual" });
  const [status, to] = [plain.status, plain.headers.get("location") ?? ""];
  check("HTTP leads to HTTPS", status >= 300 && to.startsWith("https://"), `${status} ${to}`);
}

const students = 300;

/** A class of one address: cookies, joining, messages at once, being seen to leave. */
export async function wholeClass(base: string, agent: Agent, check: Check): Promise<void> {
  const host = new Visitor(base, agent);
  const opening = await fetch(`${base}/api/class/open`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: base },
    body: opened({ id: "john" }),
  });
  const cookie = opening.headers.get("set-cookie") ?? "";
  check("the cookie is for TLS only", /; HttpOnly; SameSite=Strict; Secure$/.test(cookie));
  const foreign = await fetch(`${base}/api/class/open`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: "https://elsewhere.example" },
    body: opened({ id: "john" }),
  });
  check("another site is refused", foreign.status === 403, foreign.status);

  const { id, code } = (await host.open({ case: { id: "john" } })).body;
  await host.host(id, { kind: "phase", phase: "lobby" });
  const wrong = Array.from({ length: 100 }, () =>
    new Visitor(base, agent).join({ code: "222222" }),
  );
  const codes = (await Promise.all(wrong)).map(({ status }) => status);
  check(
    "a hundred wrong codes of one address are no limit",
    codes.every((each) => each === 404),
  );
  const here = Array.from({ length: students }, () => new Visitor(base, agent));
  const joined = await Promise.all(here.map((each) => each.join({ code })));
  const well = joined.filter(({ status }) => status === 200).length;
  check("300 students of one address join", well === students, well);

  const arrived: number[] = [];
  const streams = here.map((each) =>
    each.stream(id, "participant", ({ event, data, at }) => {
      if (event === "message" && /"phase":"play"/.test(data)) arrived.push(at);
    }),
  );
  const statuses = await Promise.all(streams.map(({ opened: status }) => status));
  check(
    "300 streams open",
    statuses.every((each) => each === 200),
  );
  await pause(1_500);
  const asked = performance.now();
  await host.host(id, { kind: "phase", phase: "play" });
  await pause(2_000);
  const slowest = Math.round(Math.max(...arrived) - asked);
  check(
    "a message is with all 300 within 1 s",
    arrived.length === students && slowest < 1_000,
    `${arrived.length}, the last after ${slowest} ms`,
  );
  check("300 are here", (await presence(host, id)) === students);
  for (const { close } of streams) close();
  await pause(2_000);
  check("who left is not here", (await presence(host, id)) === 0);
}

/** A quiet stream, one that is opened again, and the largest draft. */
export async function cutsAndSizes(base: string, agent: Agent, check: Check): Promise<void> {
  const host = new Visitor(base, agent);
  const { id, code } = (await host.open({ case: { id: "john" } })).body;
  const student = new Visitor(base, agent);
  await student.join({ code });
  const got: Received[] = [];
  const quiet = student.stream(id, "participant", (each) => got.push(each));
  let ended = false;
  void quiet.ended.then(() => {
    ended = true;
  });
  await pause(80_000);
  const beats = got.filter(({ event }) => event === "beat").length;
  check("a quiet stream lives for 80 s", !ended && beats >= 5, `${beats} beats`);
  const before = got.length;
  await host.host(id, { kind: "phase", phase: "lobby" });
  await pause(1_000);
  check(
    "and then brings a message",
    got.slice(before).some(({ event }) => event === "message"),
  );

  const seen = got.findLast((each) => each.id !== null)?.id ?? "";
  quiet.close();
  await host.host(id, { kind: "phase", phase: "play" });
  const missed: Received[] = [];
  student.stream(id, "participant", (each) => missed.push(each), seen);
  await pause(1_000);
  const [first] = missed.filter(({ event }) => event === "message");
  const { set } = JSON.parse(first?.data ?? '{"set":{}}') as Message<{ class?: object }>;
  check(
    "Last-Event-ID brings what was missed, and not the rest",
    /"phase":"play"/.test(first?.data ?? "") && Object.keys(set).length < 4,
    Object.keys(set),
  );

  for (const [kilobytes, wanted] of [
    [limits.openKilobytes, 422],
    [limits.openKilobytes + 512, 413],
  ] as const) {
    const sent = performance.now();
    const health = pause(50).then(() => fetch(`${base}/api/class/health`));
    const answer = await host.send<object>("POST", "/api/class/open", draftOf(kilobytes));
    const took = Math.round(performance.now() - sent);
    check(
      `a draft of ${kilobytes} KB is answered by us, with ${wanted}`,
      answer.status === wanted && answer.body.error !== undefined,
      `${answer.status} ${answer.body.error?.id} in ${took} ms`,
    );
    check("and the server was there meanwhile", (await health).status === 200);
  }
}

async function presence(host: Visitor, id: string): Promise<number | null> {
  const { body } = await host.view(id, "host");
  return (body as Message<HostView>).set.totals?.here ?? null;
}

const opened = (what: object) =>
  JSON.stringify({
    key: newKey(),
    locale: "nl",
    case: what,
    options: { part: "whole", feedback: "report", nicknames: false, ways: ["alone"] },
  });

/** A request of exactly so many kilobytes, with a draft full of mistakes. */
function draftOf(kilobytes: number): string {
  const around = (text: string) =>
    opened({ draft: { id: "draft", files: [{ locale: "nl", text }] } });
  const room = kilobytes * 1024 - Buffer.byteLength(around(""));
  return around("<Say>x ".repeat(room / 7 + 1).slice(0, room));
}
