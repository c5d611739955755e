import { friday } from "../../../tests/fixtures/friday.ts";
import { openAnswers } from "../../engine/answers.ts";
import { openChoices } from "../../engine/step.ts";
import type { PlayStep } from "../../scenario/play.ts";
import type { ParticipantCommand } from "../protocol/participant-commands.ts";
import { type Way, ways } from "../protocol/words.ts";
import { decide } from "./decide.ts";
import type { Context, Decision, HostOrder, Request, SystemOrder } from "./decision.ts";
import { belongsTo, type ClassEvent, type Sequenced } from "./event.ts";
import { evolve, fold } from "./evolve.ts";
import { livesOf, standing } from "./lives.ts";
import type { ClassState } from "./state.ts";

export const opened: ClassEvent = {
  kind: "opened",
  id: "class1",
  at: 0,
  locale: "nl",
  options: { part: "whole", feedback: "report", nicknames: false, ways: [...ways] },
  case: {
    id: friday.id,
    version: friday.version,
    title: { nl: friday.title },
    marks: { nl: "x" },
    draft: false,
    roles: ["nursing", "social-work"],
    pair: true,
  },
  host: "host-hash",
  code: "ABCDEF",
  codeUntil: 1_000,
  deletedAt: 10_000,
};

/** A class in memory with its log, as a room would keep it: for tests of the domain alone. */
export class ClassWorld {
  state: ClassState = fold([{ seq: 1, event: opened }]);
  log: Sequenced[] = [{ seq: 1, event: opened }];
  now = 1_000;
  /** Every request that was accepted. */
  accepted: Request[] = [];
  readonly context: Context;
  #ids = 0;

  constructor() {
    const newId = () => {
      this.#ids++;
      // Not in order, as real ones are not.
      return `id${((this.#ids * 7919) % 100_003).toString(36)}x${this.#ids}`;
    };
    const world = this;
    this.context = {
      get now() {
        return world.now;
      },
      newId,
      newWord: () => `W${this.#ids++}`.padEnd(4, "X"),
      lives: livesOf(friday),
    };
  }

  submit(request: Request): Decision {
    const decision = decide(this.state, request, this.context);
    if (!decision.ok) return decision;
    const { erase = [], eraseAll } = decision;
    this.log = this.log.map(({ seq, event }) => {
      const owner = event && belongsTo(event);
      return { seq, event: eraseAll || (owner && erase.includes(owner)) ? null : event };
    });
    const fresh = decision.events.map((event, at) => ({
      seq: this.state.seq + 1 + at,
      event: JSON.parse(JSON.stringify(event)) as ClassEvent,
    }));
    this.log.push(...fresh);
    this.state = evolve(this.state, fresh);
    this.accepted.push(request);
    return decision;
  }

  host(order: HostOrder, key = `h${this.#ids++}`) {
    return this.submit({ seat: "host", order, key });
  }
  system(order: SystemOrder, key = `s${this.#ids++}`) {
    return this.submit({ seat: "system", order, key });
  }
  act(participant: string, order: ParticipantCommand, key = `p${this.#ids++}`) {
    return this.submit({ seat: "participant", participant, order, key });
  }

  /** @returns the new participant's id */
  join(role: "nursing" | "social-work" | null = "nursing", way: Way = "alone"): string {
    const n = this.#ids++;
    const decision = this.system({ kind: "join", hash: `hash${n}`, role, way }, `join${n}`);
    if (!decision.ok || decision.id === undefined) throw new Error(JSON.stringify(decision));
    return decision.id;
  }

  /** A choice that this participant can make now, the n-th of them; none at an end. */
  nextStep(participant: string, n: number): PlayStep | undefined {
    const play = this.state.plays.get(this.state.participants.get(participant)?.play ?? "");
    if (!play || play.roles.length === 0) return undefined;
    const now = standing(this.context.lives, play);
    const open = openChoices(friday, now);
    const choice = open[n % Math.max(1, open.length)];
    if (!choice) return undefined;
    const parts = openAnswers(friday, now, choice);
    const answer = Object.fromEntries(
      parts.map(({ part, options }) => [part, options[n % Math.max(1, options.length)]?.id ?? ""]),
    );
    return { scene: now.scene, choice: choice.id, ...(parts.length > 0 && { answer }) };
  }

  stepsOf(participant: string): readonly PlayStep[] {
    return this.state.plays.get(this.state.participants.get(participant)?.play ?? "")?.steps ?? [];
  }

  /** Makes so many choices, each the n-th that is open. */
  play(participant: string, choices: readonly number[]): void {
    for (const n of choices) {
      const step = this.nextStep(participant, n);
      if (!step) return;
      this.act(participant, {
        kind: "steps",
        from: this.stepsOf(participant).length,
        steps: [step],
      });
    }
  }
}
