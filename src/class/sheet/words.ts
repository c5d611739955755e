import { createContext, useContext } from "react";
import type { ClassSheetMessages } from "../../i18n/class-sheet.nl.ts";

export const SheetWordsContext = createContext<ClassSheetMessages | undefined>(undefined);

/** What the sheet says, in the language of the page. */
export function useSheetWords(): ClassSheetMessages {
  const words = useContext(SheetWordsContext);
  if (!words) throw new Error("The sheet of a class is mounted without words: see mount.tsx");
  return words;
}
