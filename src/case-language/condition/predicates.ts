import { mendables, roles } from "../../scenario/vocabulary.ts";
import type { Doc } from "../tags/tag.ts";

/** What stands between the brackets of a predicate: an id of something, or a word of a closed list. */
export type Argument =
  | { of: "fact" | "scene" | "choice" | "flag" | "decision" | "tie"; or?: readonly string[] }
  | { of: "word"; values: readonly string[] };

export type PredicateSpec = { argument: Argument; doc: Doc; example: string };

/** What a condition can ask, besides comparing a meter. */
export const predicates = {
  told: {
    argument: { of: "fact" },
    doc: { nl: "dit feit is verteld", en: "this fact was told" },
    example: "told(zus)",
  },
  visited: {
    argument: { of: "scene" },
    doc: { nl: "de student was in deze scène", en: "the student was in this scene" },
    example: "visited(keuken)",
  },
  chose: {
    argument: { of: "choice" },
    doc: { nl: "deze keuze is gemaakt", en: "this choice was made" },
    example: "chose(keuken/binnen)",
  },
  flag: {
    argument: { of: "flag" },
    doc: { nl: "deze vlag staat aan", en: "this flag is set" },
    example: "flag(belofte)",
  },
  mended: {
    argument: { of: "word", values: [...mendables, "any"] },
    doc: {
      nl: "dit is in deze kamer verbeterd; any: iets ervan",
      en: "this was mended in this room; any: something of it",
    },
    example: "mended(place)",
  },
  decided: {
    argument: { of: "decision" },
    doc: {
      nl: "dit is besloten: besluit/onderdeel/optie",
      en: "this was decided: decision/part/option",
    },
    example: "decided(rit/spil/wijkteam)",
  },
  meaning: {
    argument: { of: "fact", or: ["any"] },
    doc: {
      nl: "de student noemde dit feit als wat telt; any: een of ander feit",
      en: "the student named this fact as what matters; any: some fact",
    },
    example: "meaning(zus)",
  },
  tie: {
    argument: { of: "tie" },
    doc: {
      nl: "zo is de band met dit contact: contact/band",
      en: "this is how the tie with this contact is: contact/tie",
    },
    example: "tie(kerk/close)",
  },
  role: {
    argument: { of: "word", values: [...roles, "pair"] },
    doc: {
      nl: "wie er speelt; in een tweetal gelden beide rollen",
      en: "who plays; in a pair both roles hold",
    },
    example: "role(nursing)",
  },
} as const satisfies Record<string, PredicateSpec>;

export type Predicate = keyof typeof predicates;
export const predicateNames = Object.keys(predicates) as Predicate[];
