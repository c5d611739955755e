import type { Locale, Tie } from "../../scenario/vocabulary.ts";
import type { ConditionNode } from "../condition/parse.ts";
import type { Located } from "../scan/source.ts";

/** One line for a writer, in both languages. */
export type Doc = Readonly<Record<Locale, string>>;

/** What an id can point at. */
export type Referable =
  | "person"
  | "place"
  | "fact"
  | "contact"
  | "meter"
  | "flag"
  | "scene"
  | "bracket";

/** What an attribute holds; the checker reads nothing else. */
export type AttributeKind =
  | { kind: "id"; reserved?: readonly string[] }
  | { kind: "text" }
  | { kind: "number"; min?: number; max?: number; whole?: boolean }
  | { kind: "one-of"; values: readonly string[] }
  | { kind: "some-of"; values: readonly string[]; max?: number }
  | { kind: "ref"; to: Referable }
  | { kind: "refs"; to: Referable }
  | { kind: "condition" }
  /** `scene if condition, scene` */
  | { kind: "routes" }
  /** `fact, fact if condition` */
  | { kind: "tellings" }
  /** `meter -2, meter +1` */
  | { kind: "changes" }
  /** `contact tie, contact tie` */
  | { kind: "ties" }
  /** `option if condition, option` */
  | { kind: "proposals" }
  /** An entry of the care map. */
  | { kind: "care-map" };

export type AttributeSpec = AttributeKind & {
  required?: boolean;
  /** Words, which a translation writes anew; everything else is structure and is inherited. */
  words?: boolean;
  /** Identifies the same thing in a translation, so it is written there too. */
  key?: boolean;
  doc: Doc;
};

/**
 * What stands between the opening and the closing tag: nothing, words of its own (Markdown), or a
 * story in which bare paragraphs are narration.
 */
export type Content = "none" | "words" | "story";

export type Tag = {
  name: string;
  /** What people who write Dutch or another convention would try first. */
  aliases: readonly string[];
  attributes: Readonly<Record<string, AttributeSpec>>;
  content: Content;
  /** It may go without words of its own. */
  wordless?: boolean;
  /** Headings are allowed in its words. */
  headings?: boolean;
  /** Names of the tags that may stand in it. */
  children: readonly string[];
  /** It may stand at the top level of a case. */
  top: boolean;
  doc: Doc;
  example: string;
};

/** `unread`: it has a condition that could not be read. */
type Conditional = { when?: ConditionNode; unread?: true };
export type Route = Conditional & { scene: Located<string> };
export type Telling = Conditional & { fact: Located<string> };
export type TieEffect = { contact: Located<string>; tie: Located<Tie> };
export type Proposal = Conditional & { option: Located<string> };
export type Change = { meter: Located<string>; by: Located<number> };

/** What an attribute has become after reading, by its kind. */
export type Value =
  | Located<string>
  | Located<number>
  | Located<string>[]
  | ConditionNode
  | Route[]
  | Telling[]
  | Change[]
  | TieEffect[]
  | Proposal[];

type ValueOf<S> = S extends { kind: "one-of"; values: readonly (infer V)[] }
  ? Located<V>
  : S extends { kind: "some-of"; values: readonly (infer V)[] }
    ? Located<V>[]
    : S extends { kind: "number" }
      ? Located<number>
      : S extends { kind: "refs" }
        ? Located<string>[]
        : S extends { kind: "condition" }
          ? ConditionNode
          : S extends { kind: "routes" }
            ? Route[]
            : S extends { kind: "tellings" }
              ? Telling[]
              : S extends { kind: "changes" }
                ? Change[]
                : S extends { kind: "ties" }
                  ? TieEffect[]
                  : S extends { kind: "proposals" }
                    ? Proposal[]
                    : Located<string>;

export type ValuesOf<T extends Tag> = {
  [Name in keyof T["attributes"]]: T["attributes"][Name] extends { required: true }
    ? ValueOf<T["attributes"][Name]>
    : ValueOf<T["attributes"][Name]> | undefined;
};

/** Keeps a tag's literal types, so that `valuesOf` knows them. */
export function defineTag<const T extends Tag>(tag: T): T {
  return tag;
}

/**
 * The values of a node, typed by the data of its tag.
 * Required values are only certain once the file has no errors, which is when transforms run.
 */
export function valuesOf<T extends Tag>(
  _tag: T,
  node: { values: Readonly<Record<string, Value | undefined>> },
): ValuesOf<T> {
  return node.values as ValuesOf<T>;
}
