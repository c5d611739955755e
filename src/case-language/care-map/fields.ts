import {
  careMapDomains,
  careMapGroups,
  careMapKinds,
  careMapPurses,
  doors,
} from "../../scenario/care-map.ts";
import { locales } from "../../scenario/vocabulary.ts";
import type { Doc } from "../tags/tag.ts";

/** What a field of a care map holds. */
export type CareMapFieldKind =
  | { kind: "id" }
  | { kind: "text" }
  | { kind: "month" }
  | { kind: "one-of"; values: readonly string[] }
  | { kind: "some-of"; values: readonly string[] }
  /** Ids of other entries. */
  | { kind: "entries" }
  /** Any words. */
  | { kind: "words" };

export type CareMapField = CareMapFieldKind & {
  optional?: boolean;
  /** Words, which the map in another language writes anew; all else is the same there. */
  words?: boolean;
  doc: Doc;
};

export type CareMapFields = Readonly<Record<string, CareMapField>>;

/** The top of the file. */
export const mapFields = {
  v: {
    kind: "one-of",
    values: ["1"],
    optional: true,
    doc: { nl: "versie van deze vorm", en: "version of this shape" },
  },
  id: { kind: "id", doc: { nl: "naam van de kaart", en: "name of the map" } },
  locale: { kind: "one-of", values: locales, words: true, doc: { nl: "taal", en: "language" } },
  region: {
    kind: "text",
    words: true,
    doc: { nl: "hoe de streek heet", en: "what the region is called" },
  },
  checked: {
    kind: "month",
    doc: { nl: "wanneer het is nagekeken (jjjj-mm)", en: "when it was checked (yyyy-mm)" },
  },
} as const satisfies CareMapFields;

/** One entry: who or what there is. */
export const entryFields = {
  id: { kind: "id", doc: { nl: "waarmee een casus ernaar wijst", en: "how a case refers to it" } },
  group: {
    kind: "one-of",
    values: careMapGroups,
    optional: true,
    doc: { nl: "bij welke groep het staat", en: "in which group it stands" },
  },
  name: { kind: "text", words: true, doc: { nl: "hoe het heet", en: "what it is called" } },
  kind: { kind: "one-of", values: careMapKinds, doc: { nl: "wat het is", en: "what it is" } },
  domain: {
    kind: "one-of",
    values: careMapDomains,
    doc: { nl: "zorg, sociaal, beide of informeel", en: "health, social, both or informal" },
  },
  for: { kind: "text", words: true, doc: { nl: "waarvoor je er komt", en: "what you go for" } },
  keywords: {
    kind: "words",
    optional: true,
    words: true,
    doc: {
      nl: "woorden waarmee mensen het zoeken",
      en: "words people look for it with",
    },
  },
  place: {
    kind: "text",
    optional: true,
    words: true,
    doc: { nl: "waar het is", en: "where it is" },
  },
  people: {
    kind: "text",
    optional: true,
    words: true,
    doc: { nl: "wie je er treft", en: "whom one meets there" },
  },
  purses: {
    kind: "some-of",
    values: careMapPurses,
    doc: { nl: "uit welke wet of wiens geld", en: "which law or whose money pays" },
  },
  pays: {
    kind: "text",
    words: true,
    doc: { nl: "wie betaalt, in een zin", en: "who pays, in a sentence" },
  },
  doors: {
    kind: "some-of",
    values: doors,
    doc: { nl: "wat ervoor nodig is", en: "what stands before it" },
  },
  opens: {
    kind: "text",
    words: true,
    doc: { nl: "wie de deur opent, in een zin", en: "who opens the door, in a sentence" },
  },
  waiting: {
    kind: "text",
    words: true,
    doc: { nl: "hoe lang je wacht", en: "how long one waits" },
  },
  say: {
    kind: "text",
    optional: true,
    words: true,
    doc: { nl: "wat helpt om te zeggen of te vragen", en: "what helps to say or ask" },
  },
  may: { kind: "text", words: true, doc: { nl: "wat ze mogen", en: "what they may do" } },
  mayNot: {
    kind: "text",
    words: true,
    doc: { nl: "wat ze niet mogen", en: "what they may not do" },
  },
  worksWith: {
    kind: "entries",
    doc: { nl: "ids van wie ze mee werken", en: "ids of those they work with" },
  },
  phone: {
    kind: "text",
    optional: true,
    doc: { nl: "nummer dat meteen helpt", en: "a number that helps at once" },
  },
  simplified: {
    kind: "text",
    optional: true,
    words: true,
    doc: {
      nl: "wat niet zeker is en hier vereenvoudigd",
      en: "what is not certain and was simplified here",
    },
  },
} as const satisfies CareMapFields;
