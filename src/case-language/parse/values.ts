import { isId } from "../../scenario/ids.ts";
import { HERE } from "../../scenario/scenario.ts";
import { type Tie, ties } from "../../scenario/vocabulary.ts";
import { type ConditionNode, parseCondition } from "../condition/parse.ts";
import type { Report } from "../diagnostics/report.ts";
import { listNameOf } from "../reference/lists.ts";
import type { Attribute } from "../scan/attributes.ts";
import type { Located, Span } from "../scan/source.ts";
import type {
  AttributeSpec,
  Change,
  Proposal,
  Route,
  Telling,
  TieEffect,
  Value,
} from "../tags/tag.ts";
import { decodeEntities } from "./entities.ts";
import { labelled, meantValue } from "./meant-value.ts";

/**
 * Read what an attribute holds, by its kind.
 * @param tag the tag's name, for messages
 * @param report takes what is wrong with the value
 * @returns the value, or undefined when nothing useful could be read
 */
export function readValue(
  spec: AttributeSpec,
  attribute: Attribute,
  tag: string,
  report: Report,
): Value | undefined {
  const names = { tag, attribute: attribute.name };
  const whole = trimmed(attribute);
  if (whole.value === "") {
    report("attribute-empty", attribute.nameAt, names);
    return undefined;
  }
  switch (spec.kind) {
    case "id":
      return readId(whole, attribute, spec.reserved ?? [], report);
    case "ref":
    case "care-map":
      return whole;
    case "text":
      return { value: decodeEntities(whole.value.replace(/\s+/g, " ")), at: whole.at };
    case "number":
      return readNumber(spec, whole, names, report);
    case "one-of":
      return readOneOf(spec.values, whole, names, report);
    case "some-of": {
      const words = splitValues(attribute, spec.values);
      const found = words.flatMap((word) => readOneOf(spec.values, word, names, report) ?? []);
      if (spec.max !== undefined && words.length > spec.max)
        report("too-many-moves", whole.at, { ...names, most: spec.max, found: words.length });
      return found;
    }
    case "refs":
      return splitWords(attribute);
    case "condition":
      return parseCondition(attribute.value, attribute.valueAt.start, report);
    case "routes":
      return readItems(attribute, report).map(
        ({ head, ...rest }): Route => ({ scene: head, ...rest }),
      );
    case "tellings":
      return readItems(attribute, report).map(
        ({ head, ...rest }): Telling => ({ fact: head, ...rest }),
      );
    case "proposals":
      return readItems(attribute, report).map(
        ({ head, ...rest }): Proposal => ({ option: head, ...rest }),
      );
    case "changes":
      return readChanges(attribute, report);
    case "ties":
      return readTies(attribute, names, report);
  }
}

const trimmed = ({ value, valueAt }: Attribute): Located<string> => {
  const start = valueAt.start + (value.length - value.trimStart().length);
  const text = value.trim();
  return { value: text, at: { start, end: start + text.length } };
};

const splitWords = ({ value, valueAt }: Attribute): Located<string>[] =>
  [...value.matchAll(/[^\s,;]+/g)].map((match) => located(match[0], valueAt.start + match.index));

/** Words, but what people read for one value (`open vraag`) in one piece. */
function splitValues(attribute: Attribute, values: readonly string[]): Located<string>[] {
  const words = splitWords(attribute);
  if (words.every(({ value }) => values.includes(value))) return words;
  const parts = [...attribute.value.matchAll(/[^,;]+/g)].map(({ 0: part, index }) => {
    const lead = part.length - part.trimStart().length;
    return located(part.trim(), attribute.valueAt.start + index + lead);
  });
  return parts.flatMap((part) =>
    /\s/.test(part.value) && labelled(part.value, values) !== undefined
      ? [part]
      : words.filter(({ at }) => at.start >= part.at.start && at.end <= part.at.end),
  );
}

const located = (value: string, start: number): Located<string> => ({
  value,
  at: { start, end: start + value.length },
});

function readId(
  id: Located<string>,
  { value, valueAt }: Attribute,
  reserved: readonly string[],
  report: Report,
): Located<string> | undefined {
  if (id.value === HERE || reserved.includes(id.value))
    report("id-reserved", id.at, { id: id.value });
  // To another reader of MDX the white space around it is part of the id.
  else if (value !== id.value && isId(id.value))
    report("id-not-allowed", valueAt, { id: value.replace(/\s+/g, " ") }, id.value);
  else if (!isId(id.value)) report("id-not-allowed", id.at, { id: id.value }, toId(id.value));
  return id;
}

/** The nearest text that can be an id, or undefined when nothing is left of it. */
export function toId(text: string): string | undefined {
  const id = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1-$2")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  if (isId(id)) return id;
  return isId(`${id}-1`) ? `${id}-1` : undefined;
}

const numberPattern = /^[-+−–]?\d+(?:[.,]\d+)?$/;
const toNumber = (text: string): number => Number(text.replace(/[−–]/, "-").replace(",", "."));

