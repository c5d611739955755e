import { createContext, useContext } from "react";
import type { ClassMessages } from "../i18n/class.nl.ts";
import type { Locale } from "../scenario/vocabulary.ts";
import type { ClassError } from "./protocol/errors.ts";

/** The words of one language; the other is not in the bundle. */
export type ClassWords = { messages: ClassMessages; reader: Locale };

export const ClassWordsContext = createContext<ClassWords | undefined>(undefined);

/** What a class says to everybody in it, and in which language. */
export function useClassWords(): ClassWords {
  const words = useContext(ClassWordsContext);
  if (!words) throw new Error("A page of a class is mounted without words: see its mount.tsx");
  return words;
}

/** An error of the server, in words. */
export function errorText({ errors }: ClassMessages, error: ClassError): string {
  // Each text takes what its own error carries; TypeScript cannot follow that through a lookup.
  const text = errors[error.id] as (carried: ClassError) => string;
  return text(error);
}
