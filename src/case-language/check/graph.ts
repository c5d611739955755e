import type { CareMap } from "../../scenario/care-map.ts";
import type { Role } from "../../scenario/vocabulary.ts";
import { roles as allRoles } from "../../scenario/vocabulary.ts";
import type { FrontMatter } from "../parse/front-matter.ts";
import type { Starts } from "../parse/front-values.ts";
import type { CaseNode } from "../parse/node.ts";
import type { CaseFile } from "../read-case.ts";
import type { Located, Source, Span } from "../scan/source.ts";
import { choicesOf } from "../tags/choices.ts";
import type { Referable, Route } from "../tags/tag.ts";

/** A scene or an ending, with what rules ask of it. */
export type SceneNode = {
  id: string;
  node: CaseNode;
  ending: boolean;
  /** Whatever is compiled to a choice, those on its map among them. */
  choices: CaseNode[];
};

/** How a case can be walked: a role, or `pair`. */
export type CaseMode = Role | "pair";

/** The bare graph of a case: who and what there is by id, and the scenes. */
export type CaseGraph = {
  source: Source;
  front: FrontMatter;
  nodes: readonly CaseNode[];
  roles: Role[];
  modes: CaseMode[];
  /** Every defined id, by what it names; the first definition of each. */
  defined: Record<Referable, ReadonlyMap<string, CaseNode>>;
  scenes: SceneNode[];
  sceneNamed: ReadonlyMap<string, SceneNode>;
  /** Who there is in the region, where that is known. */
  careMap?: CareMap | undefined;
};

/** The tags that define what an id can point at. */
export const definedBy: Record<Referable, readonly string[]> = {
  person: ["Person"],
  place: ["Place"],
  fact: ["Fact"],
  meter: ["Meter"],
  flag: ["Flag"],
  scene: ["Scene", "Ending"],
  contact: ["Contact"],
  bracket: ["Bracket"],
};

const isDefinition = new Set(Object.values(definedBy).flat());

/** A bracket that comes back to another is none to come back to. */
const opens = ({ attributesAt }: CaseNode): boolean => attributesAt.returns === undefined;

/**
 * Index what was read, whole or not.
 * @param file a source
 * @param careMap who there is in the region; left out, what points at it is not looked up
 */
export function buildGraph(
  { source, front, nodes }: Pick<CaseFile, "source" | "front" | "nodes">,
  careMap?: CareMap,
): CaseGraph {
  const definitions = [...walk(nodes)].filter(({ tag }) => isDefinition.has(tag.name));
  const defined = Object.fromEntries(
    Object.entries(definedBy).map(([kind, names]) => [
      kind,
      firstById(definitions.filter((node) => names.includes(node.tag.name) && opens(node))),
    ]),
  ) as unknown as CaseGraph["defined"];
  const scenes = nodes
    .filter((node) => node.tag.name === "Scene" || node.tag.name === "Ending")
    .map((node) => ({
      id: idOf(node)?.value ?? "",
      node,
      ending: node.tag.name === "Ending",
      choices: choicesOf(node),
    }));
  const field = front.fields.get("roles");
  const listed = field?.kind === "list" ? field.items.map((item) => item.value) : [];
  const roles = allRoles.filter((role) => listed.includes(role));
  return {
    source,
    front,
    nodes,
    roles,
    modes: roles.length === 2 ? [...roles, "pair"] : roles,
    defined,
    scenes,
    ...(careMap && { careMap }),
    sceneNamed: new Map(scenes.toReversed().map((scene) => [scene.id, scene])),
  };
}

/** The id of a node, if it has one. */
export function idOf(node: CaseNode): Located<string> | undefined {
  return node.values.id as Located<string> | undefined;
}

function firstById(nodes: readonly CaseNode[]): Map<string, CaseNode> {
  const map = new Map<string, CaseNode>();
  for (const node of nodes) {
    const id = idOf(node)?.value;
    if (id !== undefined && !map.has(id)) map.set(id, node);
  }
  return map;
}

/** A value of a node that holds one word, or undefined. */
export function wordOf(node: CaseNode, attribute: string): string | undefined {
  return (node.values[attribute] as Located<string> | undefined)?.value;
}

/** Where a choice may lead, in order. */
export function routesOf(choice: CaseNode): Route[] {
  return (choice.values.to as Route[] | undefined) ?? [];
}

/** The words of a list attribute (`sets`, `adjusts`, …). */
export function wordsOf(node: CaseNode, attribute: string): Located<string>[] {
  return (node.values[attribute] as Located<string>[] | undefined) ?? [];
}

/** The starts written in the front matter, or in its lesson-cut. */
export function startsOf(graph: CaseGraph, part: "whole" | "lesson-cut"): Starts {
  const cut = graph.front.fields.get("lesson-cut");
  const fields = part === "whole" ? graph.front.fields : cut?.kind === "group" ? cut.fields : null;
  const field = fields?.get("start");
  return field?.kind === "starts" ? field.starts : {};
}

/** A list of the lesson-cut (`ends`, `told`, `sets`). */
export function lessonCutList(graph: CaseGraph, name: string): Located<string>[] {
  const cut = graph.front.fields.get("lesson-cut");
  const field = cut?.kind === "group" ? cut.fields.get(name) : undefined;
  return field?.kind === "list" ? field.items : [];
}

/** Where to point for an attribute: its name and value, or the tag when it is not there. */
export function attributeAt(node: CaseNode, attribute: string): Span {
  return node.attributesAt[attribute] ?? node.at;
}

const walked = new WeakMap<readonly CaseNode[], readonly CaseNode[]>();

/** Nodes and everything in them, in order. Every rule asks for it, so it is gathered once. */
export function walk(nodes: readonly CaseNode[]): readonly CaseNode[] {
  const known = walked.get(nodes);
  if (known) return known;
  const all: CaseNode[] = [];
  const add = (node: CaseNode): void => {
    all.push(node);
    node.children.forEach(add);
  };
  nodes.forEach(add);
  walked.set(nodes, all);
  return all;
}

/** A choice and the options it asks to choose from: whatever can have effects. */
export function withOptions(choice: CaseNode): CaseNode[] {
  return [choice, ...walk(choice.children).filter(({ tag }) => tag.name === "Option")];
}
