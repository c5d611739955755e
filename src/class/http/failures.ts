import { hash, randomBytes } from "node:crypto";
import type { Clock } from "../ports/clock.ts";

/** How many wrong codes are free, and after how many milliseconds another one is. */
type Allowance = { free: number; every: number };

/** A school has one address for all, and of three hundred students some mistype. */
const perAddress: Allowance = { free: 300, every: 6_000 };
const mostRemembered = 50_000;

/**
 * Slows down who keeps giving wrong codes. Only failures count; a right code costs nothing, and
 * nobody who has a seat is ever asked. What is remembered of an address cannot be turned back, and
 * goes once it no longer counts.
 */
export class Failures {
  readonly #clock: Clock;
  readonly #salt = randomBytes(16).toString("base64url");
  readonly #spent = new Map<string, { count: number; at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** @returns after how many seconds another try is possible; 0 when it is now */
  wait(address: string): number {
    const { count } = this.#of(this.#key(address));
    return count < perAddress.free
      ? 0
      : Math.ceil(((count - perAddress.free + 1) * perAddress.every) / 1000);
  }

  /** One more wrong code from here. */
  note(address: string): void {
    const key = this.#key(address);
    const { count } = this.#of(key);
    if (this.#spent.size >= mostRemembered) {
      const oldest = this.#spent.keys().next().value;
      if (oldest !== undefined) this.#spent.delete(oldest);
    }
    this.#spent.delete(key);
    this.#spent.set(key, { count: count + 1, at: this.#clock.now() });
  }

  /** Time has passed: who may try as freely as anybody is not remembered any more. */
  forget(): void {
    for (const key of this.#spent.keys()) if (this.#of(key).count === 0) this.#spent.delete(key);
  }

  /** How many are remembered now. */
  get size(): number {
    return this.#spent.size;
  }

  /** How much is spent now: it comes back with time. */
  #of(key: string): { count: number } {
    const known = this.#spent.get(key);
    if (!known) return { count: 0 };
    const back = (this.#clock.now() - known.at) / perAddress.every;
    return { count: Math.max(0, known.count - back) };
  }

  #key(address: string): string {
    // In one go: it is done twice for each wrong code, and somebody may send very many.
    return hash("sha256", `${this.#salt} ${network(address)}`, "base64url");
  }
}

/** One household or school: of a long address (IPv6) the first half. */
function network(address: string): string {
  if (!address.includes(":") || address.includes(".")) return address.replace(/^.*:/, "");
  const [head = "", tail = ""] = address.split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail.split(":").filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => "0");
  return [...front, ...(address.includes("::") ? zeros : []), ...back].slice(0, 4).join(":");
}
