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

/**
 * How long something takes, in milliseconds of this thread at work: what other programs do on a busy
 * machine, and waiting for them, is no part of it.
 */
export function timed(work: () => void): number {
  const start = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(start);
  return Math.max(0.001, (user + system) / 1000);
}

/**
 * How time grows with size: the slope of the line nearest to the logarithms. 1 is in proportion.
 * @param points sizes with their times, at least two different sizes
 */
export function slope(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (of: (each: { x: number; y: number }) => number) =>
    logs.reduce((sum, each) => sum + of(each), 0) / logs.length;
  const [x, y] = [mean((each) => each.x), mean((each) => each.y)];
  return mean((each) => (each.x - x) * (each.y - y)) / mean((each) => (each.x - x) ** 2);
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
