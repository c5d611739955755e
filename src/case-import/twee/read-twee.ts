import type { Effect, Kept, Link, Passage, Piece, Story, Test, Variable } from "../story.ts";
import { count, type Tally } from "../tally.ts";
import { readChapbook } from "./chapbook.ts";
import { readHarlowe } from "./harlowe.ts";
import type { Branch, ReadPassage, TweeNode } from "./nodes.ts";
import { type RawPassage, splitPassages } from "./passages.ts";
import { readSugarCube } from "./sugarcube.ts";

/** How deep passages may show each other; deeper is kept as a note. */
const DEEPEST = 6;

/** They set up the story and are never shown as a passage. */
const setsUp = ({ name, tags }: RawPassage): boolean =>
  name === "StoryInit" || tags.includes("startup") || tags.includes("init");

/** Passages that tell the tools about the story. */
const special = new Set([
  "StoryTitle",
  "StoryData",
  "StorySettings",
  "StoryAuthor",
  "StorySubtitle",
]);

/**
 * Which story format a file is written for: what it says, else what its text looks like.
 */
function readerFor(passages: readonly RawPassage[]): ReadPassage {
  const said = passages.find(({ name }) => name === "StoryData")?.text ?? "";
  const format = /"format"\s*:\s*"([^"]*)"/.exec(said)?.[1]?.toLowerCase() ?? "";
  if (format.includes("harlowe")) return readHarlowe;
  if (format.includes("sugarcube")) return readSugarCube;
  if (format.includes("chapbook")) return readChapbook;
  const text = passages.map((each) => each.text).join("\n");
  if (text.includes("<<")) return readSugarCube;
  if (/^\[(JavaScript|if |continue)|^--\s*$|\{(embed|reveal)/m.test(text)) return readChapbook;
  return readHarlowe;
}

/**
 * A Twine story in Twee 3, whichever of the story formats Harlowe, SugarCube and Chapbook it uses.
 * @param tally counts what is read; what only the writer can decide it counts later
 */
export function readTwee(text: string, tally: Tally): Story {
  const all = splitPassages(text);
  const read = readerFor(all);
  const leftover: Kept[] = [];
  const told: RawPassage[] = [];
  const variables: Variable[] = [];
  const keep = (line: number, why: Kept["why"], raw: string) => {
    count(tally, "code", "noted");
    leftover.push({ line, why, raw });
  };
  const title = all.find(({ name }) => name === "StoryTitle")?.text.trim() ?? "";
  const start =
    /"start"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(
      all.find(({ name }) => name === "StoryData")?.text ?? "",
    )?.[1] ?? "Start";

  for (const passage of all) {
    if (special.has(passage.name)) continue;
    if (passage.tags.some((tag) => /^(script|stylesheet)$/i.test(tag)))
      keep(passage.line, "script", passage.text);
    else if (!setsUp(passage)) told.push(passage);
    else
      for (const node of read(passage.text, passage.line + 1)) {
        const variable = declared(node);
        if (variable) variables.push(variable);
        if (node.kind === "effect" && variable?.start === undefined)
          keep(node.line, "value", node.raw);
        if (node.kind === "code") keep(node.line, node.why, node.raw);
      }
  }

  const nodesOf = new Map(told.map((each) => [each.name, read(each.text, each.line + 1)]));
  const shown = includedOnly(told, nodesOf, start);
  const passages = told
    .filter(({ name }) => !shown.has(name))
    .map(({ name, line }): Passage => {
      const lowered = lower(nodesOf.get(name) ?? [], { nodesOf, tally, depth: 0 });
      return { name, line, ...lowered };
    });
  for (const _ of shown) count(tally, "passages", "mapped");
  const first = passages.some(({ name }) => name === start) ? start : (passages[0]?.name ?? "");
  return { title, start: first, passages, variables, leftover };
}

/** A variable with the value it starts with; without one where that is more than a plain value. */
function declared(node: TweeNode): Variable | undefined {
  if (node.kind !== "effect") return undefined;
  const { line, raw, effect } = node;
  if (effect && "set" in effect) return { name: effect.variable, line, start: effect.set };
  const name = /^[$_]?([A-Za-z]\w*)/.exec(raw.replace(/^\(set:\s*/, ""))?.[1];
  return name === undefined ? undefined : { name, line, start: undefined };
}

/** Passages that nobody goes to, and that others show within themselves. */
function includedOnly(
  told: readonly RawPassage[],
  nodesOf: ReadonlyMap<string, TweeNode[]>,
  start: string,
): Set<string> {
  const included = new Set<string>();
  const led = new Set<string>([start]);
  const walk = (nodes: readonly TweeNode[]): void => {
    for (const node of nodes) {
      if (node.kind === "include") included.add(node.passage);
      if ((node.kind === "link" || node.kind === "goto") && node.to) led.add(node.to);
      if (node.kind === "link") walk(node.body);
      if (node.kind === "if") for (const { body } of node.branches) walk(body);
    }
  };
  for (const nodes of nodesOf.values()) walk(nodes);
  return new Set(
    told.map(({ name }) => name).filter((name) => included.has(name) && !led.has(name)),
  );
}

type World = { nodesOf: ReadonlyMap<string, TweeNode[]>; tally: Tally; depth: number };

/** What was read, as pieces of a passage, and what happens on coming there. */
type Lowered = { pieces: Piece[]; enters: Effect[] };
const nothing = (): Lowered => ({ pieces: [], enters: [] });
const only = (piece: Piece): Lowered => ({ pieces: [piece], enters: [] });

function lower(nodes: readonly TweeNode[], world: World, when?: Test): Lowered {
  return joined(nodes.map((node) => lowerOne(node, world, when)));
}

function noted(world: World, what: "code" | "effects" | "conditions", kept: Kept): Lowered {
  count(world.tally, what, "noted");
  return only({ kind: "kept", kept });
}

function lowerOne(node: TweeNode, world: World, when: Test | undefined): Lowered {
  const { line } = node;
  switch (node.kind) {
    case "text":
      return node.text.trim() === "" ? nothing() : only({ kind: "text", text: node.text, when });
    case "link":
      return only(linkOf(node, world, when));
    case "goto":
      return only({ kind: "link", line, text: "…", to: node.to, effects: [], when });
    case "effect":
      // Under a condition it would happen only sometimes; a choice cannot say that.
      return node.effect && !when
        ? { pieces: [], enters: [node.effect] }
        : noted(world, "effects", { line, why: "effect", raw: node.raw });
    case "include": {
      const inner = world.nodesOf.get(node.passage);
      if (!inner || world.depth >= DEEPEST)
        return noted(world, "code", { line, why: "code", raw: node.raw });
      count(world.tally, "code", "mapped");
      return lower(inner, { ...world, depth: world.depth + 1 }, when);
    }
    case "if":
      return joined(node.branches.map((branch) => lowerBranch(branch, line, world, when)));
    case "code":
      return noted(world, "code", { line, why: node.why, raw: node.raw });
  }
}

function lowerBranch(
  { raw, test, body }: Branch,
  line: number,
  world: World,
  when: Test | undefined,
): Lowered {
  if (!test)
    return joined([
      noted(world, "conditions", { line, why: "condition", raw }),
      lower(body, world, when),
    ]);
  // Whether the variables it names can be carried over is seen when the case is written.
  return lower(body, world, when ? { all: [when, test] } : test);
}

const joined = (all: readonly Lowered[]): Lowered => ({
  pieces: all.flatMap(({ pieces }) => pieces),
  enters: all.flatMap(({ enters }) => enters),
});

/** A link whose body may set variables, tell something, and go on elsewhere. */
function linkOf(
  { line, text, to, body }: TweeNode & { kind: "link" },
  world: World,
  when: Test | undefined,
): Link {
  const effects: Effect[] = [];
  const reply: string[] = [];
  const kept: Kept[] = [];
  const keep = (what: "conditions" | "effects" | "code", more: Kept) => {
    count(world.tally, what, "noted");
    kept.push(more);
  };
  let target = to;
  const visit = (node: TweeNode, depth: number): void => {
    const { line: at } = node;
    switch (node.kind) {
      case "goto":
        target ??= node.to;
        return;
      case "link":
        target ??= node.to;
        return;
      case "text":
        reply.push(node.text);
        return;
      case "effect":
        if (node.effect) effects.push(node.effect);
        else keep("effects", { line: at, why: "effect", raw: node.raw });
        return;
      case "include":
        if (depth >= DEEPEST) keep("code", { line: at, why: "code", raw: node.raw });
        else {
          count(world.tally, "code", "mapped");
          walk(world.nodesOf.get(node.passage) ?? [], depth + 1);
        }
        return;
      case "if":
        for (const { raw, body: inner } of node.branches) {
          keep("conditions", { line: at, why: "condition", raw });
          walk(inner, depth + 1);
        }
        return;
      case "code":
        keep("code", { line: at, why: node.why, raw: node.raw });
    }
  };
  const walk = (nodes: readonly TweeNode[], depth: number): void => {
    for (const node of nodes) visit(node, depth);
  };
  walk(body, 0);
  const told = reply.join("\n").trim();
  return {
    kind: "link",
    line,
    text: text === "" ? "…" : text,
    ...(target !== undefined && { to: target }),
    effects,
    when,
    ...(told !== "" && { reply: told }),
    ...(kept.length > 0 && { kept }),
  };
}
