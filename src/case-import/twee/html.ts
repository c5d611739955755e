import { addText } from "./link.ts";
import type { TweeNode } from "./nodes.ts";

/** A comment, or a tag of HTML. */
export const htmlSign = /<!--[\s\S]{0,4000}?-->|<\/?[A-Za-z][^<>]{0,500}>/y;

/** A break becomes a new line; what else HTML says has no place in a case. */
export function addHtml(nodes: TweeNode[], raw: string, line: number): void {
  if (/^<(br|p|hr)\b/i.test(raw)) addText(nodes, "\n", line);
  else if (/^<\/(p)\b/i.test(raw)) addText(nodes, "\n", line);
  else if (!raw.startsWith("</")) nodes.push({ kind: "code", line, raw, why: "code" });
}
