import { readEffect, readTest } from "../expression.ts";
import { closing, lineCounter } from "./brackets.ts";
import { addHtml, htmlSign } from "./html.ts";
import { addText, linkSign, readLink } from "./link.ts";
import type { Branch, ReadPassage, TweeNode } from "./nodes.ts";

const macroSign = /\(([A-Za-z][\w-]*):/y;
const plain = /[^[\](){}<|]+|[\s\S]/y;
const hookName = /\|[\w-]*[>)]|<[\w-]*\||[{}]/y;

/** Harlowe: `(macro: …)[hook]`. */
export const readHarlowe: ReadPassage = (text, firstLine) => {
  const nodes: TweeNode[] = [];
  const lineAt = lineCounter(text, firstLine);
  const match = (sign: RegExp, at: number) => {
    sign.lastIndex = at;
    return sign.exec(text);
  };
  /** The hook behind a macro, if there is one. */
  const hookAt = (at: number): { body: TweeNode[]; end: number } | undefined => {
    const gap = /\s*/y;
    gap.lastIndex = at;
    gap.exec(text);
    const start = gap.lastIndex;
    const isLink = text.startsWith("[[", start) && text[start + 2] !== "[";
    if (text[start] !== "[" || isLink) return undefined;
    const end = closing(text, start, "[", "]");
    if (end === -1) return undefined;
    return { body: readHarlowe(text.slice(start + 1, end), lineAt(start + 1)), end: end + 1 };
  };

  let at = 0;
  let before: Branch[] | undefined;
  while (at < text.length) {
    const line = lineAt(at);
    const link = match(linkSign, at);
    const html = match(htmlSign, at);
    const macro = match(macroSign, at);
    if (link) {
      const { text: words, to } = readLink(link[1] ?? "");
      nodes.push({ kind: "link", line, text: words, to, body: [] });
      at = linkSign.lastIndex;
    } else if (match(hookName, at)) at = hookName.lastIndex;
    else if (html) {
      addHtml(nodes, html[0], line);
      at = htmlSign.lastIndex;
    } else if (macro) {
      const end = closing(text, at, "(", ")");
      if (end === -1) {
        nodes.push({ kind: "code", line, raw: text.slice(at), why: "code" });
        return nodes;
      }
      const name = (macro[1] ?? "").toLowerCase().replaceAll("-", "");
      const args = text.slice(macroSign.lastIndex, end).trim();
      const raw = text.slice(at, end + 1);
      const hook = hookAt(end + 1);
      const read = macroNodes({ name, args, raw, line, hook: hook?.body, before });
      nodes.push(...read.nodes);
      before = read.branches;
      at = hook?.end ?? end + 1;
    } else if (text[at] === "[" || text[at] === "]") at += 1;
    else {
      const run = match(plain, at)?.[0] ?? "";
      addText(nodes, run, line);
      if (/\S/.test(run)) before = undefined;
      at += run.length;
    }
  }
  return nodes;
};

type Macro = {
  name: string;
  args: string;
  raw: string;
  line: number;
  hook: TweeNode[] | undefined;
  before: Branch[] | undefined;
};

const quoted = (args: string): string[] =>
  [...args.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g)].map(
    ([, double, single]) => double ?? single ?? "",
  );

function macroNodes(macro: Macro): { nodes: TweeNode[]; branches?: Branch[] } {
  const { name, args, raw, line, hook, before } = macro;
  const body = hook ?? [];
  const [first, second] = quoted(args);
  const code = { kind: "code", line, raw, why: "code" } as const;
  if (name === "if" || name === "unless") {
    const test = readTest(args);
    const branch = { raw, test: test && name === "unless" ? { not: test } : test, body };
    const branches = [branch];
    return { nodes: [{ kind: "if", line, branches }], branches };
  }
  if ((name === "elseif" || name === "else") && before) {
    const test = name === "elseif" ? readTest(args) : undefined;
    before.push({ raw, test: name === "else" || test ? beyond(before, test) : undefined, body });
    return { nodes: [], branches: before };
  }
  if (name === "set" || name === "put")
    return { nodes: [{ kind: "effect", line, raw, effect: readEffect(args, line) }] };
  if (name === "goto" && first !== undefined) return { nodes: [{ kind: "goto", line, to: first }] };
  if (name === "display" && first !== undefined)
    return { nodes: [{ kind: "include", line, passage: first, raw }] };
  if (name === "linkgoto" && first !== undefined)
    return { nodes: [{ kind: "link", line, text: first, to: second ?? first, body: [] }] };
  if (/^link(reveal|repeat|replace)?$|^click$/.test(name) && first !== undefined)
    return { nodes: [{ kind: "link", line, text: first, body }] };
  return { nodes: [code, ...body] };
}

/** What holds for a branch after others: none of theirs, and its own. Unknown where one of them is. */
export function beyond(before: readonly Branch[], own: Branch["test"]): Branch["test"] {
  const others = before.flatMap(({ test }) => (test ? [{ not: test }] : []));
  if (others.length < before.length) return undefined;
  const all = [...others, ...(own ? [own] : [])];
  return all.length === 1 ? all[0] : { all };
}
