import type { AttributeReference } from "../../case-language/reference/index.ts";
import { handbookText } from "../../i18n/handbook.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import { listAnchor } from "./list-anchor.ts";

/** What an attribute holds, in words: before and after the values it may have, if these are few. */
export type AttributeWords = {
  before: string;
  values?: readonly string[];
  /** Instead of many values: the anchor of their list on the page of fixed words. */
  anchor?: string;
  after?: string;
};

/** More values than this are a list of their own. */
const FEW = 9;

/**
 * @throws when the case language has a kind of attribute that nobody put into words: add it to
 *   `kinds` in `src/i18n/handbook.*.ts`
 */
export function attributeWords(attribute: AttributeReference, locale: Locale): AttributeWords {
  const text = handbookText(locale);
  const { kind, to = "", values = [], list, min, max } = attribute;
  const say = text.kinds[kind];
  if (!say) throw new Error(`src/i18n/handbook.${locale}.ts has no words for "${kind}" in kinds.`);
  const after =
    kind === "number"
      ? bounds(attribute, locale)
      : max && max < values.length
        ? text.atMost(max)
        : undefined;
  const end = after !== undefined && { after };
  if (list && values.length > FEW) {
    const many = kind === "one-of" ? text.seeWords : text.seeSomeWords;
    return { before: many(values.length), anchor: listAnchor(list), ...end };
  }
  return {
    before: say(to && `<${to.charAt(0).toUpperCase()}${to.slice(1)}>`),
    ...(values.length > 0 && { values }),
    ...((min !== undefined || after) && end),
  };
}

function bounds({ min, max }: AttributeReference, locale: Locale): string | undefined {
  const text = handbookText(locale);
  if (min !== undefined && max !== undefined) return text.between(min, max);
  return min === undefined ? (max && text.atMost(max)) || undefined : text.atLeast(min);
}
