import type { HeardBlock, HeardInline } from "../../engine/hearing.ts";

const inline = (each: HeardInline, gap: string): string => {
  if (typeof each === "string") return each;
  if ("gap" in each) return gap;
  if ("br" in each) return " ";
  const inner = "em" in each ? each.em : "strong" in each ? each.strong : each.text;
  return inner.map((piece) => inline(piece, gap)).join("");
};

/**
 * What arrives of a line, as one line of text.
 * @param gap the word that stands for words that did not arrive
 */
export function heardText(text: HeardBlock[], gap: string): string {
  return text
    .map((each) => {
      if ("p" in each) return each.p.map((piece) => inline(piece, gap)).join("");
      if ("heading" in each) return each.heading.map((piece) => inline(piece, gap)).join("");
      if ("quote" in each) return heardText(each.quote, gap);
      return each.list.map((item) => heardText(item, gap)).join(" ");
    })
    .join(" ");
}
