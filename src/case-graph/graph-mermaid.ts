import type { CaseGraph, GraphArrow, GraphScene } from "./graph.ts";
import { graphWords } from "./words.ts";

/** Mermaid reads quotes, brackets and marks in a label as its own; entities it shows as they were. */
const label = (text: string) =>
  text.replace(/[^\p{L}\p{N} .,:;'’“”…%·–-]/gu, (character) => `#${character.codePointAt(0)};`);

const brackets: Record<GraphScene["kind"], readonly [string, string]> = {
  talk: ["[", "]"],
  decision: ["{{", "}}"],
  network: ["[[", "]]"],
  reflection: ["[/", "/]"],
  joint: ["[(", ")]"],
  ending: ["([", "])"],
};

/**
 * A graph in the notation of Mermaid, for a document or a wiki that draws it.
 */
export function graphMermaid(graph: CaseGraph): string {
  const say = graphWords[graph.locale];
  const names = new Map(graph.scenes.map(({ id }, at) => [id, `s${at + 1}`]));
  const scene = ({ id, title, kind }: GraphScene) => {
    const [open, close] = brackets[kind];
    return `  ${names.get(id)}${open}"${label(title)}"${close}`;
  };
  const arrow = ({ from, to, ways, conditional, roles }: GraphArrow) => {
    const [only] = roles.length === 1 && graph.mode === undefined ? roles : [];
    const words = [
      ...(ways.length > 1 ? [say.ways(ways.length)] : []),
      ...(only ? [say.roles[only]] : []),
    ];
    const text = words.length > 0 ? `|"${label(words.join(", "))}"|` : "";
    return `  ${names.get(from)} ${conditional ? "-.->" : "-->"}${text} ${names.get(to)}`;
  };
  const entrances = graph.scenes.flatMap(({ id, entrances: of }) =>
    of
      .filter((each) => graph.mode === undefined || each === graph.mode)
      .map(
        (each) =>
          `  ${`start-${each}`}((" ")) -->|"${label(say.start(say.modes[each]))}"| ${names.get(id)}`,
      ),
  );
  return [
    "flowchart TD",
    ...graph.scenes.map(scene),
    ...entrances,
    ...graph.arrows.filter(({ to }) => names.has(to)).map(arrow),
    "",
  ].join("\n");
}
