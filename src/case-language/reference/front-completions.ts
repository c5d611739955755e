import { modes } from "../../scenario/vocabulary.ts";
import { type FrontField, frontFields, translationFields } from "../parse/front-fields.ts";
import type { Doc } from "../tags/tag.ts";
import type { Completion, Completions } from "./completion.ts";
import type { Cursor } from "./cursor.ts";
import { type IdSpace, idsIn } from "./ids.ts";
import { listNameOf } from "./lists.ts";

type Fields = Readonly<Record<string, FrontField>>;

/**
 * What could stand in the front matter: fields that are not there yet, and values of the field at
 * the cursor.
 */
export function frontCompletions(
  text: string,
  { start, end }: Cursor & { in: "front" },
  offset: number,
): Completions {
  const lineStart = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(lineStart, offset);
  const word = /[^\s,:[\]{}"']*$/.exec(line)?.[0] ?? "";
  const at = (items: Completion[]): Completions => ({
    from: offset - word.length,
    to: offset,
    items,
  });
  const front = text.slice(start, end);
  const known: Fields = /^translates:/m.test(front) ? translationFields : frontFields;
  const path = [...parentOf(text.slice(start, lineStart), line), ...fieldsIn(line)];
  const field = fieldAt(known, path);
  const naming = /^\s*[\w-]*$/.test(line) || /[{,]\s*[\w-]*$/.test(line);
  if (field?.kind === "group" && naming) return at(fieldNames(field.fields, front, true));
  if (field?.kind === "scenes" && /\{[^}]*$/.test(line) && naming)
    return at(modes.map((mode) => named(mode, field.doc)));
  if (!field) return at(path.length === 0 && naming ? fieldNames(known, front, false) : []);
  return at(valuesOf(field, text));
}

/** The field under which an indented line stands. */
function parentOf(before: string, line: string): string[] {
  if (!/^\s/.test(line)) return [];
  const above = [...before.matchAll(/^([\w-]+):[^\S\n]*$/gm)].at(-1);
  const between = above && before.slice(above.index + above[0].length);
  return above && between !== undefined && !/^\S/m.test(between.replace(/^\n/, ""))
    ? [above[1] as string]
    : [];
}

/** `lesson-cut: { start: { nursing: ` as names: what is open on this line. */
function fieldsIn(line: string): string[] {
  const path: string[] = [];
  let last: string | undefined;
  for (const [piece] of line.matchAll(/[\w-]+(?=:)|[{}[\],]/g)) {
    if (piece === "{" || piece === "[") path.push(last ?? "");
    else if (piece === "}" || piece === "]") path.pop();
    else if (piece !== ",") last = piece;
    if (piece === "," && !line.includes("[")) last = undefined;
    if (piece === "}" || piece === "]") last = undefined;
  }
  const writing = /[\w-]+:\s[^,{}[\]]*$/.test(line) || /[\w-]+:$/.test(line);
  return writing && last !== undefined ? [...path, last] : path;
}

function fieldAt(known: Fields, path: readonly string[]): FrontField | undefined {
  let fields: Fields = known;
  let field: FrontField | undefined;
  for (const name of path) {
    if (field?.kind === "scenes") return { ...field, kind: "refs", to: "scene" };
    field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) return undefined;
    fields = field.kind === "group" ? field.fields : {};
  }
  return field;
}

function fieldNames(fields: Fields, front: string, within: boolean): Completion[] {
  return Object.entries(fields)
    .filter(([name]) => within || !new RegExp(`^${name}:`, "m").test(front))
    .map(([name, { doc }]) => named(name, doc));
}

const named = (name: string, detail: Doc): Completion => ({
  label: name,
  kind: "field",
  detail,
  insert: `${name}: `,
});

function valuesOf(field: FrontField, text: string): Completion[] {
  switch (field.kind) {
    case "one-of":
    case "some-of": {
      const list = listNameOf(field.values);
      return field.values.map((value) => ({
        label: value,
        kind: "value",
        detail: field.doc,
        insert: value,
        ...(list && { list }),
      }));
    }
    case "scenes":
      return idsOf(text, "scene");
    case "refs":
      return idsOf(text, field.to);
    default:
      return [];
  }
}

const idsOf = (text: string, space: IdSpace): Completion[] =>
  idsIn(text)[space].map(({ id, about }) => ({
    label: id,
    kind: "id",
    detail: { nl: about, en: about },
    insert: id,
  }));
