import type { Nodes, Root } from "mdast";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { CaseNode } from "./parse/node.ts";
import { readCase } from "./read-case.ts";

const mdx = unified().use(remarkParse).use(remarkMdx);

/** The tags of a file with their ids, and what stands in them. */
export type Shape = { tag: string; id: string; in: Shape[] };

/** The tags of a file as another program that reads MDX sees them. */
export function mdxShape(text: string): Shape[] {
  const { bodyStart } = readCase(text, "x.mdx", "source").front;
  const walk = (node: Nodes): Shape[] => {
    const inside = "children" in node ? node.children.flatMap(walk) : [];
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return inside;
    const id = node.attributes.find((each) => "name" in each && each.name === "id")?.value;
    return [{ tag: node.name ?? "", id: typeof id === "string" ? id : "", in: inside }];
  };
  return walk(mdx.parse(text.slice(bodyStart)) as Root);
}

/** The same as we read them; bare paragraphs have no tag. */
export function ourShape(text: string): Shape[] {
  const walk = (node: CaseNode): Shape[] => {
    if (node.bare) return [];
    const { value } = (node.values.id ?? { value: "" }) as { value: string };
    return [{ tag: node.tag.name, id: value, in: node.children.flatMap(walk) }];
  };
  return readCase(text, "x.mdx", "source").nodes.flatMap(walk);
}
