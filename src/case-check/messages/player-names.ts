import type { Locale } from "../../scenario/vocabulary.ts";

const names: Record<Locale, Record<string, string>> = {
  nl: { nursing: "verpleegkundige", "social-work": "sociaal werker", pair: "tweetal" },
  en: { nursing: "a nurse", "social-work": "a social worker", pair: "a pair" },
};
const between: Record<Locale, { and: string; comma: string }> = {
  nl: { and: " en als ", comma: ", als " },
  en: { and: " and as ", comma: ", as " },
};

/**
 * As whom somebody plays, after "als" or "as".
 * @param modes names of modes with a space between
 */
export function playerNames(modes: string, locale: Locale): string {
  const players = modes.split(" ").map((mode) => names[locale][mode] ?? mode);
  const last = players.pop() ?? "";
  const { and, comma } = between[locale];
  return players.length === 0 ? last : `${players.join(comma)}${and}${last}`;
}
