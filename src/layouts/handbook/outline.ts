import { careMapReference } from "../../case-language/care-map/reference.ts";
import {
  conditionReference,
  fieldReference,
  tagReference,
} from "../../case-language/reference/index.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { messageGroups } from "./message-list.ts";
import type { HandbookList } from "./parts.ts";
import { wordLists } from "./word-lists.ts";

/** One entry of a list that the language itself gives: where it is, and what there is to find. */
export type ListEntry = {
  anchor: string;
  title: string;
  text: string;
  /** Exact names that people search for. */
  names: string;
};

/** The anchor of a tag on the page of tags. */
export const tagAnchor = (name: string): string => name.toLowerCase();

/** The entries of a list, in the order of its page. */
export async function listEntries(list: HandbookList, locale: Locale): Promise<ListEntry[]> {
  switch (list) {
    case "tags":
      return tagReference().map(({ name, doc, attributes }) => ({
        anchor: tagAnchor(name),
        title: `<${name}>`,
        text: `${doc[locale]} ${attributes.map((each) => `${each.name}: ${each.doc[locale]}.`).join(" ")}`,
        names: `${name} ${attributes.map((each) => each.name).join(" ")}`,
      }));
    case "front":
      return fieldReference().map(({ name, doc, fields = [] }) => ({
        anchor: name,
        title: name,
        text: [doc, ...fields.map((field) => field.doc)].map((each) => each[locale]).join(", "),
        names: [name, ...fields.map((field) => field.name)].join(" "),
      }));
    case "conditions":
      return conditionReference().predicates.map(({ name, doc, example }) => ({
        anchor: name,
        title: example,
        text: doc[locale],
        names: name,
      }));
    case "words":
      return (await wordLists(locale)).map(({ anchor, title, words }) => ({
        anchor,
        title,
        text: words
          .map(({ value, label, says }) => [label ?? value, says].filter(Boolean).join(": "))
          .join("; "),
        names: words.map(({ value }) => value).join(" "),
      }));
    case "care-map":
      return careMapReference().entry.map(({ name, doc }) => ({
        anchor: `entry-${name.toLowerCase()}`,
        title: name,
        text: doc[locale],
        names: name,
      }));
    case "messages":
      return messageGroups(locale).flatMap(({ entries }) =>
        entries.map(({ id, message, why, hint }) => ({
          anchor: id,
          title: message,
          text: `${why} ${hint}`,
          names: id,
        })),
      );
  }
}
