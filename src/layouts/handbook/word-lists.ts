import { type ListName, listReference } from "../../case-language/reference/index.ts";
import { listLabel } from "../../i18n/list-labels.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { textsIn } from "../content.ts";
import { listAnchor } from "./list-anchor.ts";

/** A closed list as the handbook shows it; its name, in small letters, is its anchor. */
export type WordList = {
  name: ListName;
  anchor: string;
  title: string;
  /** `label` is what students read; `says` tells more where one word is not enough. */
  words: { value: string; label?: string; says?: string }[];
};

/** Lists that nobody writes in a case: they follow from what is written, or name a file. */
const UNWRITTEN: ReadonlySet<ListName> = new Set(["skills", "locales"]);

/** Every closed list that a case is written in, with the words that a student reads for it. */
export async function wordLists(locale: Locale): Promise<WordList[]> {
  const skills = await textsIn("skills", locale);
  const says: Partial<Record<ListName, Record<string, string>>> = {
    moves: Object.assign({}, ...skills.map(({ data }) => data.moves)),
  };
  return listReference()
    .filter(({ name }) => !UNWRITTEN.has(name))
    .map(({ name, doc, values }) => ({
      name,
      anchor: listAnchor(name),
      title: capital(doc[locale]),
      words: values.map((value) => {
        const [label, more] = [listLabel(name, value, locale), says[name]?.[value]];
        return { value, ...(label && { label }), ...(more && { says: more }) };
      }),
    }));
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
