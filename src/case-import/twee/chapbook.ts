import { readEffect, readTest } from "../expression.ts";
import { beyond } from "./harlowe.ts";
import { addHtml, htmlSign } from "./html.ts";
import { addText, linkSign, readLink } from "./link.ts";
import type { Branch, ReadPassage, TweeNode } from "./nodes.ts";

const plain = /[^[{<]+|[\s\S]/y;
const insertSign = /\{([^{}]*)\}/y;

/** Chapbook: variables above `--`, `[modifiers]` on their own line, `{inserts}`. */
export const readChapbook: ReadPassage = (text, firstLine) => {
  const split = /^--[^\S\n]*$/m.exec(text);
  const nodes: TweeNode[] = split ? variablesOf(text.slice(0, split.index), firstLine) : [];
  const start = split ? split.index + split[0].length : 0;
  const lines = text.slice(start).split("\n");
  let line = firstLine + text.slice(0, start).split("\n").length - 1;
  let into = nodes;
  let branches: Branch[] | undefined;
  let raw: string[] | undefined;
  const endRaw = () => {
    if (raw) nodes.push({ kind: "code", line, raw: raw.join("\n"), why: "script" });
    raw = undefined;
  };
  const modify = (each: string, modifier: string) => {
    endRaw();
    const [, word = "", rest = ""] = /^(\w+)\s*(.*)$/.exec(modifier) ?? [];
    const name = word.toLowerCase();
    into = nodes;
    if (name === "javascript" || name === "css") raw = [each];
    else if (name === "if" || name === "unless") {
      const test = readTest(rest);
      const own = test && name === "unless" ? { not: test } : test;
      branches = [{ raw: each, test: own, body: [] }];
      nodes.push({ kind: "if", line, branches });
      into = branches[0]?.body ?? nodes;
    } else if (name === "else" && branches) {
      const branch: Branch = { raw: each, test: beyond(branches, undefined), body: [] };
      branches.push(branch);
      into = branch.body;
    } else if (!/^cont(inue|inued)?$/.test(name))
      nodes.push({ kind: "code", line, raw: each, why: "code" });
  };
  for (const each of lines) {
    const modifier = /^\[(?!\[)(.*)\]\s*$/.exec(each)?.[1]?.trim();
    if (modifier !== undefined) modify(each, modifier);
    else if (raw) raw.push(each);
    else {
      into.push(...readLine(each, line));
      addText(into, "\n", line);
    }
    line += 1;
  }
  endRaw();
  return nodes;
};

const variablesOf = (text: string, firstLine: number): TweeNode[] =>
  text.split("\n").flatMap((each, at): TweeNode[] => {
    if (each.trim() === "") return [];
    const line = firstLine + at;
    return [{ kind: "effect", line, raw: each.trim(), effect: readEffect(each, line) }];
  });

function readLine(text: string, line: number): TweeNode[] {
  const nodes: TweeNode[] = [];
  const match = (sign: RegExp, at: number) => {
    sign.lastIndex = at;
    return sign.exec(text);
  };
  for (let at = 0; at < text.length; ) {
    const link = match(linkSign, at);
    const insert = match(insertSign, at);
    const html = match(htmlSign, at);
    if (link) {
      const { text: words, to } = readLink(link[1] ?? "");
      nodes.push({ kind: "link", line, text: words, to, body: [] });
      at = linkSign.lastIndex;
    } else if (insert) {
      nodes.push(insertNode(insert[0], insert[1] ?? "", line));
      at = insertSign.lastIndex;
    } else if (html) {
      addHtml(nodes, html[0], line);
      at = htmlSign.lastIndex;
    } else {
      const run = match(plain, at)?.[0] ?? "";
      addText(nodes, run, line);
      at += run.length;
    }
  }
  return nodes;
}

function insertNode(raw: string, inside: string, line: number): TweeNode {
  const passage = /passage(?: named)?\s*:\s*["']([^"']*)["']/.exec(inside)?.[1];
  const label = /link\s*:\s*["']([^"']*)["']/.exec(inside)?.[1];
  if (/^\s*embed\b/.test(inside) && passage !== undefined)
    return { kind: "include", line, passage, raw };
  if (/^\s*(reveal|link)\b/.test(inside) && label !== undefined && passage !== undefined)
    return { kind: "link", line, text: label, to: passage, body: [] };
  return { kind: "code", line, raw, why: /^\s*\w+\s*$/.test(inside) ? "variable-text" : "code" };
}
