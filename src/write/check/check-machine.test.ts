import { describe, expect, it } from "vitest";
import { createActor, SimulatedClock, waitFor } from "xstate";
import { answers } from "./answers.ts";
import { createCheckMachine, problemsNow } from "./check-machine.ts";
import type { Asked, Compiled, Explored } from "./messages-to-worker.ts";
import { checkerHere } from "./worker-line.fixture.ts";

const { nl } = answers.begin({ caseId: "proef", source: "nl", titles: {} }, () => undefined);
const written = (text: string) => ({
  type: "written" as const,
  written: { caseId: "proef", texts: { nl: text }, reader: "nl" as const },
});

const running = (checker: Parameters<typeof createCheckMachine>[0] = checkerHere()) => {
  const clock = new SimulatedClock();
  const actor = createActor(createCheckMachine(checker), { clock }).start();
  return { actor, clock };
};

describe("checking while somebody writes", () => {
  it("reads the text, then plays it", async () => {
    const { actor, clock } = running();
    actor.send(written(nl));
    clock.increment(0);
    await waitFor(actor, (state) => state.matches("known"));
    const { context } = actor.getSnapshot();
    expect(problemsNow(context)?.map(({ id }) => id)).toEqual(["no-lived-experience"]);
    expect(context.explored?.numbers.map(({ mode }) => mode)).toEqual([
      "nursing",
      "social-work",
      "pair",
    ]);
  });

  it("does not play what has errors, and keeps what the last play showed", async () => {
    const { actor, clock } = running();
    actor.send(written(nl));
    clock.increment(0);
    await waitFor(actor, (state) => state.matches("known"));
    const before = actor.getSnapshot().context.explored;
    actor.send(written(nl.replace("</Ending>", "")));
    clock.increment(300);
    await waitFor(actor, (state) => state.matches("known"));
    const { context } = actor.getSnapshot();
    expect(context.explored).toBe(before);
    expect(problemsNow(context)?.some(({ severity }) => severity === "error")).toBe(true);
  });

  it("drops what comes late about an older text", async () => {
    const asked: { input: Asked["compile"]["input"]; resolve: (answer: Compiled) => void }[] = [];
    let cancelled = 0;
    const { actor, clock } = running({
      ask: ((_job: string, input: Asked["compile"]["input"]) =>
        new Promise<Compiled>((resolve) => asked.push({ input, resolve }))) as never,
      explore: () => ({
        answer: new Promise<Explored>(() => undefined),
        cancel: () => cancelled++,
      }),
    });
    const sound: Compiled = { problems: [], source: "nl", sound: ["nl"] };
    actor.send(written("een"));
    clock.increment(0);
    actor.send(written("twee"));
    clock.increment(300);
    asked[0]?.resolve({ ...sound, source: "en" });
    asked[1]?.resolve(sound);
    await waitFor(actor, (state) => state.matches("exploring"));
    expect(actor.getSnapshot().context.compiled?.source).toBe("nl");
    actor.send(written("drie"));
    expect(cancelled).toBe(1);
  });

  it("waits for a pause in the typing, and does nothing for the same text", () => {
    const { actor, clock } = running();
    actor.send(written(nl));
    clock.increment(0);
    expect(actor.getSnapshot().matches("compiling")).toBe(true);
    actor.send(written(nl));
    expect(actor.getSnapshot().matches("compiling")).toBe(true);
  });

  it("says that its own tools broke, and tries again when asked", async () => {
    let works = false;
    const real = checkerHere();
    const { actor, clock } = running({
      ...real,
      ask: (...args) => (works ? real.ask(...args) : Promise.reject(new Error("gone"))),
    });
    actor.send(written(nl));
    clock.increment(0);
    await waitFor(actor, (state) => state.matches("broken"));
    works = true;
    actor.send({ type: "retry" });
    await waitFor(actor, (state) => state.matches("known"));
  });
});
