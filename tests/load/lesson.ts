import { rmSync } from "node:fs";
import { Agent } from "node:http";
import {
  cursorOf,
  type HostView,
  type Message,
  type ParticipantView,
} from "../../src/class/protocol/view.ts";
import { newRoot, startChild } from "../fixtures/class/child-server.ts";
import { corridorLength, throughDoor } from "../fixtures/class/corridor.ts";
import { type Received, Visitor } from "../fixtures/class/visitor.ts";
import { each, quantile } from "./figures.ts";

/** What a lesson under load came to. Times in milliseconds. */
export type LessonFigures = {
  students: number;
  errors: number;
  joinSeconds: number;
  /** From sending a choice to its answer, and to the host's screen. */
  choiceP95: number;
  choiceToHostP95: number;
  /** All votes at once: from sending to the answer. */
  voteP95: number;
  /** From the host's command to every student: median over rounds of the p95 over students. */
  fanOutP95: number;
  /** All streams cut and opened again at once: until each has what it missed. */
  reconnectP99: number;
  /** Students who missed something, or got something twice or out of order. */
  missedOrDouble: number;
  megabytes: number;
};

type Student = {
  visitor: Visitor;
  seq: number;
  cursor: string;
  phase: string;
  bad: boolean;
  /** Waits for the next message in which this holds. */
  until: (holds: () => boolean) => Promise<number>;
  take: (message: Received) => void;
  close: () => void;
};

function student(visitor: Visitor): Student {
  let waiting: { holds: () => boolean; resolve: (at: number) => void }[] = [];
  const one: Student = {
    visitor,
    seq: 0,
    cursor: "",
    phase: "",
    bad: false,
    close: () => {},
    until: (holds) =>
      new Promise((resolve) => {
        if (holds()) resolve(performance.now());
        else waiting.push({ holds, resolve });
      }),
    take(message) {
      if (message.event !== "message") return;
      const { seq, set, life } = JSON.parse(message.data) as Message<ParticipantView>;
      if (seq < one.seq || (seq === one.seq && Object.keys(set).length > 0)) one.bad = true;
      one.seq = seq;
      one.cursor = cursorOf({ seq, life });
      if (set.class) one.phase = set.class.phase;
      waiting = waiting.filter(({ holds, resolve }) => {
        if (!holds()) return true;
        resolve(message.at);
        return false;
      });
    },
  };
  return one;
}

/** One lesson with so many students, on a server in a process of its own. */
export async function lesson(
  students: number,
  env: Record<string, string> = {},
): Promise<LessonFigures> {
  const root = newRoot();
  const server = await startChild(root, env);
  // Everybody keeps a connection of their own, as a browser does.
  const agents: Agent[] = [];
  const browser = () => {
    const agent = new Agent({ keepAlive: true });
    agents.push(agent);
    return new Visitor(server.base, agent);
  };
  const host = browser();
  const { id, code } = (await host.open({ case: { id: "corridor" } })).body;
  let errors = 0;
  const need = (status: number) => {
    if (status !== 200) errors++;
  };

  // The host's screen: how many plays it knows to have begun, and when it knew.
  const known: { playing: number; at: number }[] = [];
  const screen = host.stream(id, "host", ({ event, data, at }) => {
    if (event !== "message") return;
    const { totals } = (JSON.parse(data) as Message<HostView>).set;
    if (totals) known.push({ playing: totals.playing + totals.finished, at });
  });
  await screen.opened;

  const all = Array.from({ length: students }, () => student(browser()));
  const begun = performance.now();
  await each(all, 32, async (one) => {
    need((await one.visitor.join({ code })).status);
    const stream = one.visitor.stream(id, "participant", one.take);
    one.close = stream.close;
    need(await stream.opened);
  });
  const joinSeconds = (performance.now() - begun) / 1000;
  need((await host.host(id, { kind: "phase", phase: "play" })).status);

  // First choices one after the other, so that the host's total tells which one it shows.
  const toHost: number[] = [];
  const sentAt: number[] = [];
  await each(all, 1, async (one, at) => {
    sentAt[at] = performance.now();
    need(
      (await one.visitor.act(id, { kind: "steps", from: 0, steps: [throughDoor(0, at)] })).status,
    );
  });
  await new Promise((resolve) => setTimeout(resolve, 600));
  for (const [at, sent] of sentAt.entries()) {
    const shown = known.find(({ playing }) => playing > at);
    if (shown) toHost.push(shown.at - sent);
    else errors++;
  }
  const choices: number[] = [];
  await each(all, 32, async (one, at) => {
    for (let step = 1; step < corridorLength; step++) {
      const sent = performance.now();
      const steps = [throughDoor(step, at % 3)];
      need((await one.visitor.act(id, { kind: "steps", from: step, steps })).status);
      choices.push(performance.now() - sent);
    }
  });

  const options = [
    { id: "a", words: "Een" },
    { id: "b", words: "Twee" },
  ];
  const vote =
    (await host.host(id, { kind: "open-vote", question: "Wat nu?", options })).body.id ?? "";
  const votes: number[] = [];
  await each(all, students, async (one, at) => {
    const sent = performance.now();
    need((await one.visitor.act(id, { kind: "vote", vote, option: at % 2 ? "a" : "b" })).status);
    votes.push(performance.now() - sent);
  });

  const rounds: number[] = [];
  for (let round = 0; round < 9; round++) {
    const phase = round % 2 ? ("story" as const) : ("reactions" as const);
    const sent = performance.now();
    const told = Promise.all(all.map((one) => one.until(() => one.phase === phase)));
    need((await host.host(id, { kind: "phase", phase })).status);
    rounds.push(
      quantile(
        (await told).map((at) => at - sent),
        0.95,
      ),
    );
  }

  for (const one of all) one.close();
  need((await host.host(id, { kind: "phase", phase: "deeper" })).status);
  const cut = performance.now();
  const back = await Promise.all(
    all.map(async (one) => {
      const stream = one.visitor.stream(id, "participant", one.take, one.cursor);
      one.close = stream.close;
      need(await stream.opened.catch(() => 0));
      return (await one.until(() => one.phase === "deeper")) - cut;
    }),
  );
  const megabytes = await memoryOf(server.pid);
  const view = (await host.view(id, "host")).body.set;
  if (view.totals?.finished !== students || view.vote?.votes !== students) errors++;
  for (const one of all) one.close();
  screen.close();
  for (const agent of agents) agent.destroy();
  await server.stop();
  rmSync(root, { recursive: true, force: true });
  return {
    students,
    errors,
    joinSeconds,
    choiceP95: quantile(choices, 0.95),
    choiceToHostP95: quantile(toHost, 0.95),
    voteP95: quantile(votes, 0.95),
    fanOutP95: quantile(rounds, 0.5),
    reconnectP99: quantile(back, 0.99),
    missedOrDouble: all.filter(({ bad }) => bad).length,
    megabytes,
  };
}

async function memoryOf(pid: number): Promise<number> {
  const { readFile } = await import("node:fs/promises");
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}
