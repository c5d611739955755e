import { brotliDecompressSync } from "node:zlib";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { Context } from "../domain/decision.ts";
import type { Lives } from "../domain/lives.ts";
import type { ClassState } from "../domain/state.ts";
import type { Bus } from "../ports/bus.ts";
import type { Clock } from "../ports/clock.ts";
import type { EventLog } from "../ports/event-log.ts";
import { Audience } from "./audience.ts";
import { connectPartners, disconnectPartner } from "./partners.ts";
import { newId, newWord, secret } from "./random.ts";
import { Room } from "./room.ts";

/** A class that is open in this process. */
export type Open = { room: Room; audience: Audience; usedAt: number };

export type Parts = {
  log: EventLog;
  bus: Bus;
  clock: Clock;
  /** Whether other processes work on the same log. */
  shared: boolean;
};

/** A class that nobody listens to is put away after so long; its log has it all. */
const idleFor = 10 * 60_000;

/** The name under which a class keeps its case in a language. */
export const caseFile = (locale: Locale) => `${locale}.json.br`;

/** The classes of this process, read from the log when somebody asks for them. */
export class Classes {
  readonly parts: Parts;
  readonly #open = new Map<string, Promise<Open | null>>();
  #closed = false;

  constructor(parts: Parts) {
    this.parts = parts;
    void parts.bus.listen((grown) => {
      void this.#hear(grown);
    });
  }

  /**
   * A class by its id, or null; null too once its time is over, though it is not swept away yet.
   * Throws `CannotStore` when the log cannot be read.
   */
  async find(id: string): Promise<Open | null> {
    let open = this.#open.get(id);
    if (!open) {
      open = this.#read(id);
      this.#open.set(id, open);
      open.then(
        (found) => found ?? this.#open.delete(id),
        () => this.#open.delete(id),
      );
    }
    const found = await open;
    if (!found) return null;
    found.usedAt = this.parts.clock.now();
    const { gone, deletedAt } = found.room.state;
    return gone || deletedAt <= found.usedAt ? null : found;
  }

  async #read(id: string): Promise<Open | null> {
    const { log, shared, clock } = this.parts;
    const record = await log.find(id);
    if (!record) return null;
    const scenario = (await this.caseOf(id, "nl")) ?? (await this.caseOf(id, "en"));
    if (!scenario) return null;
    const audience = new Audience(!shared, log.life);
    const room: Room = new Room({
      id,
      log,
      scenario,
      newContext: (lives) => this.#context(lives),
      changed: (after, stored) => this.#changed(open, after, stored),
    });
    const open: Open = { room, audience, usedAt: clock.now() };
    await room.catchUp();
    return open;
  }

  /** The case of a class in a language; null where it has none in that one. */
  async caseOf(id: string, locale: Locale): Promise<Scenario | null> {
    const bytes = await this.parts.log.file(id, caseFile(locale));
    return bytes && (JSON.parse(brotliDecompressSync(bytes).toString("utf8")) as Scenario);
  }

  #context(lives: Lives): Context {
    return { now: this.parts.clock.now(), newId, newWord, lives };
  }

  #changed({ room, audience }: Open, after: ClassState, stored: boolean): void {
    audience.tell(() => room.state);
    if (stored) this.parts.bus.publish(after.id, after.seq);
    if (!this.#closed) connectPartners(room, audience);
    if (after.gone) this.#open.delete(after.id);
  }

  async #hear(grown: { id: string; seq: number } | null): Promise<void> {
    const known = grown ? [this.#open.get(grown.id)] : [...this.#open.values()];
    for (const each of known) {
      const open = await each?.catch(() => null);
      if (open && (!grown || grown.seq > open.room.state.seq))
        await open.room.catchUp().catch(() => undefined);
    }
  }

  /** Once in a while: partners who are gone, classes to be put away, classes to be deleted. */
  async tick(): Promise<void> {
    const now = this.parts.clock.now();
    for (const [id, each] of this.#open) {
      const open = await each.catch(() => null);
      if (!open) continue;
      const { room, audience } = open;
      for (const who of audience.forgetPolls(now)) void disconnectPartner(room, who);
      const pairs = [...room.state.plays.values()].some(({ owners }) => owners.length > 1);
      if (pairs) await room.submit({ seat: "system", order: { kind: "tick" }, key: secret() });
      if (audience.size === 0 && now - open.usedAt > idleFor) this.#open.delete(id);
    }
  }

  /** Deletes every class whose time has come. @returns how many */
  async sweep(): Promise<number> {
    const { log, clock } = this.parts;
    const now = clock.now();
    const due = await log.due(now);
    for (const id of due) {
      await log.remove(id);
      await this.#forget(id);
    }
    // Where another process was first, the log does not name it any more.
    for (const { room } of await this.all()) {
      const { id, deletedAt } = room.state;
      if (deletedAt <= now && !(await log.find(id))) await this.#forget(id);
    }
    return due.length;
  }

  /** Ends everything of a class in this process, since it is not in the log any more. */
  async #forget(id: string): Promise<void> {
    const open = await this.#open.get(id)?.catch(() => null);
    this.#open.delete(id);
    for (const listener of open?.audience.listeners ?? []) listener.end();
    open?.audience.close();
  }

  /** Every class that is open here. */
  async all(): Promise<Open[]> {
    const all = await Promise.all([...this.#open.values()].map((each) => each.catch(() => null)));
    return all.filter((each) => each !== null);
  }

  /** No more events of devices: the process stops. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { audience } of await this.all()) audience.close();
  }
}
