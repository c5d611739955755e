/**
 * A number between 0 and 1 that always comes out the same for the same words: what makes a line look
 * drawn by hand without being left to chance.
 * @param seed any text, such as the id of a contact
 */
export function seeded(seed: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < seed.length; at++) {
    hash = Math.imul(hash ^ seed.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
  }
  return ((hash ^ (hash >>> 13)) >>> 0) / 0x1_0000_0000;
}

/**
 * A slow wave between −1 and 1, the same for the same seed. Whole turns close on themselves, so it can
 * go around a circle.
 * @param seed any text
 * @returns the height at `turn`, where 1 is a whole turn
 */
export function waveOf(seed: string): (turn: number) => number {
  const [first, second] = [seeded(`${seed}/1`), seeded(`${seed}/2`)];
  return (turn) =>
    0.62 * Math.sin(2 * Math.PI * (turn * 2 + first)) +
    0.38 * Math.sin(2 * Math.PI * (turn * 5 + second));
}
