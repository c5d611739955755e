import type { CaseGraph } from "./graph.ts";
import { type GraphLayout, layout } from "./layout.ts";
import { graphPicture, type PictureOptions } from "./picture.ts";
import { element, svgText } from "./svg-element.ts";

/**
 * A graph as the text of an SVG. It carries no style of its own unless a sheet is given: on a page it
 * looks as `graph.css` says, in a file that stands alone the same sheet goes along.
 * @param graph what to draw
 * @param options `placed`: a layout made before; `sheet`: CSS to put into a file that stands alone;
 *   `href`: see `graphPicture`
 */
export function graphSvg(
  graph: CaseGraph,
  { placed, sheet, ...options }: PictureOptions & { placed?: GraphLayout; sheet?: string } = {},
): string {
  const picture = graphPicture(graph, placed ?? layout(graph), options);
  if (sheet === undefined) return svgText(picture);
  return svgText({
    ...picture,
    attributes: { xmlns: "http://www.w3.org/2000/svg", lang: graph.locale, ...picture.attributes },
    children: [element("style", {}, sheet), ...picture.children],
  });
}
