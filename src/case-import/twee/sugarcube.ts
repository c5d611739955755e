import { readEffect, readTest } from "../expression.ts";
import { lineCounter } from "./brackets.ts";
import { beyond } from "./harlowe.ts";
import { addHtml, htmlSign } from "./html.ts";
import { addText, linkSign, readLink } from "./link.ts";
import type { Branch, ReadPassage, TweeNode } from "./nodes.ts";

const macroSign =
  /<<(\/?)([=-]|[A-Za-z][\w-]*)((?:"[^"]{0,2000}"|'[^']{0,2000}'|(?!>>)[\s\S]){0,4000})>>/y;
const plain = /[^[<]+|[\s\S]/y;
const rawMacros = new Set(["script", "style", "widget"]);
/** They only say how text is shown. */
const wrappers = new Set(["nobr", "silently", "nowiki", "linkappend"]);

type Open = { name: string; nodes: TweeNode[]; branches?: Branch[]; into: TweeNode[] };

/** SugarCube: `<<macro …>>`, some closed by `<</macro>>`. */
export const readSugarCube: ReadPassage = (text, firstLine) => {
  const root: TweeNode[] = [];
  const stack: Open[] = [];
  let nodes = root;
  const lineAt = lineCounter(text, firstLine);
  const match = (sign: RegExp, at: number) => {
    sign.lastIndex = at;
    return sign.exec(text);
  };
  const open = (name: string, into: TweeNode[], branches?: Branch[]) => {
    stack.push({ name, nodes, into, ...(branches && { branches }) });
    nodes = into;
  };
  let at = 0;
  while (at < text.length) {
    const line = lineAt(at);
    const link = match(linkSign, at);
    const macro = match(macroSign, at);
    const html = match(htmlSign, at);
    if (link) {
      const { text: words, to, sets } = readLink(link[1] ?? "");
      nodes.push({ kind: "link", line, text: words, to, body: assignments(sets ?? "", line) });
      at = linkSign.lastIndex;
    } else if (macro) {
      const [raw, slash, name = "", rest = ""] = macro;
      at = macroSign.lastIndex;
      if (slash) {
        const closed = stack.findLastIndex((each) => each.name === name);
        if (closed !== -1) {
          nodes = stack[closed]?.nodes ?? root;
          stack.length = closed;
        }
      } else if (rawMacros.has(name)) {
        const close = text.indexOf(`<</${name}>>`, at);
        const end = close === -1 ? text.length : close + name.length + 5;
        nodes.push({ kind: "code", line, raw: text.slice(at - raw.length, end), why: "script" });
        at = end;
      } else macroInto({ name, args: rest.trim(), raw, line }, text);
    } else if (html && !text.startsWith("<<", at)) {
      addHtml(nodes, html[0], line);
      at = htmlSign.lastIndex;
    } else {
      const run = match(plain, at)?.[0] ?? "";
      addText(nodes, run, line);
      at += run.length;
    }
  }
  return root;

  type Macro = { name: string; args: string; raw: string; line: number };

  function branchInto({ name, args, raw, line }: Macro): void {
    if (name === "if") {
      const branches: Branch[] = [{ raw, test: readTest(args), body: [] }];
      nodes.push({ kind: "if", line, branches });
      open("if", branches[0]?.body ?? [], branches);
      return;
    }
    const { branches } = stack.findLast((each) => each.name === "if") ?? {};
    if (!branches) return;
    const test = name === "elseif" ? readTest(args) : undefined;
    const known = name === "else" || test !== undefined;
    const branch: Branch = { raw, test: known ? beyond(branches, test) : undefined, body: [] };
    branches.push(branch);
    nodes = branch.body;
  }

  function linkInto({ name, args, line }: Macro, whole: string): void {
    const [first, second] = strings(args);
    const bracketed = /^\[\[([\s\S]*)\]\]$/.exec(args)?.[1];
    const read = bracketed === undefined ? undefined : readLink(bracketed);
    const body: TweeNode[] = [];
    nodes.push({
      kind: "link",
      line,
      text: read?.text ?? first ?? args,
      to: read?.to ?? second,
      body,
    });
    if (whole.includes(`<</${name}>>`)) open(name, body);
  }

  function macroInto(macro: Macro, whole: string): void {
    const { name, args, raw, line } = macro;
    const [first] = strings(args);
    if (/^(if|elseif|else)$/.test(name)) branchInto(macro);
    else if (name === "link" || name === "button") linkInto(macro, whole);
    else if (name === "set") nodes.push(...assignments(args, line));
    else if (name === "goto" && first !== undefined) nodes.push({ kind: "goto", line, to: first });
    else if ((name === "include" || name === "display") && first !== undefined)
      nodes.push({ kind: "include", line, passage: first, raw });
    else if (!wrappers.has(name)) nodes.push({ kind: "code", line, raw, why: "code" });
  }
};

const strings = (args: string): string[] =>
  [...args.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, double, single]) => double ?? single ?? "");

/** `$a to 1, $b to true`, each an effect of its own. */
const assignments = (text: string, line: number): TweeNode[] =>
  text
    .split(/[,;](?=\s*[$_])/)
    .map((each) => each.trim())
    .filter((each) => each !== "")
    .map((raw) => ({ kind: "effect", line, raw, effect: readEffect(raw, line) }));
