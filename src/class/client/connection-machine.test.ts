import { describe, expect, it } from "vitest";
import { createActor, fromCallback, fromPromise, SimulatedClock } from "xstate";
import { connectionMachine, type Polled, type StreamEvent } from "./connection-machine.ts";

/** A machine over a stream and a server that the test is in charge of, and a clock of its own. */
function connect() {
  const world = { tell: (_: StreamEvent) => {}, opened: 0, closed: 0, polls: 0 };
  let answer: Polled = { kind: "reached" };
  const clock = new SimulatedClock();
  const machine = connectionMachine.provide({
    actors: {
      stream: fromCallback(({ sendBack }) => {
        world.opened += 1;
        world.tell = sendBack;
        return () => {
          world.closed += 1;
        };
      }),
      poll: fromPromise(() => {
        world.polls += 1;
        return Promise.resolve(answer);
      }),
    },
  });
  const actor = createActor(machine, { clock }).start();
  const pass = async (milliseconds: number) => {
    clock.increment(milliseconds);
    await Promise.resolve();
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    world,
    pass,
    server: (next: Polled) => {
      answer = next;
    },
    network: (type: "online" | "offline") => actor.send({ type }),
    state: () => actor.getSnapshot(),
  };
}

describe("being in touch with a class", () => {
  it("is live from the first word of the stream, for as long as it beats", async () => {
    const { world, pass, state } = connect();
    world.tell({ type: "hello" });
    expect(state().matches({ streaming: "live" })).toBe(true);
    for (let beats = 0; beats < 5; beats += 1) {
      await pass(30_000);
      world.tell({ type: "beat" });
    }
    expect(state().matches({ streaming: "live" })).toBe(true);
    expect(world.polls).toBe(0);
  });

  it("asks every two seconds where a proxy holds the stream back, and tries it again each minute", async () => {
    const { world, pass, state } = connect();
    await pass(5_000);
    expect(state().matches("polling")).toBe(true);
    expect(world.closed).toBe(1);
    await pass(2_000);
    await pass(2_000);
    expect(world.polls).toBe(3);
    await pass(56_000);
    expect(world.opened).toBe(2);
  });

  it("takes a stream without a beat for dead", async () => {
    const { world, pass, state } = connect();
    world.tell({ type: "hello" });
    await pass(35_000);
    expect(state().matches("polling")).toBe(true);
  });

  it("says whose connection failed, and goes back to the stream when the server is there again", async () => {
    const { world, pass, server, state } = connect();
    world.tell({ type: "hello" });
    server({ kind: "unreachable", by: "you" });
    world.tell({ type: "closed" });
    await pass(0);
    expect(state().context.offline).toBe("you");
    server({ kind: "unreachable", by: "server" });
    await pass(2_000);
    expect(state().context.offline).toBe("server");
    server({ kind: "reached" });
    await pass(2_000);
    expect(state().matches({ streaming: "opening" })).toBe(true);
    expect(state().context.offline).toBeUndefined();
  });

  it("does not trust a stream that looks alive when the network is gone", async () => {
    const { world, pass, server, state, network } = connect();
    world.tell({ type: "hello" });
    server({ kind: "unreachable", by: "you" });
    network("offline");
    await pass(0);
    expect(state().context.offline).toBe("you");
    server({ kind: "reached" });
    network("online");
    world.tell({ type: "hello" });
    expect(state().context.offline).toBeUndefined();
  });

  it("waits for a stream that the browser opens again itself", () => {
    const { world, state } = connect();
    world.tell({ type: "hello" });
    world.tell({ type: "cut" });
    expect(state().matches({ streaming: "opening" })).toBe(true);
    world.tell({ type: "hello" });
    expect(state().matches({ streaming: "live" })).toBe(true);
    expect(world.opened).toBe(1);
  });

  it("ends when the class is gone, told by the stream or by asking", async () => {
    const told = connect();
    told.world.tell({ type: "gone" });
    expect(told.state().matches("gone")).toBe(true);
    const asked = connect();
    asked.server({ kind: "gone" });
    await asked.pass(5_000);
    expect(asked.state().matches("gone")).toBe(true);
  });
});
