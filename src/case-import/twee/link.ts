import type { TweeNode } from "./nodes.ts";

/** `[[words->there]]`, `[[there<-words]]`, `[[words|there]]`, `[[there]]`; SugarCube's `[[…][$x to 1]]`. */
export const linkSign = /\[\[((?:[^\]]|\](?!\])){1,2000})\]\]/y;

/**
 * What stands between the double brackets of a link.
 * @returns its words, where it leads, and SugarCube's assignments behind it
 */
export function readLink(inside: string): { text: string; to: string; sets: string | undefined } {
  const [main = "", sets] = inside.split("][", 2);
  const right = main.lastIndexOf("->");
  const left = main.indexOf("<-");
  const bar = main.indexOf("|");
  const pair =
    right !== -1
      ? [main.slice(0, right), main.slice(right + 2)]
      : left !== -1
        ? [main.slice(left + 2), main.slice(0, left)]
        : bar !== -1
          ? [main.slice(0, bar), main.slice(bar + 1)]
          : [main, main];
  return { text: (pair[0] ?? "").trim(), to: (pair[1] ?? "").trim(), sets };
}

/** Puts a stretch of text with the text before it. */
export function addText(nodes: TweeNode[], text: string, line: number): void {
  const last = nodes.at(-1);
  if (last?.kind === "text") last.text += text;
  else if (text.trim() !== "") nodes.push({ kind: "text", line, text });
}
