import { createContext, useContext } from "react";
import type { PlayMessages } from "../i18n/play.nl.ts";
import type { Terms } from "../i18n/terms.nl.ts";

/** The words of one language; the other is not in the bundle. */
export type Words = { messages: PlayMessages; terms: Terms };

export const WordsContext = createContext<Words | undefined>(undefined);

const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (!words) throw new Error("The player is mounted without words: see mount.tsx");
  return words;
};

/** What the player says, in the language of the page. */
export const useMessages = (): PlayMessages => useWords().messages;

/** The field's words for the closed lists, in the language of the page. */
export const useTerms = (): Terms => useWords().terms;
