import type { Scenario } from "../../scenario/scenario.ts";
import { decide } from "../domain/decide.ts";
import type { Context, Request } from "../domain/decision.ts";
import { belongsTo, type ClassEvent, type Sequenced } from "../domain/event.ts";
import { evolve, evolveDraft } from "../domain/evolve.ts";
import { type Lives, livesOf } from "../domain/lives.ts";
import { type ClassState, draftOf, noClass } from "../domain/state.ts";
import type { Batch, EventLog, NewEvent, StoredEvent } from "../ports/event-log.ts";
import type { ClassError } from "../protocol/errors.ts";

/** What came of a request: the class as of `seq` has it. */
export type Outcome = { ok: true; seq: number; id?: string } | { ok: false; error: ClassError };

/** How many requests are stored together at most. */
const mostAtOnce = 500;
/**
 * Storing costs about the same for one request as for a hundred, so in a rush they are gathered: one
 * store begins at least so many milliseconds after the one before. A lone request waits for nothing.
 */
const gatherFor = 10;
/** How often a batch is decided anew because another process was first. */
const mostTries = 50;

export type RoomParts = {
  id: string;
  log: EventLog;
  /** Any language of the case: languages share one graph. */
  scenario: Scenario;
  newContext: (lives: Lives) => Context;
  /**
   * Told after every change, with the class as it is.
   * @param stored by this room, so that other processes have to hear of it
   */
  changed: (after: ClassState, stored: boolean) => void;
};

/** An event as it is kept. */
export const asStored = (event: ClassEvent): NewEvent => ({
  body: JSON.stringify(event),
  owner: belongsTo(event),
});

/** A kept event as it was. */
export const asRead = ({ seq, body }: StoredEvent): Sequenced => ({
  seq,
  event: body === null ? null : (JSON.parse(body) as ClassEvent),
});

/**
 * One class in this process: requests wait in a queue, those of one moment are decided one after the
 * other, stored in one transaction, and only then answered.
 */
export class Room {
  readonly #parts: RoomParts;
  readonly #lives: Lives;
  #state: ClassState = noClass();
  #queue: { request: Request; answer: (outcome: Outcome) => void }[] = [];
  #working: Promise<void> | null = null;
  #storedAt = Number.NEGATIVE_INFINITY;

  constructor(parts: RoomParts) {
    this.#parts = parts;
    this.#lives = livesOf(parts.scenario);
  }

  get state(): ClassState {
    return this.#state;
  }
  get scenario(): Scenario {
    return this.#parts.scenario;
  }
  get context(): Context {
    return this.#parts.newContext(this.#lives);
  }

  /** Reads what was stored since; throws `CannotStore` when it cannot be read. */
  async catchUp(): Promise<void> {
    const { id, log } = this.#parts;
    const news = await log.read(id, this.#state.seq);
    // Another reader may have been faster.
    const fresh = news.filter(({ seq }) => seq > this.#state.seq);
    if (fresh.length > 0) this.#become(evolve(this.#state, fresh.map(asRead)), false);
  }

  /** Decides and stores. Resolves when it is stored, or refused; never rejects. */
  submit(request: Request): Promise<Outcome> {
    return new Promise((answer) => {
      this.#queue.push({ request, answer });
      this.#working ??= this.#work();
    });
  }

  async #work(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#gather();
      const batch = this.#queue.splice(0, mostAtOnce);
      try {
        await this.#commit(batch);
      } catch (error) {
        const refused = isStorage(error) ? "cannot-store" : "internal";
        if (refused === "internal") console.error("A class could not decide.", error);
        for (const { answer } of batch) answer({ ok: false, error: { id: refused } });
      }
    }
    this.#working = null;
  }

  /** Whatever else comes in meanwhile, or with this turn of the loop, goes along. */
  async #gather(): Promise<void> {
    const wait = this.#storedAt + gatherFor - performance.now();
    await (wait > 0
      ? new Promise((resolve) => setTimeout(resolve, wait))
      : new Promise(setImmediate));
    this.#storedAt = performance.now();
  }

  async #commit(
    batch: readonly { request: Request; answer: (outcome: Outcome) => void }[],
  ): Promise<void> {
    const { id, log } = this.#parts;
    for (let tries = 0; tries < mostTries; tries++) {
      const { draft, pending, outcomes } = this.#decideAll(batch.map(({ request }) => request));
      const settle = () => {
        for (const [at, { answer }] of batch.entries()) answer(outcomes[at] as Outcome);
      };
      if (pending.events.length === 0) {
        settle();
        return;
      }
      const result = await log.append(id, pending);
      if (result === "appended") {
        // What was read meanwhile may hold this batch already, and more behind it.
        this.#become(draft.seq > this.#state.seq ? draft : this.#state, true);
        settle();
        return;
      }
      if (result === "gone") {
        this.#become({ ...this.#state, gone: true }, false);
        continue;
      }
      if (result === "code-taken") throw new Error("A new code was taken already.");
      await this.catchUp();
    }
    throw new Error("Other processes were always first.");
  }

  #decideAll(requests: readonly Request[]) {
    const draft = draftOf(this.#state);
    const events: NewEvent[] = [];
    const erase = new Set<string>();
    let eraseAll = false;
    const context = this.context;
    const outcomes = requests.map((request): Outcome => {
      const decision = decide(draft, request, context);
      if (!decision.ok) return decision;
      for (const owner of decision.erase ?? []) erase.add(owner);
      if (decision.eraseAll) eraseAll = true;
      // What is still on its way to the log is erased here.
      for (const event of events)
        if (decision.eraseAll || (event.owner !== null && erase.has(event.owner)))
          Object.assign(event, { body: null, owner: null });
      for (const event of decision.events) {
        evolveDraft(draft, { seq: draft.seq + 1, event });
        events.push(asStored(event));
      }
      return { ok: true, seq: draft.seq, ...(decision.id !== undefined && { id: decision.id }) };
    });
    const pending: Batch = {
      after: this.#state.seq,
      events,
      erase: [...erase],
      eraseAll,
      record: recordOf(this.#state, draft),
    };
    return { draft, pending, outcomes };
  }

  #become(state: ClassState, stored: boolean): void {
    this.#state = state;
    this.#parts.changed(state, stored);
  }
}

/** What is looked up without reading the events, as far as it is another than before. */
function recordOf(
  before: ClassState,
  { code, deletedAt, gone }: ClassState,
): NonNullable<Batch["record"]> {
  if (gone) return { code: null };
  return {
    ...(code !== before.code && { code: code?.code ?? null, codeUntil: code?.until ?? 0 }),
    ...(deletedAt !== before.deletedAt && { deletedAt }),
  };
}

const isStorage = (error: unknown): boolean =>
  error instanceof Error && error.name === "CannotStore";
