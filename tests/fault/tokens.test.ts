import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ErrorBody } from "../../src/class/protocol/errors.ts";
import type { HostCommand } from "../../src/class/protocol/host-commands.ts";
import type { ParticipantCommand } from "../../src/class/protocol/participant-commands.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import type { CommandAnswer, HostView } from "../../src/class/protocol/view.ts";
import { type Seat, seats, ways } from "../../src/class/protocol/words.ts";
import { hostCommands, type Ids, participantCommands } from "../fixtures/class/every-command.ts";
import { type LiveServer, startLive } from "../fixtures/class/live-server.ts";
import { newKey, type Visitor } from "../fixtures/class/visitor.ts";

let live: LiveServer;
beforeAll(async () => {
  live = await startLive();
});
afterAll(() => live.stop());

type Opened = { id: string; code: string; tokens: Record<Seat, string>; host: Visitor };

/** A class with somebody in each seat, a text, and an open vote. */
async function opened(): Promise<Opened & { vote: string; text: string }> {
  const host = live.visitor();
  const { id, code, token } = (
    await host.open({
      case: { id: "friday" },
      options: { part: "whole", feedback: "report", nicknames: true, ways: [...ways] },
    })
  ).body;
  const given = async (seat: "remote" | "screen") =>
    (await host.host(id, { kind: "give-seat", seat })).body.token ?? "";
  const student = live.visitor();
  const participant = (await student.join({ code, nickname: "Reiger" })).body.token;
  const written: ParticipantCommand = { kind: "text", text: "action", words: "x", consent: true };
  const asked: HostCommand = {
    kind: "open-vote",
    question: "Wat nu?",
    options: [
      { id: "a", words: "A" },
      { id: "b", words: "B" },
    ],
  };
  return {
    id,
    code,
    host,
    tokens: {
      host: token,
      remote: await given("remote"),
      screen: await given("screen"),
      participant,
    },
    text: (await student.act(id, written)).body.id ?? "",
    vote: (await host.host(id, asked)).body.id ?? "",
  };
}

const commandsOf = (seat: Seat, ids: Ids): (HostCommand | ParticipantCommand)[] =>
  Object.values(seat === "participant" ? participantCommands(ids) : hostCommands(ids));

/** Everything that can be asked below a seat, with what its answer must not be. */
function routesOf(id: string, seat: Seat, ids: Ids, token: string) {
  const reading = [
    classRoutes.view(id, seat),
    classRoutes.events(id, seat),
    classRoutes.poll(id, seat, "0"),
    classRoutes.case(id, seat, "nl", "x"),
    classRoutes.case(id, seat, "en", "x"),
    classRoutes.export(id, seat as "host", "csv"),
    classRoutes.export(id, seat as "host", "json"),
  ].map((path) => ({ method: "GET", path, body: undefined as unknown }));
  const resume = { method: "POST", path: classRoutes.resume(id, seat), body: { token } as unknown };
  const commands = commandsOf(seat, ids).map((command) => ({
    method: "POST",
    path: classRoutes.commands(id, seat),
    body: { key: newKey(), command } as unknown,
  }));
  return [...reading, resume, ...commands];
}

/** Asks with this token as the cookie of a seat, whatever it is the token of. */
async function ask(
  { method, path, body }: { method: string; path: string; body: unknown },
  { id, seat, token }: { id: string; seat: Seat; token: string },
): Promise<{ status: number; body: CommandAnswer & Partial<ErrorBody> }> {
  const { base } = live.visitor();
  const came = await fetch(new URL(path, base), {
    method,
    headers: {
      ...(token && { Cookie: `blanco-${id}-${seat}=${token}` }),
      ...(method === "POST" && { Origin: base, "Content-Type": "application/json" }),
    },
    ...(method === "POST" && { body: JSON.stringify(body) }),
  });
  const isJson = came.headers.get("Content-Type")?.startsWith("application/json");
  // A stream would never end.
  if (!isJson) await came.body?.cancel();
  return { status: came.status, body: isJson ? await came.json() : {} };
}

/** Tries every route below a seat, and tells which were not refused in this way. */
async function notRefused(
  { id, seat, token, ids }: { id: string; seat: Seat; token: string; ids: Ids },
  status: number,
  error: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const route of routesOf(id, seat, ids, token)) {
    const came = await ask(route, { id, seat, token });
    if (came.status !== status || came.body.error?.id !== error)
      wrong.push(`${route.method} ${route.path} ${JSON.stringify(route.body)}: ${came.status}`);
  }
  return wrong;
}

