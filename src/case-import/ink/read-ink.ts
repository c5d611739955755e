import { readEffect, readTest } from "../expression.ts";
import type { Effect, Kept, Link, Passage, Piece, Story, Test } from "../story.ts";
import { count, type Tally } from "../tally.ts";
import { roomsOf } from "./rooms.ts";
import { type InkToken, inkTokens } from "./tokens.ts";
import { type Section, type WovenChoice, weave } from "./weave.ts";

/** The passage where stories stop: `-> END` and `-> DONE`. */
const END = "Einde";

/**
 * An ink story: knots, stitches and gathers become passages, choices links.
 * @param tally counts what is read; what only the writer can decide it counts later
 */
export function readInk(text: string, tally: Tally): Story {
  const { rooms, variables, leftover, functions } = roomsOf(inkTokens(text), tally);
  const aliases = new Map<string, string>();
  for (const [at, room] of rooms.entries()) {
    const next = rooms[at + 1];
    if (room.tokens.length === 0 && next?.name.startsWith(`${room.name}.`))
      aliases.set(room.name, next.name);
  }
  const woven = rooms
    .filter(({ name }) => !aliases.has(name))
    .map((room) => ({ ...room, sections: weave(room.tokens) }));
  const known = new Set<string>(woven.map(({ name }) => name));
  for (const { name, sections } of woven)
    for (const label of labelsOf(sections)) known.add(`${name}.${label}`);

  const passages: Passage[] = [];
  let ended = false;
  const resolver =
    (room: string) =>
    (target: string): string => {
      if (target === "END" || target === "DONE") {
        ended = true;
        return END;
      }
      const knot = room.split(".")[0] ?? room;
      const found = [`${room}.${target}`, `${knot}.${target}`, target].find(
        (each) => known.has(each) || aliases.has(each),
      );
      const deep = [...known].find(
        (each) => each.startsWith(`${knot}.`) && each.endsWith(`.${target}`),
      );
      const name = found ?? deep ?? target;
      return aliases.get(name) ?? name;
    };
  const declared = new Set(variables.map(({ name }) => name));
  for (const { name, line, sections } of woven) {
    const resolve = resolver(name);
    const world: World = { room: name, tally, passages, resolve, functions, declared, known };
    lowerSections(sections, { name, line }, undefined, world);
  }
  if (
    ended ||
    passages.some(({ pieces }) => pieces.some((each) => each.kind === "link" && each.to === END))
  )
    passages.push({
      name: END,
      line: 1,
      pieces: [{ kind: "text", text: "Hier eindigt het verhaal." }],
      enters: [],
    });
  const start = passages[0]?.name ?? END;
  const title = /^#\s*title:\s*(.+)$/im.exec(text)?.[1]?.trim() ?? "";
  return { title, start, passages, variables, leftover };
}

const labelsOf = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ label, choices }) => [
    ...(label === undefined ? [] : [label]),
    ...choices.flatMap(({ inner }) => labelsOf(inner)),
  ]);

type World = {
  room: string;
  tally: Tally;
  passages: Passage[];
  resolve: (target: string) => string;
  functions: ReadonlyMap<string, number>;
  declared: ReadonlySet<string>;
  known: ReadonlySet<string>;
};

/**
 * Makes passages of sections.
 * @param head name and line of the first passage
 * @param after where the story goes on when these sections are done
 */
function lowerSections(
  sections: readonly Section[],
  head: { name: string; line: number },
  after: string | undefined,
  world: World,
): void {
  const nameOf = (section: Section, at: number): string =>
    at === 0
      ? head.name
      : section.label === undefined
        ? `${head.name} ${at + 1}`
        : `${world.room}.${section.label}`;
  for (const [at, section] of sections.entries()) {
    const following = sections[at + 1];
    const next = following ? nameOf(following, at + 1) : after;
    const name = nameOf(section, at);
    const passage: Passage = {
      name,
      line: at === 0 ? head.line : section.line,
      pieces: [],
      enters: [],
    };
    world.passages.push(passage);
    const told = tell(section.content, world);
    passage.pieces.push(...told.pieces);
    passage.enters.push(...told.enters);
    for (const [number, choice] of section.choices.entries())
      passage.pieces.push(lowerChoice(choice, { name: `${name} / ${number + 1}`, next }, world));
    if (section.choices.length === 0 && !told.leaves && next !== undefined)
      passage.pieces.push({ kind: "link", line: section.line, text: "…", to: next, effects: [] });
  }
}

