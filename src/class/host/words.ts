import { createContext, useContext } from "react";
import type { ClassHostMessages } from "../../i18n/class-host.nl.ts";

export const HostWordsContext = createContext<ClassHostMessages | undefined>(undefined);

/** What a lecturer reads, in the language of the page. */
export function useHostWords(): ClassHostMessages {
  const words = useContext(HostWordsContext);
  if (!words) throw new Error("The host's page is mounted without words: see mount.tsx");
  return words;
}
