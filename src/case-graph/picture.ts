import { LINE, PADDING } from "./box.ts";
import type { CaseGraph, GraphArrow, GraphScene } from "./graph.ts";
import type { GraphLayout, PlacedArrow, PlacedScene } from "./layout.ts";
import { arrowHead, arrowPath, middleOf, outline } from "./shapes.ts";
import { element, type SvgElement } from "./svg-element.ts";
import { wayWords } from "./way-words.ts";
import { graphWords } from "./words.ts";

export type PictureOptions = {
  /** Where a scene leads when it is followed; without it, scenes are no links. */
  href?: (scene: string) => string;
};

const sceneWords = (scene: GraphScene, { locale, mode }: CaseGraph): string => {
  const say = graphWords[locale];
  return [
    scene.title,
    say.kinds[scene.kind],
    ...(mode === undefined ? scene.entrances.map((each) => say.start(say.modes[each])) : []),
    ...(mode !== undefined && scene.entrances.includes(mode) ? [say.startHere] : []),
    ...(scene.facts.length > 0 ? [say.facts(scene.facts.length)] : []),
    ...new Set(scene.findings.map(({ kind }) => say.findings[kind])),
  ].join(", ");
};

const drawnScene = (
  scene: GraphScene,
  placed: PlacedScene,
  graph: CaseGraph,
  { href }: PictureOptions,
): SvgElement => {
  const say = graphWords[graph.locale];
  const { x, y, width, start, title, notes } = placed;
  const lines = [
    ...start.map((text) => ({ text, of: "start" })),
    ...title.map((text) => ({ text, of: "title" })),
    ...notes.map((text) => ({ text, of: "note" })),
    ...(scene.facts.length > 0 ? [{ text: say.facts(scene.facts.length), of: "told" }] : []),
  ];
  const classes = [
    "scene",
    scene.kind,
    ...(start.length > 0 ? ["entrance"] : []),
    ...(scene.findings.length > 0 ? ["amiss"] : []),
    ...(scene.modes.length === 0 ? ["unreached"] : []),
  ];
  const shape = [
    element("title", {}, sceneWords(scene, graph)),
    ...(scene.kind === "joint"
      ? [element("path", { class: "behind", d: outline(placed, "behind") })]
      : []),
    element("path", { class: "outline", d: outline(placed, scene.kind) }),
    element(
      "text",
      {},
      ...lines.map(({ text, of }, at) =>
        element(
          "tspan",
          { class: of, x: x + width / 2, y: y + PADDING + LINE * (at + 0.72) },
          text,
        ),
      ),
    ),
    ...(scene.findings.length > 0
      ? [
          element("circle", { class: "badge", cx: x + width, cy: y, r: 10 }),
          element("text", { class: "mark", x: x + width, y: y + 5 }, "!"),
        ]
      : []),
  ];
  const group = { class: classes.join(" "), "data-scene": scene.id };
  return href
    ? element("a", { ...group, href: href(scene.id) }, ...shape)
    : element("g", group, ...shape);
};

const drawnArrow = (
  arrow: GraphArrow,
  placed: PlacedArrow,
  graph: CaseGraph,
  titles: ReadonlyMap<string, string>,
  everyRole: number,
): SvgElement[] => {
  if (placed.points.length < 2) return [];
  const say = graphWords[graph.locale];
  const middle = middleOf(placed.points);
  const [only] = arrow.roles.length < everyRole ? arrow.roles : [];
  const classes = [
    "arrow",
    ...(arrow.conditional ? ["conditional"] : []),
    ...(only ? ["only", only] : []),
  ];
  const heading = say.fromTo(
    titles.get(arrow.from) ?? arrow.from,
    titles.get(arrow.to) ?? arrow.to,
  );
  return [
    element(
      "g",
      { class: classes.join(" "), "data-from": arrow.from, "data-to": arrow.to },
      element(
        "title",
        {},
        [heading, ...arrow.ways.map((way) => `– ${wayWords(way, graph.locale)}`)].join("\n"),
      ),
      element("path", { class: "line", d: arrowPath(placed.points) }),
      element("path", { class: "head", d: arrowHead(placed.points) }),
      ...(only
        ? [
            element("circle", { class: "badge", cx: middle.x, cy: middle.y, r: 9 }),
            element("text", { class: "mark", x: middle.x, y: middle.y + 4 }, say.initials[only]),
          ]
        : []),
    ),
  ];
};

/**
 * A graph as a drawing, in SVG elements without styles: classes say what a thing is, `graph.css` how it
 * looks. Arrows come first, so scenes lie over them.
 * @param graph what to draw
 * @param layout where, as `layout` gives it for this graph
 */
export function graphPicture(
  graph: CaseGraph,
  layout: GraphLayout,
  options: PictureOptions = {},
): SvgElement {
  const { width, height } = layout;
  const titles = new Map(graph.scenes.map(({ id, title }) => [id, title]));
  const everyRole = graph.mode && graph.mode !== "pair" ? 1 : 2;
  const label = graphWords[graph.locale].picture(
    graph.title,
    graph.scenes.length,
    graph.arrows.length,
  );
  return element(
    "svg",
    {
      class: "case-graph",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: options.href ? "group" : "img",
      "aria-label": label,
    },
    ...graph.arrows.flatMap((arrow, at) => {
      const placed = layout.arrows[at];
      return placed ? drawnArrow(arrow, placed, graph, titles, everyRole) : [];
    }),
    ...graph.scenes.flatMap((scene, at) => {
      const placed = layout.scenes[at];
      return placed ? [drawnScene(scene, placed, graph, options)] : [];
    }),
  );
}
