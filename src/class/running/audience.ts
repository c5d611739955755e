import type { Devices } from "../domain/seen.ts";
import type { ClassState } from "../domain/state.ts";
import { deviceSections, messageFor } from "../domain/view.ts";
import type { Seat } from "../protocol/words.ts";

/** A stream that is open. */
export type Listener = {
  readonly seat: Seat;
  /** The participant, for that seat. */
  readonly who: string | null;
  /** What its other end has. */
  since: number;
  /** @param json a `Message` */
  send: (json: string, seq: number) => void;
  /** Nothing comes any more; the seat is gone. */
  end: () => void;
};

/** Host, remote and screen get at most four messages a second. */
const pause = 250;
/** Who polls counts as here for so long. */
const pollLasts = 12_000;

/** Who listens to a class in this process, and who is here. */
export class Audience {
  readonly life: string;
  readonly #listeners = new Set<Listener>();
  readonly #polls = new Map<string, number>();
  readonly #nicknames = new Map<string, string>();
  readonly #countHere: boolean;
  #timer: NodeJS.Timeout | undefined;
  #lastTold = 0;
  #devicesChanged = false;

  /**
   * @param countHere false where other processes have listeners too
   * @param life of the log that the class is read from
   */
  constructor(countHere: boolean, life: string) {
    this.#countHere = countHere;
    this.life = life;
  }

  get size(): number {
    return this.#listeners.size;
  }
  get listeners(): Iterable<Listener> {
    return this.#listeners;
  }

  /** Who is here is counted when it is told: most messages do not tell it. */
  get devices(): Devices {
    const count = () => (this.#countHere ? this.present().size : null);
    return {
      get here() {
        return count();
      },
      nicknames: this.#nicknames,
    };
  }

  /** Participants in touch with this process. */
  present(): Set<string> {
    const here = new Set(this.#polls.keys());
    for (const { who } of this.#listeners) if (who !== null) here.add(who);
    return here;
  }

  isPresent(participant: string): boolean {
    if (this.#polls.has(participant)) return true;
    for (const { who } of this.#listeners) if (who === participant) return true;
    return false;
  }

  add(listener: Listener, state: () => ClassState): () => void {
    this.#listeners.add(listener);
    this.#noteDevices(state);
    return () => {
      this.#listeners.delete(listener);
      this.#noteDevices(state);
    };
  }

  polled(who: string, now: number, state: () => ClassState): void {
    const fresh = !this.#polls.has(who);
    this.#polls.set(who, now);
    if (fresh) this.#noteDevices(state);
  }

  /** @returns participants who stopped asking and have no stream either */
  forgetPolls(now: number): string[] {
    const gone = [...this.#polls].filter(([, at]) => now - at > pollLasts).map(([who]) => who);
    for (const who of gone) this.#polls.delete(who);
    return gone.filter((who) => !this.isPresent(who));
  }

  name(who: string, nickname: string, state: () => ClassState): void {
    if (nickname === "") this.#nicknames.delete(who);
    else this.#nicknames.set(who, nickname);
    for (const listener of this.#listeners)
      if (listener.who === who) {
        const { since: seq } = listener;
        listener.send(this.#written({ seq, set: { nickname } }), seq);
      }
    this.#noteDevices(state);
  }

  #noteDevices(state: () => ClassState): void {
    this.#devicesChanged = true;
    this.#soon(state);
  }

  /**
   * Tells everybody what changed for them: who takes part at once, the others gathered.
   * @param state the class now; asked again when the pause is over
   */
  tell(state: () => ClassState): void {
    const now = state();
    // Whoever deleted theirs is no longer named either.
    for (const who of this.#nicknames.keys())
      if (!now.participants.has(who)) this.#nicknames.delete(who);
    const alike = new Map<number, string>();
    for (const listener of this.#listeners) {
      if (now.gone) this.#end(listener);
      else if (listener.seat === "participant") this.#tellOne(listener, now, alike);
    }
    if (!now.gone) this.#soon(state);
  }

  #tellOne(listener: Listener, now: ClassState, alike: Map<number, string>): void {
    const { since, who } = listener;
    const me = who === null ? undefined : now.participants.get(who);
    if (!me) {
      this.#end(listener);
      return;
    }
    const { changed } = now;
    const shared = Math.max(changed.class, changed.results, changed.texts, changed.vote);
    if (me.changed <= since && shared <= since) {
      // They have it all: whoever gets the next message from here on gets the same one.
      listener.since = now.seq;
      return;
    }
    // Most of the time everybody is told the same: it is written once.
    const same = me.changed <= since ? alike.get(since) : undefined;
    const json = same ?? this.#written(messageFor(now, "participant", who, this.devices, since));
    if (me.changed <= since) alike.set(since, json);
    listener.since = now.seq;
    listener.send(json, now.seq);
  }

  #soon(state: () => ClassState): void {
    if (this.#timer) return;
    const wait = Math.max(0, this.#lastTold + pause - performance.now());
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#lastTold = performance.now();
      this.#tellHosts(state());
    }, wait);
  }

  #tellHosts(now: ClassState): void {
    const devices = this.devices;
    const written = new Map<string, string>();
    for (const listener of this.#listeners) {
      const { seat, since } = listener;
      if (seat === "participant" || (now.seq <= since && !this.#devicesChanged)) continue;
      const key = `${seat} ${since}`;
      const json =
        written.get(key) ?? JSON.stringify(this.message(now, seat, null, since, devices));
      written.set(key, json);
      listener.since = now.seq;
      listener.send(json, now.seq);
    }
    this.#devicesChanged = false;
  }

  /** What one seat is told now; null for a participant who is not there any more. */
  message(now: ClassState, seat: Seat, who: string | null, since: number, devices = this.devices) {
    const news = messageFor(now, seat, who, devices, since);
    return (
      news && {
        life: this.life,
        ...(since === 0 && { whole: true as const }),
        seq: news.seq,
        set: { ...news.set, ...deviceSections(now, seat, who, devices) },
      }
    );
  }

  #written(news: object | null): string {
    return JSON.stringify({ life: this.life, ...news });
  }

  #end(listener: Listener): void {
    this.#listeners.delete(listener);
    listener.end();
  }

  /** Ends all streams, to be opened again elsewhere. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
