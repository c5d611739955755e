import fc from "fast-check";
import { expect, it } from "vitest";
import { type HostCommand, itemSchema } from "../protocol/host-commands.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { phases, ways } from "../protocol/words.ts";
import { ClassWorld } from "./class-world.fixture.ts";
import { decide } from "./decide.ts";
import type { HostOrder, Request } from "./decision.ts";
import { fold } from "./evolve.ts";
import { isSmall } from "./release/show-table.ts";
import { messageFor } from "./view.ts";

const seed = 20_261_122;
const runs = { seed, numRuns: 150 };

/** One thing that somebody does: who, what and how are read from numbers, so that any list is a lesson. */
const moves = fc.array(fc.tuple(fc.nat(40), fc.nat(60), fc.nat(1_000)), {
  minLength: 20,
  maxLength: 160,
});
const pick = <T>(list: readonly T[], n: number): T | undefined =>
  list[n % Math.max(1, list.length)];

function hostOrder(world: ClassWorld, n: number): HostOrder {
  const text = pick([...world.state.texts.keys()], n) ?? "none";
  const vote = world.state.vote ?? "none";
  const orders: HostOrder[] = [
    { kind: "phase", phase: pick(phases.slice(0, -1), n) ?? "lobby" },
    { kind: "show", item: itemSchema.parse({ kind: "flow" }) },
    { kind: "release" },
    { kind: "by-role", open: n % 2 === 0 },
    { kind: "withdraw" },
    {
      kind: "open-vote",
      question: "Wat nu?",
      options: [
        { id: "a", words: "Een" },
        { id: "b", words: "Twee" },
      ],
    },
    { kind: "close-vote", vote },
    { kind: "reveal-vote", vote },
    { kind: "show-text", id: text },
    { kind: "hide-text", id: text },
    { kind: "remove-text", id: text },
    { kind: "ban-writer", id: text },
    { kind: "pair-waiting" },
    { kind: "new-code", code: `C${n}`, until: n },
    { kind: "give-seat", seat: "screen", hash: `s${n}` },
    { kind: "extend", days: 1 + (n % 30) },
  ];
  return pick(orders, n) as HostOrder;
}

/** Carries one move out. */
function live(world: ClassWorld, [who, what, how]: readonly [number, number, number]): void {
  const me = pick([...world.state.participants.keys()], who);
  world.now += how * 100;
  if (what < 8 || !me) {
    const way = pick(ways, how) ?? "alone";
    const role = way === "one-screen" ? null : how % 3 === 0 ? "social-work" : "nursing";
    world.join(role, way);
    return;
  }
  if (what < 16) {
    world.host(hostOrder(world, how));
    return;
  }
  if (what < 54) takePart(world, me, what, how);
  else if (what < 56)
    world.system({ kind: "connected", participant: me, connection: `c${how % 3}` });
  else if (what < 58)
    world.system({ kind: "disconnected", participant: me, connection: `c${how % 3}` });
  else world.system({ kind: "tick" });
}

function takePart(world: ClassWorld, me: string, what: number, how: number): void {
  const { state } = world;
  const at = world.stepsOf(me).length;
  const step = world.nextStep(me, how);
  const [choice, option] = [step?.choice ?? "none", step?.answer?.settled ?? "stay"];
  const orders: [number, ParticipantCommand][] = [
    [34, { kind: "steps", from: at, steps: step ? [step] : [] }],
    [38, { kind: "text", text: "reflection", words: `w${how}`, consent: true }],
    [42, { kind: "vote", vote: state.vote ?? "", option: how % 2 ? "a" : "b" }],
    [45, { kind: "propose", at, choice, option }],
    [48, { kind: "settle", at, choice, option }],
    [50, { kind: "pair", word: pick([...state.participants.values()], how)?.word ?? "" }],
    [51, { kind: "finish" }],
    [52, { kind: "delete-mine" }],
    [53, { kind: "seat-choice", role: "nursing", way: "alone" }],
    [54, { kind: "go-on" }],
  ];
  const order = orders.find(([below]) => what < below)?.[1];
  if (order) world.act(me, order);
}

function lesson(all: readonly (readonly [number, number, number])[]): ClassWorld {
  const world = new ClassWorld();
  for (let n = 0; n < 6; n++) world.join(n % 2 ? "social-work" : "nursing");
  world.host({ kind: "phase", phase: "play" });
  for (const move of all) live(world, move);
  return world;
}

it("what is read from the log is what was lived, erased contents and all", () => {
  let erased = 0;
  fc.assert(
    fc.property(moves, (all) => {
      const world = lesson(all);
      erased += world.log.filter(({ event }) => event === null).length;
      expect(fold(world.log)).toEqual(world.state);
    }),
    runs,
  );
  expect(erased).toBeGreaterThan(50);
});

it("doing a thing twice does it once, at once or much later", () => {
  fc.assert(
    fc.property(moves, (all) => {
      const world = lesson(all);
      const { state, context } = world;
      for (const request of world.accepted) {
        const again = decide(state, request, context);
        if (!again.ok || repeats(request)) continue;
        expect([request, again.events.filter(({ kind }) => kind !== "returned")]).toEqual([
          request,
          [],
        ]);
      }
    }),
    runs,
  );
});

