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
  // A file without slips never asks.
  let places: ReadonlyMap<string, TagToken[]> | undefined;
  return (token, name = token.name) => {
    places ??= byName(tokens);
    const list = places.get(name) ?? [];
    const from = token.at.start;
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.at.start ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    const next = list[low]?.kind;
    return next === "self" ? undefined : next;
  };
}

/** The tags that open or close something, by name, in the order of the file. */
function byName(tokens: readonly Token[]): Map<string, TagToken[]> {
  const places = new Map<string, TagToken[]>();
  for (const token of tokens) {
    if (!isTag(token) || token.kind === "self") continue;
    const list = places.get(token.name) ?? [];
    list.push(token);
    places.set(token.name, list);
  }
  return places;
}
