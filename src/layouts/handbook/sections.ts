/** What stands under one heading of a chapter, without marks. */
export type Section = { heading: string; text: string };

/**
 * A chapter's Markdown cut at its headings (`##` and `###`), as plain words to search in. Blocks of
 * code are left out: what they show is said around them.
 * @returns first what stands before any heading (with an empty heading), then one for each heading
 */
export function sectionsOf(markdown: string): Section[] {
  const sections: Section[] = [{ heading: "", text: "" }];
  for (const [nth, piece] of markdown.split(/^(?:```|~~~).*$/mu).entries()) {
    if (nth % 2 === 1) continue;
    for (const line of piece.split("\n")) {
      const heading = /^#{2,3} (?<words>.+)$/u.exec(line)?.groups?.words;
      if (heading !== undefined) sections.push({ heading: plainWords(heading), text: "" });
      else {
        const section = sections.at(-1);
        if (section) section.text = `${section.text} ${plainWords(line)}`.trim();
      }
    }
  }
  return sections;
}

/** A line of Markdown as its words. */
function plainWords(line: string): string {
  return line
    .replace(/^\s*(?:[-*>]|\d+\.)\s+/u, "")
    .replace(/^\|?[\s:|-]+\|?$/u, "")
    .replace(/\[(?<words>[^\]]*)\]\([^)]*\)/gu, "$<words>")
    .replace(/(?<!\w)[*_]{1,2}|[*_]{1,2}(?!\w)|`|\|/gu, (mark) => (mark === "|" ? " " : ""))
    .replace(/\\(?<sign>[<{}])/gu, "$<sign>")
    .replace(/\s+/gu, " ")
    .trim();
}
