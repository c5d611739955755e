import { describe, expect, it } from "vitest";
import { createActor, fromCallback, fromPromise, SimulatedClock } from "xstate";
import { touchOf } from "./connect.ts";
import {
  connectionMachine,
  type NetworkEvent,
  type Polled,
  type StreamEvent,
} from "./connection-machine.ts";

/** A machine over a stream and a server that the test is in charge of, and a clock of its own. */
function connect() {
  const world = { tell: (_: StreamEvent) => {}, opened: 0, closed: 0, polls: 0 };
  let answer: Polled | "never" = { kind: "reached" };
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
        return answer === "never" ? new Promise<never>(() => {}) : Promise.resolve(answer);
      }),
    },
  });
  const actor = createActor(machine, { clock }).start();
  const settled = async () => {
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  };
  return {
    world,
    /** Lets time pass a tenth of a second at a time. */
    async pass(milliseconds: number) {
      await settled();
      for (let gone = 0; gone < milliseconds; gone += 100) {
        clock.increment(100);
        await settled();
      }
    },
    tell: (...types: StreamEvent["type"][]) => {
      for (const type of types) world.tell({ type });
    },
    server: (next: typeof answer) => {
      answer = next;
    },
    network: (type: NetworkEvent["type"]) => actor.send({ type }),
    touch: () => touchOf(actor.getSnapshot()),
  };
}

describe("being in touch with a class", () => {
  it("is live from the first beat of the stream, for as long as it beats", async () => {
    const { world, tell, pass, touch } = connect();
    expect(touch()).toBe("connecting");
    tell("hello");
    expect(touch()).toBe("connecting");
    await pass(1_000);
    for (let beats = 0; beats < 5; beats += 1) {
      tell("beat");
      await pass(30_000);
    }
    expect(touch()).toBe("live");
    expect(world.polls).toBe(0);
    expect(world.opened).toBe(1);
  });

  it("asks every two seconds where a proxy holds the stream back, and tries it again each minute", async () => {
    const { world, pass, touch } = connect();
    await pass(5_000);
    expect(touch()).toBe("polling");
    expect(world.closed).toBe(1);
    await pass(4_000);
    expect(world.polls).toBe(3);
    await pass(56_000);
    expect(world.opened).toBe(2);
    // Nobody is without news while it is tried again.
    const { polls } = world;
    await pass(4_000);
    expect(world.polls).toBe(polls + 2);
    expect(touch()).toBe("polling");
  });

  it("does not trust a stream that greets and then holds back what is small", async () => {
    const { world, tell, pass, touch } = connect();
    tell("hello");
    await pass(3_900);
    expect(touch()).toBe("connecting");
    await pass(100);
    expect(touch()).toBe("polling");
    await pass(60_000);
    expect(world.opened).toBe(2);
    tell("hello");
    await pass(3_000);
    expect(touch()).toBe("polling");
    tell("beat");
    expect(touch()).toBe("live");
    const { polls } = world;
    await pass(10_000);
    expect(world.polls).toBe(polls);
  });

  it("takes a stream without a beat for dead", async () => {
    const { tell, pass, touch } = connect();
    tell("hello", "beat");
    await pass(35_000);
    expect(touch()).toBe("polling");
  });

  it("says whose connection failed, and goes back to the stream when the server is there again", async () => {
    const { world, tell, pass, server, touch } = connect();
    tell("hello", "beat");
    server({ kind: "unreachable", by: "you" });
    tell("closed");
    // Not connected until somebody answered.
    expect(touch()).toBe("connecting");
    await pass(0);
    expect(touch()).toBe("you-offline");
    server({ kind: "unreachable", by: "server" });
    await pass(2_000);
    expect(touch()).toBe("server-offline");
    server({ kind: "reached" });
    await pass(2_000);
    expect(world.opened).toBe(2);
    expect(touch()).toBe("polling");
    tell("hello", "beat");
    expect(touch()).toBe("live");
  });

  it("does not trust a stream that looks alive when the network is gone", async () => {
    const { tell, pass, server, touch, network } = connect();
    tell("hello", "beat");
    server({ kind: "unreachable", by: "you" });
    network("offline");
    await pass(0);
    expect(touch()).toBe("you-offline");
    server({ kind: "reached" });
    network("online");
    await pass(0);
    expect(touch()).toBe("polling");
    tell("hello", "beat");
    expect(touch()).toBe("live");
  });

  it("does not trust a stream that looks alive when something could not be sent", async () => {
    const { tell, pass, server, touch, network } = connect();
    tell("hello", "beat", "beat");
    server({ kind: "unreachable", by: "server" });
    network("doubt");
    await pass(0);
    expect(touch()).toBe("server-offline");
  });

  it("is not connected while the first answer does not come", async () => {
    const { pass, server, touch } = connect();
    server("never");
    await pass(20_000);
    expect(touch()).toBe("connecting");
  });

  it("waits for a stream that the browser opens again itself", () => {
    const { world, tell, touch } = connect();
    tell("hello", "beat", "beat", "cut");
    expect(touch()).toBe("connecting");
    tell("hello", "beat");
    expect(touch()).toBe("live");
    expect(world.opened).toBe(1);
  });

  it("asks instead where a stream is cut before it beat twice", async () => {
    const { tell, pass, touch } = connect();
    tell("hello", "beat", "cut");
    await pass(0);
    expect(touch()).toBe("polling");
  });

  it("ends when the class is gone, told by the stream or by asking", async () => {
    const told = connect();
    told.tell("gone");
    expect(told.touch()).toBe("gone");
    const asked = connect();
    asked.server({ kind: "gone" });
    await asked.pass(5_000);
    expect(asked.touch()).toBe("gone");
  });
});