/** What is meant to happen each time: a token that was lost is given anew, and time and devices go on. */
const repeats = ({ seat, order }: Request): boolean =>
  seat === "system" ||
  order.kind === "give-seat" ||
  order.kind === "go-on" ||
  order.kind === "seat-choice";

it("choices come through in any cut and order, as often as they are sent", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: 3, maxLength: 8 }),
      fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 1, maxLength: 12 }),
      (choices, cuts) => {
        const [straight, torn] = [new ClassWorld(), new ClassWorld()];
        const [one, other] = [straight.join(), torn.join()];
        for (const world of [straight, torn]) world.host({ kind: "phase", phase: "play" });
        straight.play(one, choices);
        const steps = [...straight.stepsOf(one)];
        const send = (from: number, to: number) => {
          if (from < to) torn.act(other, { kind: "steps", from, steps: steps.slice(from, to) });
        };
        for (const [a, b] of cuts)
          send(Math.min(a, b, steps.length), Math.min(Math.max(a, b), steps.length));
        // In the end a client sends what it got no answer for.
        send(0, steps.length);
        expect(torn.stepsOf(other)).toEqual(steps);
        expect(torn.log.filter(({ event }) => event?.kind === "stepped").length).toBeGreaterThan(0);
      },
    ),
    runs,
  );
});

it("a message later makes good every message that was missed", () => {
  const devices = { here: null, nicknames: new Map<string, string>() };
  fc.assert(
    fc.property(moves, fc.nat(30), (all, every) => {
      const world = new ClassWorld();
      for (let n = 0; n < 4; n++) world.join(n % 2 ? "social-work" : "nursing");
      world.host({ kind: "phase", phase: "play" });
      const watched = [...world.state.participants.keys()][0] as string;
      const seats = [
        { seat: "host" as const, who: null },
        { seat: "screen" as const, who: null },
        { seat: "participant" as const, who: watched },
      ].map((each) => ({ ...each, seq: 0, view: {} as object }));
      for (const [at, move] of all.entries()) {
        live(world, move);
        for (const seat of seats) {
          if (at % (every + 1) > 0 && at < all.length - 1) continue;
          const message = messageFor(world.state, seat.seat, seat.who, devices, seat.seq);
          if (!message) continue;
          Object.assign(seat, { seq: message.seq, view: { ...seat.view, ...message.set } });
          expect(seat.view).toEqual(messageFor(world.state, seat.seat, seat.who, devices)?.set);
        }
      }
    }),
    { ...runs, numRuns: 60 },
  );
});

it("no message to anybody holds a count of few, a token, or who did what", () => {
  const devices = { here: null, nicknames: new Map<string, string>() };
  let released = 0;
  fc.assert(
    fc.property(moves, (all) => {
      const world = lesson(all);
      world.host({ kind: "release" });
      const { state } = world;
      const ids = [...state.participants.values()].flatMap(({ id, hash, play }) => [
        id,
        hash,
        play,
      ]);
      for (const seat of ["host", "screen"] as const) {
        const text = JSON.stringify(messageFor(state, seat, null, devices));
        expect(ids.filter((id) => text.includes(id))).toEqual([]);
        expect(text).not.toContain("-hash");
      }
      for (const me of state.participants.values()) {
        const text = JSON.stringify(messageFor(state, "participant", me.id, devices));
        const mine = [me.id, me.play];
        expect(ids.filter((id) => !mine.includes(id) && text.includes(id))).toEqual([]);
      }
      for (const group of [
        state.baseline?.results.whole,
        ...Object.values(state.baseline?.results.byRole ?? {}),
      ]) {
        if (!group) continue;
        released++;
        const numbers = [
          ...group.partings.flatMap(({ plays, ways: out, other, stayed }) => [
            plays,
            other,
            ...out.map((way) => way.plays),
            ...stayed.map((stay) => stay.plays),
          ]),
          ...group.endings.map(({ plays }) => plays),
          group.otherEndings,
          ...group.facts.map(({ told }) => told),
          ...group.networks.flatMap(({ ties, other }) => [...Object.values(ties), other]),
        ];
        expect(numbers.filter((number) => number !== null && isSmall(number))).toEqual([]);
      }
    }),
    runs,
  );
  expect(released).toBeGreaterThan(20);
});

it("a closed class takes nothing but goodbyes", () => {
  const world = new ClassWorld();
  const one = world.join();
  world.host({ kind: "close" });
  const refused: HostCommand[] = [
    { kind: "phase", phase: "play" },
    { kind: "release" },
    { kind: "new-code" },
  ];
  for (const order of refused)
    expect(world.host(order as HostOrder)).toEqual({ ok: false, error: { id: "closed" } });
  expect(() => world.join()).toThrow("closed");
  expect(world.act(one, { kind: "text", text: "action", words: "x", consent: true })).toMatchObject(
    { ok: false },
  );
  expect(world.act(one, { kind: "delete-mine" }).ok).toBe(true);
  expect(world.state.participants.size).toBe(0);
});
