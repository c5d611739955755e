/**
 * The middle of some numbers.
 * @param numbers at least one
 */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** How long something takes, in milliseconds. */
export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * A fixed piece of work that has nothing to do with this project, so that times of two machines can
 * be compared: three million rounds of a small hash over a table.
 * @returns milliseconds, the median of three
 */
export function calibrate(): number {
  const table = new Uint32Array(1 << 16);
  const work = () => {
    let value = 1;
    for (let round = 0; round < 3_000_000; round++) {
      value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) + round;
      const place = value & 0xffff;
      table[place] = (table[place] as number) + value;
    }
  };
  work();
  return median([timed(work), timed(work), timed(work)]);
}