function lowerChoice(
  { token, inner }: WovenChoice,
  { name, next }: { name: string; next: string | undefined },
  world: World,
): Link {
  const { before, only, behind, divert } = choiceWords(token.text);
  const kept: Kept[] = [];
  const said = plain(`${before} ${only}`, token.line, kept, world);
  const shown = plain(`${only === "" ? "" : before} ${behind}`.trim(), token.line, kept, world);
  const [first, ...rest] = inner;
  const told = tell(first?.content ?? [], world);
  kept.push(...told.pieces.flatMap((each) => (each.kind === "kept" ? [each.kept] : [])));
  const reply = [
    shown,
    ...told.pieces.flatMap((each) => (each.kind === "text" ? [each.text] : [])),
  ].filter((each) => each.trim() !== "");
  const leave = told.pieces.find((each) => each.kind === "link")?.to;
  const goesDeeper = first && (first.choices.length > 0 || rest.length > 0);
  if (goesDeeper)
    lowerSections([{ ...first, content: [] }, ...rest], { name, line: token.line }, next, world);
  const to = divert
    ? world.resolve(divert)
    : goesDeeper
      ? name
      : (leave ?? next ?? world.resolve("END"));
  const tests = token.tests.map((test) => inkTest(test, world));
  const known = tests.filter((each) => each !== undefined);
  for (const [at, test] of tests.entries())
    if (!test) {
      count(world.tally, "conditions", "noted");
      kept.push({ line: token.line, why: "condition", raw: `{${token.tests[at]}}` });
    }
  return {
    kind: "link",
    line: token.line,
    text: said === "" ? "…" : said,
    to,
    effects: told.enters,
    ...(known.length > 0 && { when: known.length === 1 ? known[0] : { all: known } }),
    ...(reply.length > 0 && { reply: reply.join("\n") }),
    ...(kept.length > 0 && { kept }),
  };
}

/** `before[only]behind -> divert`. */
function choiceWords(text: string) {
  const [words, divert] = splitDivert(text);
  const brackets = /^([^[\]]*)\[([^\]]*)\]([\s\S]*)$/.exec(words);
  return {
    before: (brackets ? brackets[1] : words)?.trim() ?? "",
    only: brackets?.[2]?.trim() ?? "",
    behind: brackets?.[3]?.trim() ?? "",
    divert,
  };
}

/** Text and the place where it leads; a tunnel (`-> a ->`) leads to its first place. */
function splitDivert(text: string): [words: string, divert: string | undefined, tunnel: boolean] {
  const at = text.search(/->/);
  if (at === -1) return [text, undefined, false];
  const target = /^->\s*([\w.]+)/.exec(text.slice(at))?.[1];
  return [text.slice(0, at), target, /->[^>]*->/.test(text.slice(at))];
}

/** Lines as pieces: texts, effects, and where they lead. */
function tell(tokens: readonly InkToken[], world: World) {
  const pieces: Piece[] = [];
  const enters: Effect[] = [];
  let leaves = false;
  const keep = (what: "code" | "effects" | "conditions", kept: Kept) => {
    count(world.tally, what, "noted");
    pieces.push({ kind: "kept", kept });
  };
  const lead = (line: number, target: string) => {
    leaves = true;
    pieces.push({ kind: "link", line, text: "…", to: world.resolve(target), effects: [] });
  };
  const logic = (line: number, text: string) => {
    const call = /^(\w+)\s*\(\s*(\w+)\s*\)$/.exec(text);
    const by = call?.[1] === undefined ? undefined : world.functions.get(call[1]);
    const effect =
      by !== undefined && call?.[2] !== undefined
        ? { line, variable: call[2], add: by }
        : readEffect(text, line);
    if (effect) enters.push(effect);
    else keep("effects", { line, why: "effect", raw: `~ ${text}` });
  };
  const block = (line: number, text: string) => {
    keep("conditions", { line, why: "condition", raw: text });
    for (const [, target] of text.matchAll(/->\s*(\w[\w.]*)/g)) if (target) lead(line, target);
  };
  const words = (line: number, whole: string) => {
    if (/^<-|^->->/.test(whole)) return keep("code", { line, why: "tunnel", raw: whole });
    const [text, divert, tunnel] = splitDivert(whole);
    const kept: Kept[] = [];
    const told = plain(text, line, kept, world);
    if (told !== "") pieces.push({ kind: "text", text: `${told}\n` });
    for (const each of kept) pieces.push({ kind: "kept", kept: each });
    if (tunnel) keep("code", { line, why: "tunnel", raw: whole });
    if (divert) lead(line, divert);
  };
  for (const token of tokens) {
    if (token.kind === "logic") logic(token.line, token.text);
    else if (token.kind === "block") block(token.line, token.text);
    else if (token.kind === "text") words(token.line, token.text);
  }
  return { pieces, enters, leaves };
}

/** Words without what makes them change; that is kept beside them. */
function plain(text: string, line: number, kept: Kept[], world: World): string {
  return text
    .replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, (raw) => {
      count(world.tally, "code", "noted");
      kept.push({ line, why: "variable-text", raw });
      return "";
    })
    .replace(/(^|\s)#\s*\S.*$/, (raw) => {
      count(world.tally, "code", "noted");
      kept.push({ line, why: "code", raw: raw.trim() });
      return "";
    })
    .replaceAll("<>", "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A condition of ink: variables as elsewhere, and names of places that were visited. */
function inkTest(text: string, world: World): Test | undefined {
  const test = readTest(text);
  const place = (each: Test): Test | undefined => {
    if ("variable" in each) {
      if (world.declared.has(each.variable)) return each;
      const name = world.resolve(each.variable);
      return each.is === "=" && each.value === true && world.known.has(name)
        ? { visited: name }
        : undefined;
    }
    if ("not" in each) {
      const inner = place(each.not);
      return inner && { not: inner };
    }
    if ("visited" in each) return each;
    const parts = ("all" in each ? each.all : each.any).map(place);
    if (!parts.every((part) => part !== undefined)) return undefined;
    return "all" in each ? { all: parts } : { any: parts };
  };
  return test && place(test);
}
