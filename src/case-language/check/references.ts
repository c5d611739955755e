import { isId } from "../../scenario/ids.ts";
import { HERE } from "../../scenario/scenario.ts";
import { conditionAtoms } from "../condition/atoms.ts";
import { type ConditionNode, splitTie } from "../condition/parse.ts";
import type { Correction, Report } from "../diagnostics/report.ts";
import type { CaseNode } from "../parse/node.ts";
import { toId } from "../parse/values.ts";
import { nearest } from "../scan/nearest.ts";
import type { Located, Span } from "../scan/source.ts";
import type { Change, Proposal, Referable, Route, Telling, TieEffect } from "../tags/tag.ts";
import { decisionIds, isDecision } from "./decisions.ts";
import { type CaseGraph, definedBy, idOf, lessonCutList, startsOf, walk, wordOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

type Reference = { to: Referable | "target" | "choice" | "decision"; id: Located<string> };

/** Everything that is pointed at exists. The same slip in ten places is told once. */
export const references: Rule = (graph, report) => {
  const found = [...frontReferences(graph), ...walk(graph.nodes).flatMap(nodeReferences)];
  reportUnknown(graph, found, report);
};

/**
 * Who speaks in a translation exists in its source. Whatever else it points at is compared with the
 * source anyway.
 * @param graph the source's
 */
export function checkSpeakers(graph: CaseGraph, nodes: readonly CaseNode[], report: Report): void {
  const says = walk(nodes).filter(({ tag }) => tag.name === "Say");
  reportUnknown(graph, says.flatMap(nodeReferences), report);
}

function reportUnknown(graph: CaseGraph, found: readonly Reference[], report: Report): void {
  const unknown = new Map<string, Reference & { more: Span[] }>();
  for (const reference of found) {
    if (isKnown(graph, reference)) continue;
    const key = `${reference.to} ${reference.id.value}`;
    const first = unknown.get(key);
    if (first) first.more.push(reference.id.at);
    else unknown.set(key, { ...reference, more: [] });
  }
  let looked = 0;
  for (const { to, id, more } of unknown.values()) {
    const gap = /\s+/.exec(id.value);
    const guess = gap ? named : meant;
    const suggestion =
      looked++ < MOST_SUGGESTIONS
        ? (guess(graph, to, id.value) ?? afterSmallWord(graph, to, id))
        : undefined;
    if (gap && suggestion === undefined) {
      reportComma(id, gap, report);
      continue;
    }
    const params = { id: id.value, more: more.length };
    const also = suggestion === undefined ? [] : more.map((at) => ({ at, write: suggestion }));
    report(`unknown-${to}`, id.at, params, suggestion, also);
  }
}

/** `de emmer`, `anders beneden`: a small word before an id that is there. */
function afterSmallWord(graph: CaseGraph, to: Reference["to"], id: Located<string>) {
  const small = /^(?:de|het|een|the|an?|anders|else|otherwise)\s+(\S+)$/i;
  const value = small.exec(id.value)?.[1];
  return value !== undefined && isKnown(graph, { to, id: { ...id, value } }) ? value : undefined;
}

/** Several names in a row, where none of them is a title: a comma was forgotten. */
function reportComma({ value, at }: Located<string>, gap: RegExpExecArray, report: Report): void {
  const start = at.start + gap.index + gap[0].length;
  const found = /^\S+/.exec(value.slice(gap.index + gap[0].length))?.[0] ?? "";
  const params = { found, before: value.slice(0, gap.index) };
  report("list-needs-comma", { start, end: start + found.length }, params, `, ${found}`);
}

/**
 * What points at something whose id is not allowed (a capital, a space), by the id that was meant: it
 * is right only as long as that id stays as it is.
 */
export function pointingAtWrongIds(graph: CaseGraph): Map<string, Correction[]> {
  const found = new Map<string, Correction[]>();
  for (const { id } of [...frontReferences(graph), ...walk(graph.nodes).flatMap(nodeReferences)]) {
    const meant = meantBy(id.value);
    if (meant === id.value || id.value === HERE) continue;
    const list = found.get(meant) ?? [];
    list.push({ at: id.at, write: meant });
    found.set(meant, list);
  }
  return found;
}

/** Whoever has more unknown names than this does not miss what the next one was meant to be. */
const MOST_SUGGESTIONS = 100;

function isKnown(graph: CaseGraph, { to, id }: Reference): boolean {
  if (to === "decision") return isAmong(decisionIds(graph), id.value) || !hasWholeDecisions(graph);
  if (to === "choice") return isAmong(choiceIds(graph), id.value) || !hasWholeIds(graph, "scene");
  const kind = to === "target" ? "scene" : to;
  if (to === "target" && id.value === HERE) return true;
  // Where a definition lost its id, that was told; whatever pointed at it is left in peace.
  return isAmong(graph.defined[kind], id.value) || !hasWholeIds(graph, kind);
}

type Ids = { has: (id: string) => boolean; keys: () => Iterable<string> };

/** An id of which the definition is not allowed (a capital, a space) is known as what was meant by it. */
const isAmong = (ids: Ids, id: string): boolean => ids.has(id) || meantAmong(ids).has(meantBy(id));

const meantCache = new WeakMap<Ids, ReadonlySet<string>>();

/** What was meant by those ids that are not allowed. */
function meantAmong(ids: Ids): ReadonlySet<string> {
  const known = meantCache.get(ids);
  if (known) return known;
  const wrong = [...ids.keys()].filter((each) => !each.split("/").every(isId));
  const meant = new Set(wrong.map(meantBy));
  meantCache.set(ids, meant);
  return meant;
}

const meantBy = (id: string): string =>
  id
    .split("/")
    .map((part) => toId(part) ?? part)
    .join("/");

const hasWholeIds = (graph: CaseGraph, kind: Referable): boolean =>
  definedBy[kind].every((name) => !lostIds(graph).has(name));

const hasWholeDecisions = (graph: CaseGraph): boolean => !lostIds(graph).has("a decision");

const lostCache = new WeakMap<CaseGraph, Set<string>>();

/** Names of the tags of which one lost its id. */
function lostIds(graph: CaseGraph): Set<string> {
  const known = lostCache.get(graph);
  if (known) return known;
  const isLost = (node: CaseNode): boolean => idOf(node) === undefined;
  const lost = new Set(
    walk(graph.nodes)
      .filter(isLost)
      .map(({ tag }) => tag.name),
  );
  const inDecisions = graph.scenes
    .flatMap(({ choices }) => choices.filter(isDecision))
    .flatMap((choice) => [choice, ...walk(choice.children)]);
  if (inDecisions.some((node) => node.tag.attributes.id && isLost(node))) lost.add("a decision");
  lostCache.set(graph, lost);
  return lost;
}

const choiceCache = new WeakMap<CaseGraph, Set<string>>();

/** Every choice as `scene/choice`. */
export function choiceIds(graph: CaseGraph): Set<string> {
  const known = choiceCache.get(graph);
  if (known) return known;
  const ids = new Set(
    graph.scenes.flatMap(({ id, choices }) =>
      choices.map((choice) => `${id}/${idOf(choice)?.value}`),
    ),
  );
  choiceCache.set(graph, ids);
  return ids;
}

/** What is defined under a name that is no id will get the id that was meant. */
const asId = (near: string | undefined): string | undefined => near && (toId(near) ?? near);

function meant(graph: CaseGraph, to: Reference["to"], written: string): string | undefined {
  const called = named(graph, to, written);
  if (called !== undefined) return called;
  if (to === "target")
    return written.toLowerCase() === "hier"
      ? HERE
      : asId(nearest(written, [...graph.defined.scene.keys(), HERE]));
  if (to === "decision") return nearest(written, decisionIds(graph));
  if (to !== "choice") return asId(nearest(written, graph.defined[to].keys()));
  // `chose(choice)` without its scene: the one scene that has it is meant.
  const ids = [...choiceIds(graph)];
  const same = ids.filter((id) => id.endsWith(`/${written}`));
  return same.length === 1 ? same[0] : nearest(written, ids);
}

/** What has this for a name or a title, as readers see it. */
function named(graph: CaseGraph, to: Reference["to"], written: string): string | undefined {
  if (to === "decision" || to === "choice") return undefined;
  const wanted = written.toLowerCase();
  const defined = [...graph.defined[to === "target" ? "scene" : to]];
  const found = defined.find(([, node]) =>
    ["name", "title"].some((word) => wordOf(node, word)?.toLowerCase() === wanted),
  );
  return asId(found?.[0]);
}

function frontReferences(graph: CaseGraph): Reference[] {
  const starts = (["whole", "lesson-cut"] as const).flatMap((part) =>
    Object.values(startsOf(graph, part)),
  );
  const list = (name: string, to: Referable): Reference[] =>
    lessonCutList(graph, name).map((id) => ({ to, id }));
  return [
    ...[...new Set(starts)].map((id) => ({ to: "scene" as const, id })),
    ...list("ends", "scene"),
    ...list("told", "fact"),
    ...list("sets", "flag"),
  ];
}

function nodeReferences(node: CaseNode): Reference[] {
  return Object.entries(node.values).flatMap(([name, value]): Reference[] => {
    const spec = node.tag.attributes[name];
    if (!spec || value === undefined) return [];
    switch (spec.kind) {
      case "ref":
        return [{ to: spec.to, id: value as Located<string> }];
      case "refs":
        return (value as Located<string>[]).map((id) => ({ to: spec.to, id }));
      case "condition":
        return conditionReferences(value as ConditionNode);
      case "routes":
        return (value as Route[]).flatMap(({ scene, when }) => [
          { to: "target" as const, id: scene },
          ...conditionReferences(when),
        ]);
      case "tellings":
        return (value as Telling[]).flatMap(({ fact, when }) => [
          { to: "fact" as const, id: fact },
          ...conditionReferences(when),
        ]);
      case "changes":
        return (value as Change[]).map(({ meter }) => ({ to: "meter", id: meter }));
      case "ties":
        return (value as TieEffect[]).map(({ contact }) => ({ to: "contact", id: contact }));
      case "proposals":
        return (value as Proposal[]).flatMap(({ when }) => conditionReferences(when));
      default:
        return [];
    }
  });
}

const asked = {
  told: "fact",
  meaning: "fact",
  visited: "scene",
  chose: "choice",
  flag: "flag",
  decided: "decision",
} as const;

function conditionReferences(condition: ConditionNode | undefined): Reference[] {
  return conditionAtoms(condition).flatMap((atom): Reference[] => {
    if (atom.kind === "meter") return [{ to: "meter", id: atom.meter }];
    if (atom.kind === "mended" || atom.kind === "role") return [];
    if (atom.kind === "meaning" && atom.argument.value === "any") return [];
    if (atom.kind === "tie") return [{ to: "contact", id: contactIn(atom.argument) }];
    return [{ to: asked[atom.kind], id: atom.argument }];
  });
}

/** The contact of `kerk/close`, where it stands. */
function contactIn({ value, at }: Located<string>): Located<string> {
  const { contact } = splitTie(value);
  return { value: contact, at: { start: at.start, end: at.start + contact.length } };
}
