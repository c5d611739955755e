import { expect, it } from "vitest";
import type { Waiting } from "../client/outbox.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { queueSteps } from "./queue-steps.ts";

const step = (choice: string) => ({ scene: "hall", choice });
const all = ["a", "b", "c"].map(step);

/** What is added to a box in which this waits already. */
function added(known: number, ...waiting: ParticipantCommand[]): ParticipantCommand[] {
  const out: ParticipantCommand[] = [];
  const lying: Waiting[] = waiting.map((command) => ({ key: "k", command }));
  queueSteps({ waiting: () => lying, add: (command) => out.push(command) }, all, known);
  return out;
}

it("sends what the server does not have", () => {
  expect(added(1)).toEqual([{ kind: "steps", from: 1, steps: [step("b"), step("c")] }]);
  expect(added(3)).toEqual([]);
});

it("leaves out what is on its way", () => {
  const waiting: ParticipantCommand = { kind: "steps", from: 0, steps: [step("a"), step("b")] };
  expect(added(0, waiting)).toEqual([{ kind: "steps", from: 2, steps: [step("c")] }]);
  expect(added(0, { kind: "finish" }, { ...waiting, steps: all })).toEqual([]);
});
