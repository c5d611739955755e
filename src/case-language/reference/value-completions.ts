import { listLabel } from "../../i18n/list-labels.ts";
import { HERE } from "../../scenario/here.ts";
import { ties } from "../../scenario/vocabulary.ts";
import { type Argument, predicates } from "../condition/predicates.ts";
import type { AttributeSpec, Doc } from "../tags/tag.ts";
import type { CareMapNames, Completion, Completions } from "./completion.ts";
import { conditionReference } from "./condition-reference.ts";
import type { Cursor } from "./cursor.ts";
import { type IdSpace, idsIn } from "./ids.ts";
import { listNameOf } from "./lists.ts";

/**
 * What could stand in the value of an attribute.
 * @param cursor in a value; `written` is what stands in it before the cursor
 * @param careMap what a contact can refer to
 */
export function valueCompletions(
  text: string,
  { tag, attribute, written }: Cursor & { in: "value" },
  offset: number,
  careMap: CareMapNames = [],
): Completions {
  const spec = Object.hasOwn(tag.attributes, attribute) ? tag.attributes[attribute] : undefined;
  const at = (word: string, items: Completion[]): Completions => ({
    from: offset - word.length,
    to: offset,
    items,
  });
  if (!spec) return at("", []);
  const word = /[^\s,;()]*$/.exec(written)?.[0] ?? "";
  switch (spec.kind) {
    case "one-of":
      return at(written.trimStart(), valuesOf(spec.values, spec.doc));
    case "some-of": {
      const others = written.slice(0, written.length - word.length).split(/[\s,;]+/);
      const left = valuesOf(spec.values, spec.doc).filter(({ label }) => !others.includes(label));
      return at(word, left);
    }
    case "ref":
    case "refs":
      return at(word, idsOf(text, spec.to));
    case "condition":
      return conditionCompletions(text, written, offset);
    case "care-map":
      return at(
        word,
        careMap.map(({ id, name }) => ({
          label: id,
          kind: "id",
          detail: { nl: name, en: name },
          insert: id,
        })),
      );
    default:
      return itemCompletions(text, spec, written, offset);
  }
}

/** Lists such as `a if told(b), c`. */
function itemCompletions(
  text: string,
  spec: AttributeSpec,
  written: string,
  offset: number,
): Completions {
  const item = /[^,]*$/.exec(written)?.[0].trimStart() ?? "";
  const [, head = "", rest] = /^(\S*)(?:\s+([\s\S]*))?$/.exec(item) ?? [];
  const at = (word: string, items: Completion[]): Completions => ({
    from: offset - word.length,
    to: offset,
    items,
  });
  const begins = listItems[spec.kind];
  if (!begins) return at("", []);
  if (rest === undefined) {
    const items = idsOf(text, begins);
    return at(head, spec.kind === "routes" ? [...items, here] : items);
  }
  if (spec.kind === "ties") return at(rest, valuesOf(ties, spec.doc));
  if (spec.kind === "changes") return at(rest, []);
  const condition = /^if\s+([\s\S]*)$/.exec(rest)?.[1];
  if (condition !== undefined) return conditionCompletions(text, condition, offset);
  return at(rest, [
    {
      label: "if",
      kind: "word",
      detail: { nl: "alleen onder een voorwaarde", en: "only under a condition" },
      insert: "if ",
    },
  ]);
}

const listItems: Partial<Record<AttributeSpec["kind"], IdSpace>> = {
  routes: "scene",
  tellings: "fact",
  changes: "meter",
  ties: "contact",
  proposals: "option",
};

const here: Completion = {
  label: HERE,
  kind: "word",
  detail: { nl: "de scène gaat door", en: "the scene goes on" },
  insert: HERE,
};

/** In a condition: predicates and meters, or what stands between the brackets of one. */
function conditionCompletions(text: string, written: string, offset: number): Completions {
  const asked = /([a-z]+)\(\s*([^\s()]*)$/.exec(written);
  const word = asked?.[2] ?? /[\p{L}\d/-]*$/u.exec(written)?.[0] ?? "";
  const at = (items: Completion[]): Completions => ({
    from: offset - word.length,
    to: offset,
    items,
  });
  const name = asked?.[1] ?? "";
  if (asked && Object.hasOwn(predicates, name)) {
    const spec = predicates[name as keyof typeof predicates];
    return at(argumentsOf(text, spec.argument, spec.doc));
  }
  if (asked) return at([]);
  const reference = conditionReference();
  return at([
    ...reference.predicates.map(
      ({ name: label, doc }): Completion => ({
        label,
        kind: "predicate",
        detail: doc,
        insert: `${label}()`,
        caret: label.length + 1,
      }),
    ),
    ...idsOf(text, "meter").map((each) => ({ ...each, insert: `${each.insert} >= ` })),
    ...reference.connectives.map(
      ({ name: label, doc }): Completion => ({
        label,
        kind: "word",
        detail: doc,
        insert: `${label} `,
      }),
    ),
  ]);
}

function argumentsOf(text: string, argument: Argument, doc: Doc): Completion[] {
  if (argument.of === "word") return valuesOf(argument.values, doc);
  return [...idsOf(text, argument.of), ...valuesOf(argument.or ?? [], doc)];
}

function idsOf(text: string, space: IdSpace): Completion[] {
  const known = new Map(idsIn(text)[space].map((each) => [each.id, each]));
  return [...known.values()].map(({ id, about }) => ({
    label: id,
    kind: "id",
    detail: { nl: about, en: about },
    insert: id,
  }));
}

/** What people read for it, or what its list is about. */
const labelOf = (list: string, value: string, about: Doc): Doc => ({
  nl: listLabel(list, value, "nl") ?? about.nl,
  en: listLabel(list, value, "en") ?? about.en,
});

function valuesOf(values: readonly string[], detail: Doc): Completion[] {
  const list = listNameOf(values);
  return values.map((value) => ({
    label: value,
    kind: "value",
    detail: list ? labelOf(list, value, detail) : detail,
    insert: value,
    ...(list && { list }),
  }));
}