describe("a token that does not count", () => {
  it("opens no route: none, a made up one, one of another seat or of another class", async () => {
    const [ours, other] = [await opened(), await opened()];
    const { seq } = (await ours.host.view(ours.id, "host")).body;
    let tried = 0;
    for (const seat of seats) {
      const elsewhere = seats.filter((each) => each !== seat).map((each) => ours.tokens[each]);
      for (const token of [newKey().slice(0, 22), ...elsewhere, ...Object.values(other.tokens)]) {
        tried += 1;
        const asked = { id: ours.id, seat, token, ids: ours };
        expect([seat, await notRefused(asked, 401, "no-seat")]).toEqual([seat, []]);
      }
      for (const route of routesOf(ours.id, seat, ours, "")) {
        const came = await ask(route, { id: ours.id, seat, token: "" });
        expect([route.path, [400, 401].includes(came.status)]).toEqual([route.path, true]);
      }
    }
    expect(tried).toBe(4 * (1 + 3 + 4));
    expect((await ours.host.view(ours.id, "host")).body.seq).toBe(seq);
  });

  it("is one that was replaced, or of somebody who left", async () => {
    const ours = await opened();
    await ours.host.host(ours.id, { kind: "give-seat", seat: "screen" });
    const ids = { id: ours.id, ids: ours };
    expect(
      await notRefused({ ...ids, seat: "screen", token: ours.tokens.screen }, 401, "no-seat"),
    ).toEqual([]);
    const seated = { id: ours.id, seat: "participant" as const, token: ours.tokens.participant };
    const path = classRoutes.commands(ours.id, "participant");
    const leave = {
      method: "POST",
      path,
      body: { key: newKey(), command: { kind: "delete-mine" } },
    };
    expect((await ask(leave, seated)).status).toBe(200);
    expect(await notRefused({ ...seated, ids: ours }, 401, "no-seat")).toEqual([]);
  });
});

describe("a class that is closed", () => {
  /** What its seats can still do: erase, and keep it for longer. */
  const open: Record<Seat, readonly string[]> = {
    host: ["remove-text", "extend", "delete-all"],
    remote: ["remove-text"],
    screen: [],
    participant: ["take-back", "delete-mine"],
  };
  /** The screen only looks, and what is the host's own is not the remote's; the rest is over. */
  const refusal = (seat: Seat, kind: string) =>
    seat === "screen" || (seat === "remote" && open.host.includes(kind))
      ? "403 not-allowed"
      : "410 closed";
  const give = async (ours: Opened, seat: Seat, command: HostCommand | ParticipantCommand) => {
    const [id, token] = [ours.id, ours.tokens[seat]];
    const body = { key: newKey(), command };
    const path = classRoutes.commands(id, seat);
    const came = await ask({ method: "POST", path, body }, { id, seat, token });
    return `${came.status} ${came.body.error?.id ?? "done"}`;
  };

  it.each(seats)("takes nothing from the %s but erasing, and keeping it longer", async (seat) => {
    const ours = await opened();
    await ours.host.host(ours.id, { kind: "close" });
    const before = (await ours.host.view(ours.id, "host")).body;
    const late = commandsOf(seat, ours).filter(({ kind }) => !open[seat].includes(kind));
    for (const command of late)
      expect([command.kind, await give(ours, seat, command)]).toEqual([
        command.kind,
        refusal(seat, command.kind),
      ]);
    const after = (await ours.host.view(ours.id, "host")).body;
    expect(after.seq).toBe(before.seq);
    expect((after.set as HostView).nicknames).toEqual(["Reiger"]);
    for (const kind of open[seat]) {
      const command = commandsOf(seat, ours).find((each) => each.kind === kind);
      expect(command && (await give(ours, seat, command))).toBe("200 done");
    }
  });

  it("is read and taken along by those who were in it, and lets nobody else in", async () => {
    const ours = await opened();
    await ours.host.host(ours.id, { kind: "close" });
    for (const seat of seats) {
      const [id, token] = [ours.id, ours.tokens[seat]];
      const reads = [classRoutes.view(id, seat), classRoutes.poll(id, seat, "0")];
      if (seat === "host" || seat === "remote")
        for (const kind of ["csv", "json"] as const) reads.push(classRoutes.export(id, seat, kind));
      for (const path of reads) {
        const came = await ask({ method: "GET", path, body: undefined }, { id, seat, token });
        expect([path, came.status]).toEqual([path, 200]);
      }
    }
    const late = live.visitor();
    for (const refused of [
      await late.post(classRoutes.lookup, { code: ours.code }),
      await late.join({ code: ours.code }),
    ])
      expect([refused.status, refused.body.error?.id]).toEqual([404, "unknown-code"]);
  });
});

describe("a class that is gone", () => {
  const everySeat = async (ours: Awaited<ReturnType<typeof opened>>) => {
    for (const seat of seats) {
      const asked = { id: ours.id, seat, token: ours.tokens[seat], ids: ours };
      expect([seat, await notRefused(asked, 404, "no-class")]).toEqual([seat, []]);
    }
    const late = live.visitor();
    for (const refused of [
      await late.post(classRoutes.lookup, { code: ours.code }),
      await late.join({ code: ours.code }),
    ])
      expect(refused.body.error?.id).toBe("unknown-code");
  };

  it("takes nothing and tells nothing once it was deleted", async () => {
    const ours = await opened();
    await ours.host.host(ours.id, { kind: "delete-all" });
    await everySeat(ours);
  });

  it("does so from the moment on which its time is over, and after it was swept away", async () => {
    const ours = await opened();
    live.clock.time += 30 * 86_400_000;
    await everySeat(ours);
    for (let tick = 0; tick < 12; tick++) await live.classes.tick();
    await everySeat(ours);
  });
});
