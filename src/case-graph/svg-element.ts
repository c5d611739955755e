/** A piece of SVG as data, so that every page builds it with its own components and nothing is set as HTML. */
export type SvgElement = {
  tag: "svg" | "g" | "a" | "title" | "path" | "rect" | "circle" | "text" | "tspan" | "style";
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (SvgElement | string)[];
};

/**
 * One element.
 * @param attributes as they are written in SVG (`class`, never `style`)
 */
export const element = (
  tag: SvgElement["tag"],
  attributes: SvgElement["attributes"] = {},
  ...children: (SvgElement | string)[]
): SvgElement => ({ tag, attributes, children });

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** What XML 1.0 cannot hold, not even escaped. */
const notXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string | number) =>
  String(text)
    .replace(notXml, "\uFFFD")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");

/**
 * An element as text. Everything in it is escaped, so no words of a case become markup.
 */
export function svgText({ tag, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");
  if (children.length === 0) return `<${tag}${written}/>`;
  const inner = children
    .map((child) => (typeof child === "string" ? escaped(child) : svgText(child)))
    .join("");
  return `<${tag}${written}>${inner}</${tag}>`;
}
