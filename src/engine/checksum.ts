/**
 * FNV-1a over UTF-16 code units: small, fast and the same everywhere. Not for secrets.
 * @returns an unsigned 32-bit whole number
 */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

/**
 * A short checksum of a text, for noticing that a link was cut off or mistyped.
 * @returns seven characters of `[0-9a-z]`
 */
export function checksum(text: string): string {
  return hash(text).toString(36).padStart(7, "0");
}

/**
 * A number that looks random and is the same for the same text.
 * @returns at least 0, less than 1
 */
export function fraction(text: string): number {
  let value = hash(text);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return ((value ^ (value >>> 16)) >>> 0) / 0x100000000;
}
