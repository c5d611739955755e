import { allows } from "../scan/nesting.ts";
import { choiceTags } from "../tags/choices.ts";
import { tags } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";
import type { CareMapNames, Completion, Completions } from "./completion.ts";
import { type Cursor, cursorAt, parentAt } from "./cursor.ts";
import { frontCompletions } from "./front-completions.ts";
import { valueCompletions } from "./value-completions.ts";

/**
 * What could be written at the cursor. Everything that may stand there is given; matching it with what
 * was typed (`text.slice(from, to)`) is for the editor. Never throws; reads a file that is half written.
 * @param text the whole file
 * @param offset the cursor, from 0
 * @param careMap who there is in the region, for what refers to them
 */
export function completions(text: string, offset: number, careMap: CareMapNames = []): Completions {
  const cursor = cursorAt(text, offset);
  switch (cursor.in) {
    case "front":
      return frontCompletions(text, cursor, offset);
    case "text":
      return { from: cursor.from, to: offset, items: tagCompletions(cursor) };
    case "tag":
      return { from: cursor.from, to: offset, items: attributeCompletions(text, cursor) };
    case "value":
      return valueCompletions(text, cursor, offset, careMap);
    case "nothing":
      return { from: offset, to: offset, items: [] };
  }
}

function tagCompletions({ parent, closing }: Cursor & { in: "text" }): Completion[] {
  if (closing) {
    if (!parent) return [];
    const insert = `</${parent.name}>`;
    return [{ label: insert, kind: "tag", detail: parent.doc, insert }];
  }
  return tags
    .filter((tag) => (parent ? parent.children.includes(tag.name) : allows(undefined, tag)))
    .map((tag): Completion => {
      const insert = tagText(tag);
      const empty = insert.indexOf('""');
      return {
        label: tag.name,
        kind: "tag",
        detail: tag.doc,
        insert,
        caret: empty === -1 ? insert.indexOf(">") + 1 : empty + 1,
      };
    });
}

/** A tag with its required attributes still empty. */
function tagText(tag: Tag): string {
  const required = Object.entries(tag.attributes).filter(([, spec]) => spec.required);
  const opening = [`<${tag.name}`, ...required.map(([name]) => `${name}=""`)].join(" ");
  return tag.content === "none" ? `${opening} />` : `${opening}></${tag.name}>`;
}

function attributeCompletions(
  text: string,
  { tag, start, present }: Cursor & { in: "tag" },
): Completion[] {
  // A choice belongs to a contact on a map, and only there.
  const isChoice = choiceTags.some((name) => name === tag.name);
  const apart = isChoice && parentAt(text, 0, start)?.name !== "Map";
  return Object.entries(tag.attributes)
    .filter(([name]) => !present.includes(name) && !(apart && name === "contact"))
    .map(([name, { doc }]) => ({
      label: name,
      kind: "attribute",
      detail: doc,
      insert: `${name}=""`,
      caret: name.length + 2,
    }));
}
