import { choiceTags } from "../tags/choices.ts";
import { tags } from "../tags/index.ts";
import type { Tag } from "../tags/tag.ts";
import { isTag, type TagToken, type Token } from "./token.ts";

/** What makes a scene go on. */
const ofScenes: ReadonlySet<string> = new Set([...choiceTags, "Map"]);

/** Whether a tag may stand in another, or (without a parent) at the top level. */
export function allows(parent: Tag | undefined, child: Tag): boolean {
  if (!parent) return child.top;
  // Its own rule says it better: an ending has no choices.
  return (
    parent.children.includes(child.name) || (parent.name === "Ending" && ofScenes.has(child.name))
  );
}

/** The tags in which a tag may stand. */
export const parentsOf = (child: Tag): Tag[] => tags.filter((each) => allows(each, child));

/** Whether the next tag of a name is an opening or a closing one, seen from any tag of the file. */
export type Following = (token: TagToken, name?: string) => "open" | "close" | undefined;

/**
 * Look ahead in a file: for every tag, what is the next tag of its own name, or of another name.
 */
export function lookAhead(tokens: readonly Token[]): Following {
  const places = new Map<string, { index: number; kind: "open" | "close" }[]>();
  const indexes = new Map<TagToken, number>();
  for (const [index, token] of tokens.entries()) {
    if (!isTag(token)) continue;
    indexes.set(token, index);
    if (token.kind === "self") continue;
    const list = places.get(token.name) ?? [];
    list.push({ index, kind: token.kind });
    places.set(token.name, list);
  }
  return (token, name = token.name) => {
    const list = places.get(name) ?? [];
    const from = indexes.get(token) ?? -1;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.index ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return list[low]?.kind;
  };
}
