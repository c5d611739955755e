import { createContext, useContext } from "react";
import type { ClassMessages } from "../../i18n/class.nl.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { Problem } from "../client/post.ts";
import type { ClassError } from "../protocol/errors.ts";

/** The words of one language; the other is not in the bundle. */
export type ClassWords = { messages: ClassMessages; reader: Locale };

export const ClassWordsContext = createContext<ClassWords | undefined>(undefined);

/** What a class says to everybody in it, and in which language. */
export function useClassWords(): ClassWords {
  const words = useContext(ClassWordsContext);
  if (!words) throw new Error("A page of a class is mounted without words: see its mount.tsx");
  return words;
}

/** A title in the language of the reader, or in the one it has. */
export const titleFor = (title: Partial<Record<Locale, string>>, reader: Locale): string =>
  title[reader] ?? Object.values(title)[0] ?? "";

/** Dates and times as the reader writes them. */
export const dateFormat = (reader: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(reader === "en" ? "en-GB" : reader, options);

/** Why something was not done, in words. */
export function problemText({ errors, touch }: ClassMessages, error: Problem): string {
  if (error.id === "unreachable") return touch[`${error.by}-offline`];
  // Each text takes what its own error carries; TypeScript cannot follow that through a lookup.
  const text = errors[error.id] as (carried: ClassError) => string;
  return text(error);
}
