import { createContext, useContext } from "react";
import type { CompareMessages } from "../../../i18n/compare.nl.ts";
import type { ReportMessages } from "../../../i18n/report.messages.ts";
import type { Terms } from "../../../i18n/terms.nl.ts";
import type { Locale } from "../../../scenario/vocabulary.ts";

/** The words of the page's language; the other is not in the bundle. */
export type SharedWords = {
  locale: Locale;
  messages: ReportMessages;
  terms: Terms;
  compare: CompareMessages;
};

export const SharedWordsContext = createContext<SharedWords | undefined>(undefined);

/** What the shared report page says. */
export function useSharedWords(): SharedWords {
  const words = useContext(SharedWordsContext);
  if (!words) throw new Error("The shared report is mounted without words: see mount-report.tsx");
  return words;
}
