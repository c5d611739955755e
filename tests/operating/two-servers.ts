import type { Agent } from "node:https";
import { Visitor } from "../fixtures/class/visitor.ts";
import type { Check } from "./one-server.ts";
import { pause } from "./proxy.ts";
import type { Site } from "./site.ts";

/** Forty students behind one address of two servers, one of which dies in the middle. */
export async function oneOfTwoIsKilled(
  base: string,
  agent: Agent,
  [one]: readonly [Site, Site],
  check: Check,
): Promise<void> {
  const host = new Visitor(base, agent);
  const { id, code } = (await host.open({ case: { id: "john" } })).body;
  await host.host(id, { kind: "phase", phase: "lobby" });
  const students = Array.from({ length: 40 }, () => new Visitor(base, agent));
  const joined = await Promise.all(students.map((each) => each.join({ code })));
  check(
    "40 students join on two servers",
    joined.every(({ status }) => status === 200),
  );

  const phases = new Map<Visitor, string>();
  let cut = 0;
  const listen = (student: Visitor): void => {
    const stream = student.stream(id, "participant", ({ data }) => {
      const [, phase] = /"phase":"([a-z]+)"/.exec(data) ?? [];
      if (phase) phases.set(student, phase);
    });
    // As a browser does it: what is cut is opened again a little later.
    void stream.ended.then(() => {
      cut++;
      setTimeout(() => listen(student), 500).unref();
    });
  };
  for (const each of students) listen(each);
  const all = async (phase: string): Promise<number> => {
    const asked = performance.now();
    while (performance.now() - asked < 10_000) {
      if (students.every((each) => phases.get(each) === phase)) break;
      await pause(20);
    }
    return Math.round(performance.now() - asked);
  };
  check("all hear the lobby", (await all("lobby")) < 2_000);

  await one.kill();
  const [said, took] = await Promise.all([
    host.host(id, { kind: "phase", phase: "play" }),
    all("play"),
  ]);
  check("a command right after the kill is carried out", said.status === 200, said.status);
  check("all students hear of it within 5 s", took < 5_000, `${took} ms, ${cut} streams cut`);
  check("it was shared by both", cut > 0 && cut < students.length, `${cut} of ${students.length}`);
  const late = await Promise.all(
    Array.from({ length: 20 }, () => new Visitor(base, agent).join({ code })),
  );
  check(
    "twenty more join",
    late.every(({ status }) => status === 200),
  );
}
