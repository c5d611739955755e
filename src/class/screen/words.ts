import { createContext, useContext } from "react";
import type { ClassScreenMessages } from "../../i18n/class-screen.nl.ts";

export const ScreenWordsContext = createContext<ClassScreenMessages | undefined>(undefined);

/** What the shared screen and the remote say, in the language of the page. */
export function useScreenWords(): ClassScreenMessages {
  const words = useContext(ScreenWordsContext);
  if (!words) throw new Error("A shared screen is mounted without words: see mount.tsx");
  return words;
}
