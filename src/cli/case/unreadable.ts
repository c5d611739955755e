import type { Words } from "./command.ts";

/** Something that was named on the command line cannot be read or written; says what to do about it. */
export class Unreadable extends Error {
  readonly words: Words;

  constructor(words: Words, options?: ErrorOptions) {
    super(words.en, options);
    this.words = words;
  }
}
