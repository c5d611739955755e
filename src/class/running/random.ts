import { createHash, randomBytes, randomInt } from "node:crypto";
import { codeLength, codeLetters } from "../protocol/words.ts";

const letters = (count: number, alphabet: string): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join("");

/** 128 bits in 22 characters of `[A-Za-z0-9_-]`: the token of a seat. */
export const secret = (): string => randomBytes(16).toString("base64url");

/** An id that nobody can guess: 16 of `[a-z0-9]`. */
export const newId = (): string => letters(16, "abcdefghijklmnopqrstuvwxyz0123456789");

/** A class code. */
export const newCode = (): string => letters(codeLength, codeLetters);

/** Four letters by which a partner is found; no digits and no vowels, so that no word comes of it. */
export const newWord = (): string => letters(4, "BCDFGHJKMNPQRSTVWXZ");

/** What is kept instead of a token or key: it cannot be turned back. */
export const hashOf = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 32);
