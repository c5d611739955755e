import { createContext, useContext } from "react";
import type { WriteMessages } from "../i18n/write.nl.ts";
import type { Locale } from "../scenario/vocabulary.ts";

/** The words of one language; the other is not in the bundle. */
export type WriteWords = { messages: WriteMessages; reader: Locale };

export const WriteWordsContext = createContext<WriteWords | undefined>(undefined);

/** What the Write page says, and in which language. */
export function useWords(): WriteWords {
  const words = useContext(WriteWordsContext);
  if (!words) throw new Error("The Write page is mounted without words: see mount.tsx");
  return words;
}
