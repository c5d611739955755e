import { isId } from "./is-id.ts";

const LONGEST = 60;

/**
 * An id made of words: small letters without accents, digits and hyphens, 60 characters at most.
 * @returns undefined where nothing is left that an id can be
 */
export function idFrom(words: string): string | undefined {
  const id = words
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST + 1)
    .replace(/^-+/, "")
    .slice(0, LONGEST)
    .replace(/-+$/, "");
  return isId(id) ? id : undefined;
}