function readNumber(
  spec: { min?: number; max?: number; whole?: boolean },
  text: Located<string>,
  names: { tag: string; attribute: string },
  report: Report,
): Located<number> | undefined {
  const value = toNumber(text.value);
  if (!numberPattern.test(text.value) || (spec.whole && !Number.isInteger(value))) {
    const digits = text.value.match(/[-+−–]?\d+(?:[.,]\d+)?/g) ?? [];
    const only = digits.length === 1 && /^[-+−–]?\d+$/.test(digits[0]) ? digits[0] : undefined;
    report("not-a-number", text.at, { ...names, found: text.value }, only);
    return undefined;
  }
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
  if (value < min || value > max) {
    report("number-out-of-range", text.at, { ...names, found: text.value, min, max });
    return undefined;
  }
  return { value, at: text.at };
}

function readOneOf(
  values: readonly string[],
  text: Located<string>,
  names: { tag: string; attribute: string },
  report: Report,
): Located<string> | undefined {
  if (values.includes(text.value)) return text;
  const params = {
    ...names,
    found: text.value,
    allowed: values.join(", "),
    list: listNameOf(values) ?? "",
  };
  report("unknown-value", text.at, params, meantValue(text.value, values));
  return undefined;
}

type Item = { head: Located<string>; when?: ConditionNode; unread?: true };

/** `a if told(b), c`: heads with conditions, in order. */
function readItems(attribute: Attribute, report: Report): Item[] {
  return splitAtCommas(attribute).flatMap((item): Item[] => {
    const match = /^(\s*)(\S+)(?:(\s+)([\s\S]*))?$/.exec(item.value);
    if (!match || item.value.trim() === "") {
      report("list-item-missing", item.at, { attribute: attribute.name });
      return [];
    }
    const [, lead = "", word = "", gap = "", rest = ""] = match;
    const head = located(word, item.at.start + lead.length);
    const restAt = head.at.end + gap.length;
    if (rest.trim() === "") return [{ head }];
    const marker = /^(if|als|when)(?=[\s(]|$)/i.exec(rest);
    // A title, a name with spaces, or a forgotten comma: who knows what there is can tell.
    if (!marker) return [{ head: located(item.value.trim(), head.at.start) }];
    if (marker[0] !== "if")
      report("condition-unreadable", located(marker[0], restAt).at, { found: marker[0] }, "if");
    const from = restAt + marker[0].length;
    const when = parseCondition(rest.slice(marker[0].length), from, report);
    return [{ head, ...(when ? { when } : { unread: true }) }];
  });
}

function splitAtCommas({ value, valueAt }: Attribute): Located<string>[] {
  const items: Located<string>[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= value.length; at++) {
    const char = value[at];
    if (char === "(") depth++;
    else if (char === ")") depth = Math.max(0, depth - 1);
    else if (char === undefined || (char === "," && depth === 0)) {
      items.push(located(value.slice(start, at), valueAt.start + start));
      start = at + 1;
    }
  }
  return items;
}

function readChanges(attribute: Attribute, report: Report): Change[] {
  return splitAtCommas(attribute).flatMap((item): Change[] => {
    const match = /^(\s*)(\S+)(\s+)([-+−–]?\s?\d+(?:[.]\d+)?)\s*$/.exec(item.value);
    if (!match) {
      const text = item.value.trim();
      const at: Span = text === "" ? attribute.valueAt : item.at;
      // `energie min 1`, `energie-1`
      const meant = /^([\p{L}][\p{L}\p{N}_-]*?)\s*(-|−|–|\+|min|minus|plus)\s*(\d+)$/iu.exec(text);
      const [, meter = "", sign = "", by = ""] = meant ?? [];
      const written = `${meter} ${/^(?:\+|plus)$/i.test(sign) ? "+" : "-"}${by}`;
      report("change-unreadable", at, { found: text }, meant ? written : undefined);
      return [];
    }
    const [, lead = "", meter = "", gap = "", by = ""] = match;
    const head = located(meter, item.at.start + lead.length);
    const start = head.at.end + gap.length;
    const value = toNumber(by.replace(/\s/g, ""));
    return [{ meter: head, by: { value, at: { start, end: start + by.length } } }];
  });
}

function readTies(
  attribute: Attribute,
  names: { tag: string; attribute: string },
  report: Report,
): TieEffect[] {
  return splitAtCommas(attribute).flatMap((item): TieEffect[] => {
    const match = /^(\s*)(\S+)(\s+)(\S+)\s*$/.exec(item.value);
    if (!match) {
      const text = item.value.trim();
      report("tie-unreadable", text === "" ? attribute.valueAt : item.at, { found: text });
      return [];
    }
    const [, lead = "", contact = "", gap = "", word = ""] = match;
    const head = located(contact, item.at.start + lead.length);
    const tie = readOneOf(ties, located(word, head.at.end + gap.length), names, report);
    return tie ? [{ contact: head, tie: tie as Located<Tie> }] : [];
  });
}
