import { listLabel } from "../../i18n/list-labels.ts";
import type { Locale } from "../../scenario/vocabulary.ts";

/** Of a longer list the words behind every value would hide the values. */
const MOST_WITH_WORDS = 12;

const elsewhere: Record<Locale, string> = {
  nl: "Wat ze betekenen, staat in het handboek bij de vaste woorden.",
  en: "What they mean is in the handbook, under fixed words.",
};

/**
 * The values of a closed list as a hint names them: each with what people read for it.
 * @param allowed the values, with commas between
 * @param list the name of the list; empty for one that has no words
 * @returns ends with a full stop
 */
export function allowedValues(allowed: string, list: string, locale: Locale): string {
  const values = allowed.split(", ");
  const labels = values.map((value) => {
    const label = listLabel(list, value, locale);
    return label === undefined || label === value ? "" : ` (${label.replace(/[?.]$/, "")})`;
  });
  if (labels.every((label) => label === "")) return `${allowed}.`;
  if (values.length > MOST_WITH_WORDS) return `${allowed}. ${elsewhere[locale]}`;
  return `${values.map((value, at) => value + labels[at]).join(", ")}.`;
}
