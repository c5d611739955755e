import type { Locale } from "../../scenario/vocabulary.ts";

/** What the texts of a message can name. */
export type Params = Readonly<Record<string, string | number>>;

type Text<P extends Params> = string | ((params: P) => string);

/** What happened, why it matters to a player, and what to write instead. */
export type Words<P extends Params> = { message: Text<P>; why: Text<P>; hint: Text<P> };

/** In a care map: the whole file, another entry of it, or another entry of it in another language. */
export type CareMapPlace = "care-map-file" | "care-map" | "care-map-translation";

/**
 * A mistake and its mending, compiled by one test loop and shown in the handbook.
 * `within` says what stands around it: `file` is a whole file; `front` what stands between the lines
 * of hyphens; `top` the top level of a case; `scenes` all scenes of a case; `scene` the inside of
 * one; `translation` the scene in a translation.
 */
export type Example = {
  within: "file" | "front" | "top" | "scenes" | "scene" | "translation" | CareMapPlace;
  failing: string;
  mended: string;
  /** The line of `failing` at which the message points, from 1. */
  line: number;
  /** What it says, it says after many others; any other message stands alone. */
  among?: true;
  /** What else the case needs at its top level (for a translation: the source). */
  beside?: string | { failing: string; mended: string };
  /** A care map is at hand (`host.ts` has it). */
  careMap?: true;
  /** The folder of the case, where that is what it is about. */
  folder?: { failing: string; mended: string };
  /**
   * The same mistake at the same line in English words. Left out where the example has no words of one
   * language, or is about two languages at once.
   */
  en?: Pick<Example, "failing" | "mended" | "beside" | "folder">;
};

/** An example for readers of a language: in their words, or as it is where it has no others. */
export function exampleIn(example: Example, locale: Locale): Example {
  return locale === "en" ? { ...example, ...example.en } : example;
}

export type Severity = "error" | "warning";

/** One kind of message, under an id that never changes. */
export type Message<P extends Params = Params> = {
  severity: Severity;
  example: Example;
} & Readonly<Record<Locale, Words<P>>>;

/** Keeps the type of a message's params, so that nobody reports it without them. */
export function define<P extends Params = Record<never, never>>(message: Message<P>): Message<P> {
  return message;
}
