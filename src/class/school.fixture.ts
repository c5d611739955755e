import { join } from "node:path";
import { afterAll, beforeAll, expect } from "vitest";
import { type LiveServer, startLive } from "../../tests/fixtures/class/live-server.ts";
import type { Visitor } from "../../tests/fixtures/class/visitor.ts";
import { openAnswers } from "../engine/answers.ts";
import { initialState } from "../engine/state.ts";
import { openChoices, step } from "../engine/step.ts";
import type { PlayStep } from "../scenario/play.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { writtenCases } from "./adapters/written-cases.ts";
import type { ViewOf } from "./protocol/view.ts";
import { type Seat, ways } from "./protocol/words.ts";

/** Live classes for the tests of one file, with the case that they open. */
export type School = { live: LiveServer; friday: Scenario };

/** Starts a server before the tests of a file and stops it after them. */
export function school(): School {
  const all = {} as School;
  beforeAll(async () => {
    all.live = await startLive();
    const [scenario] = (await writtenCases(join(all.live.root, "scenarios")).find("friday")) ?? [];
    if (!scenario) throw new Error("There is no friday.");
    all.friday = scenario;
  });
  afterAll(() => all.live.stop());
  return all;
}

export const options = () => ({
  part: "whole" as const,
  feedback: "report" as const,
  nicknames: true,
  ways: [...ways],
});

/** A class of its own, with its host. */
export async function opened({
  live,
}: School): Promise<{ host: Visitor; id: string; code: string; token: string }> {
  const host = live.visitor();
  const { status, body } = await host.open({ case: { id: "friday" }, options: options() });
  expect(status).toBe(200);
  return { host, ...body };
}

/** A way through the case: always the n-th that is open. Without what two decide together. */
export function wayThrough(
  friday: Scenario,
  mode: "nursing" | "social-work" | "pair",
  n: number,
): PlayStep[] {
  const steps: PlayStep[] = [];
  let state = initialState(friday, mode);
  for (let at = 0; at < 30; at++) {
    const open = openChoices(friday, state);
    const choice = open[(n + at) % Math.max(1, open.length)];
    if (!choice) return steps;
    const parts = openAnswers(friday, state, choice);
    const answer = Object.fromEntries(
      parts.map(({ part, options: all }) => [part, all[n % all.length]?.id ?? ""]),
    );
    const made = { scene: state.scene, choice: choice.id, ...(parts.length > 0 && { answer }) };
    const result = step(friday, state, made.choice, made.answer);
    if (!result.ok) return steps;
    steps.push(made);
    state = result.state;
  }
  return steps;
}

/** What a seat sees now. */
export const seen = async <S extends Seat>(who: Visitor, id: string, seat: S): Promise<ViewOf[S]> =>
  (await who.view(id, seat)).body.set as ViewOf[S];

/** Waits for what has to come; how long is the business of the test's own limit. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
}
