import { shortened } from "./condition-words.ts";
import type { CaseGraph, GraphScene } from "./graph.ts";
import { graphWords } from "./words.ts";

/** All in px. Letters are taken as this wide; the page's font is narrower on average. */
export const LETTER = 7.2;
export const LINE = 18;
export const WIDTH = 204;
export const PADDING = 10;

/** What stands in a node, line by line. */
export type Box = {
  width: number;
  height: number;
  start: string[];
  title: string[];
  notes: string[];
};

const MOST_LINES = 3;

const wrapped = (text: string, letters: number): string[] => {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  if (lines.length > MOST_LINES)
    return [
      ...lines.slice(0, MOST_LINES - 1),
      shortened(lines.slice(MOST_LINES - 1).join(" "), letters),
    ];
  return lines.map((each) => shortened(each, letters));
};

/** What is said of a scene below its title: its kind where it is not a talk, and when or where it is. */
const notesOf = (scene: GraphScene, { locale, mode }: CaseGraph): string[] => {
  const say = graphWords[locale];
  const share = mode === undefined ? undefined : scene.share?.[mode];
  const percent = (part: number) =>
    new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: part < 0.01 ? 1 : 0,
    }).format(part);
  const kind = scene.kind === "talk" ? undefined : say.kinds[scene.kind];
  return [
    [kind, share === undefined ? undefined : percent(share)].filter(Boolean).join(" · "),
    scene.date ?? scene.place ?? "",
  ].filter((each) => each !== "");
};

/** Who begins here, above the title; nobody for most scenes. */
const startOf = (scene: GraphScene, { locale, mode }: CaseGraph): string => {
  const say = graphWords[locale];
  const here = scene.entrances.filter((each) => mode === undefined || each === mode);
  if (here.length === 0) return "";
  return `▼ ${mode ? say.startHere : say.start(here.map((each) => say.modes[each]).join(", "))}`;
};

/**
 * How large a scene is drawn, and its words in lines that fit.
 */
export function boxOf(scene: GraphScene, graph: CaseGraph): Box {
  const letters = Math.floor((WIDTH - 2 * PADDING) / LETTER);
  const start = wrapped(startOf(scene, graph), letters);
  const title = wrapped(scene.title, letters);
  const notes = notesOf(scene, graph).map((each) => shortened(each, letters + 2));
  const lines = start.length + title.length + notes.length + (scene.facts.length > 0 ? 1 : 0);
  return { width: WIDTH, height: lines * LINE + 2 * PADDING, start, title, notes };
}
