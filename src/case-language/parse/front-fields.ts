import { lengths, locales, roles } from "../../scenario/vocabulary.ts";
import type { Doc } from "../tags/tag.ts";

/** What a field of the front matter holds. `scenes` is one scene, or one per role and one for a pair. */
export type FieldKind =
  | { kind: "text" }
  | { kind: "texts" }
  | { kind: "one-of"; values: readonly string[] }
  | { kind: "some-of"; values: readonly string[] }
  | { kind: "minutes" }
  | { kind: "scenes" }
  | { kind: "refs"; to: "scene" | "fact" | "flag" }
  | { kind: "group"; fields: Readonly<Record<string, FrontField>> };

export type FrontField = FieldKind & {
  required?: boolean;
  /** Words, which a translation writes anew. */
  words?: boolean;
  doc: Doc;
};

/** The competences a case can train (`learning-goals`). */
export const learningGoals = [
  "sincere-attention",
  "dialogue",
  "helping-on-the-way",
  "developing-knowledge",
  "bounding-knowledge",
  "knowing-the-way",
  "ethics",
  "shared-decision-making",
  "guiding",
  "being-the-pivot",
  "life-domains",
  "coordinating",
  "stepping-over-partitions",
  "results-that-matter",
] as const;

/** The fields between the lines of three hyphens at the top of a case. */
export const frontFields: Readonly<Record<string, FrontField>> = {
  title: {
    kind: "text",
    required: true,
    words: true,
    doc: { nl: "titel van de casus", en: "title of the case" },
  },
  summary: {
    kind: "text",
    required: true,
    words: true,
    doc: { nl: "een of twee zinnen", en: "one or two sentences" },
  },
  length: {
    kind: "one-of",
    values: lengths,
    required: true,
    doc: { nl: "5, 15 of 30 minuten", en: "5, 15 or 30 minutes" },
  },
  minutes: {
    kind: "minutes",
    doc: { nl: "speelduur, als die afwijkt", en: "time to play, where it differs" },
  },
  roles: {
    kind: "some-of",
    values: roles,
    required: true,
    doc: { nl: "welke rollen je kunt spelen", en: "which roles can be played" },
  },
  start: {
    kind: "scenes",
    required: true,
    doc: { nl: "eerste scène, of een per rol", en: "first scene, or one for each role" },
  },
  "good-life": {
    kind: "text",
    required: true,
    words: true,
    doc: { nl: "een goed leven in de ogen van de cliënt", en: "a good life in the client's eyes" },
  },
  "learning-goals": {
    kind: "some-of",
    values: learningGoals,
    doc: { nl: "competenties die de casus oefent", en: "competences that the case trains" },
  },
  sources: { kind: "texts", doc: { nl: "bronnen", en: "sources" } },
  "content-note": {
    kind: "text",
    words: true,
    doc: { nl: "waarschuwing vooraf", en: "a warning beforehand" },
  },
  "lived-experience": {
    kind: "group",
    doc: {
      nl: "wie de casus vanuit ervaring las",
      en: "who read the case from experience",
    },
    fields: {
      by: { kind: "text", required: true, doc: { nl: "door wie", en: "by whom" } },
      date: { kind: "text", required: true, doc: { nl: "wanneer", en: "when" } },
      changed: {
        kind: "text",
        required: true,
        words: true,
        doc: { nl: "wat er veranderde", en: "what was changed" },
      },
    },
  },
  authors: { kind: "texts", doc: { nl: "wie het schreef", en: "who wrote it" } },
  licence: { kind: "text", doc: { nl: "licentie", en: "licence" } },
  "lesson-cut": {
    kind: "group",
    doc: { nl: "deel dat in een les past", en: "a part that fits in a lesson" },
    fields: {
      start: {
        kind: "scenes",
        required: true,
        doc: { nl: "waar het begint", en: "where it begins" },
      },
      ends: {
        kind: "refs",
        to: "scene",
        required: true,
        doc: { nl: "bij welke scènes het klaar is", en: "at which scenes it is over" },
      },
      told: { kind: "refs", to: "fact", doc: { nl: "wat al verteld is", en: "what was told" } },
      sets: {
        kind: "refs",
        to: "flag",
        doc: { nl: "wat al aan staat", en: "what is already set" },
      },
      minutes: { kind: "minutes", doc: { nl: "speelduur", en: "time to play" } },
    },
  },
};

/** The fields of a translation: the words, what language it translates, and of which words. */
export const translationFields: Readonly<Record<string, FrontField>> = {
  ...frontFields,
  translates: {
    kind: "one-of",
    values: locales,
    required: true,
    doc: { nl: "taal van de bron", en: "language of the source" },
  },
  of: { kind: "text", doc: { nl: "kenmerk van de bronwoorden", en: "hash of the source words" } },
};
