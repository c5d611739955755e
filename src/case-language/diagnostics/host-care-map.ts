import type { CareMap } from "../../scenario/care-map.ts";
import type { CareMapPlace, Example } from "./define.ts";

/** A care map with two entries, for what points at one. */
export const careMap: CareMap = {
  v: 1,
  id: "oeverstad",
  locale: "nl",
  region: "Oeverstad",
  checked: "2026-01",
  entries: ["neighbourhood-team", "church"].map((id) => ({
    id,
    name: id === "church" ? "De kerk aan de kade" : "Sociaal wijkteam",
    kind: "organisation",
    domain: id === "church" ? "informal" : "social",
    for: "Samen kijken wat er nodig is.",
    purses: ["free"],
    pays: "Niemand betaalt iets.",
    doors: ["open"],
    opens: "Je loopt er binnen.",
    waiting: "Geen.",
    may: "Meedenken.",
    mayNot: "Beslissen voor een ander.",
    worksWith: [],
  })),
};

const head = (locale: string): string => `id: dorp
locale: ${locale}
region: Dorp
checked: 2026-01
entries:`;

const entry = (id: string): string => `  - id: ${id}
    name: Iemand
    kind: organisation
    domain: social
    for: Samen kijken wat er nodig is.
    purses: [wmo]
    pays: De gemeente.
    doors: [open]
    opens: Je loopt er binnen.
    waiting: Een week.
    may: Meedenken.
    mayNot: Beslissen voor een ander.
    worksWith: [kerk]`;

const map = (locale: string, ...entries: string[]): string =>
  `${[head(locale), entry("kerk"), ...entries].join("\n")}\n`;

/** Whether an example is about a care map rather than about a case. */
export const isInCareMap = (within: Example["within"]): within is CareMapPlace =>
  within.startsWith("care-map");

/**
 * Put an example in a small care map in which everything else is right.
 * @returns the map; for what is about two languages, `source` is the one it follows
 */
export function withinCareMap(
  { within, beside, ...example }: Example,
  which: "failing" | "mended",
): { text: string; source?: string; firstLine: number } {
  const fragment = example[which];
  if (within === "care-map-file")
    return { text: fragment, firstLine: 1, ...(typeof beside === "string" && { source: beside }) };
  const locale = within === "care-map" ? "nl" : "en";
  const firstLine = map(locale).split("\n").length;
  const source = within === "care-map" ? undefined : map("nl", entry("wijkteam"));
  return { text: map(locale, fragment), firstLine, ...(source && { source }) };
}
