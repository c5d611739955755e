import type { InkToken } from "./tokens.ts";

/** Lines that are told one after the other, and the choices after them. A gather begins the next. */
export type Section = {
  line: number;
  label: string | undefined;
  content: InkToken[];
  choices: WovenChoice[];
};

export type WovenChoice = {
  token: InkToken & { kind: "choice" };
  /** What follows the choice until the story comes together again. */
  inner: Section[];
};

/**
 * The weave of a knot or stitch: choices with what follows each, gathered again by dashes.
 * @param depth of the choices that belong to this level; deeper ones belong to the choice above them
 */
export function weave(tokens: readonly InkToken[], depth = 1): Section[] {
  const first: Section = { line: tokens[0]?.line ?? 1, label: undefined, content: [], choices: [] };
  const sections = [first];
  let section = first;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as InkToken;
    at += 1;
    if (token.kind === "choice") {
      const start = at;
      while (at < tokens.length && !closes(tokens[at] as InkToken, depth)) at += 1;
      section.choices.push({ token, inner: weave(tokens.slice(start, at), depth + 1) });
    } else if (token.kind === "gather") {
      // Nothing was chosen since: the text simply goes on, unless somebody comes back to this place.
      if (section.choices.length === 0 && token.label === undefined) continue;
      section = { line: token.line, label: token.label, content: [], choices: [] };
      sections.push(section);
    } else section.content.push(token);
  }
  return sections;
}

const closes = (token: InkToken, depth: number): boolean =>
  (token.kind === "choice" || token.kind === "gather") && token.depth <= depth;
