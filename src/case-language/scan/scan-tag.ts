import type { Report } from "../diagnostics/report.ts";
import { tagNamed } from "../tags/index.ts";
import { scanAttributes } from "./attributes.ts";
import { indexAfter } from "./index-after.ts";
import { isOurs } from "./known-tag.ts";
import type { TagToken, Token } from "./token.ts";

/** Somebody who types a tag from memory: `< Reply>`, `<\\Reply>`, `</ Reply>`. */
const nearlyTag = /<(?:\s*([\\/])\s*|[^\S\r\n]+)([A-Z][A-Za-z]+)(?=[\s/>])/y;
const tagStart = /<(\/?)([\p{L}_$][\p{L}\p{N}_$.-]*)/uy;

/**
 * Read what begins with `<`: a tag, or something that only looks like one.
 * @param report takes comments of HTML, addresses, and a `<` that other readers of MDX trip over
 * @returns `text` when it is an ordinary sign
 */
export function scanTag(text: string, start: number, report: Report): Token | "text" {
  if (text.startsWith("<!--", start)) {
    const close = indexAfter(text, "-->", start);
    const end = close === -1 ? start + 4 : close + 3;
    report("html-comment", { start, end }, {});
    return { kind: "gap", at: { start, end }, ownLine: false };
  }
  tagStart.lastIndex = start;
  const match = tagStart.exec(text);
  if (!match) {
    const nearly = scanNearlyTag(text, start, report);
    if (nearly) return nearly;
    const after = text[start + 1] ?? "";
    // MDX reads `<` as text only before white space that is followed by more of the paragraph.
    if (/\s/.test(after) && /^<[^\S\n]*(?:\r?\n)?[^\S\n]*\S/.test(text.slice(start, start + 200)))
      return "text";
    const end = start + 1 + (/^[^\s<]{0,12}/.exec(text.slice(start + 1))?.[0].length ?? 0);
    const found = text.slice(start, end);
    report("less-than", { start, end }, { found }, `\\${found}`);
    return { kind: "gap", at: { start, end: start + 1 }, ownLine: false };
  }
  const [whole, slash, name] = match as unknown as [string, string, string];
  const nameEnd = start + whole.length;
  const address = /^<(?:[a-z][a-z0-9+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>?/i.exec(
    text.slice(start, start + 300),
  );
  if (address && slash === "") {
    const end = start + address[0].length;
    report("bare-address", { start, end }, { address: address[0].replace(/^<|>$/g, "") });
    return { kind: "gap", at: { start, end }, ownLine: false };
  }
  if (slash === "/") {
    const close = /\s*>/y;
    close.lastIndex = nameEnd;
    const found = close.exec(text);
    const end = nameEnd + (found?.[0].length ?? 0);
    // Within a line, the `>` on the next one would begin a quotation.
    if (!found || /[\r\n]/.test(found[0]))
      report("tag-not-finished", { start, end }, { tag: `/${name}` });
    return { ...bare, kind: "close", name, at: { start, end } };
  }
  return scanOpening(text, start, name, nameEnd, report);
}

/** What is a tag of a case but for a space or a stroke; reported, and read as that tag. */
function scanNearlyTag(text: string, start: number, report: Report): TagToken | undefined {
  nearlyTag.lastIndex = start;
  const [found, stroke, name = ""] = nearlyTag.exec(text) ?? [];
  if (found === undefined || !tagNamed(name)) return undefined;
  const nameEnd = start + found.length;
  const at = { start, end: nameEnd };
  report("less-than", at, { found }, `<${stroke ? "/" : ""}${name}`);
  if (!stroke) return { ...scanOpening(text, start, name, nameEnd, report), garbled: true };
  const rest = /\s*>/y;
  rest.lastIndex = nameEnd;
  const end = nameEnd + (rest.exec(text)?.[0].length ?? 0);
  return { ...bare, kind: "close", name, at: { start, end } };
}

const bare = { attributes: [], ownLine: false, garbled: false };

function scanOpening(
  text: string,
  start: number,
  name: string,
  nameEnd: number,
  report: Report,
): TagToken {
  // What is wrong within something that is no tag of ours goes with it.
  const ours = isOurs(name);
  const tell: Report = (...problem) => {
    if (ours || problem[0] === "tag-not-finished") report(...problem);
  };
  const { attributes, end, selfClosing, garbled } = scanAttributes(text, nameEnd, name, tell);
  const kind = selfClosing ? "self" : "open";
  return { ...bare, kind, name, at: { start, end }, attributes, garbled };
}

/** A line that begins as a tag does, but for its `<`; reported, and read as that tag. */
export function scanUnbracketed(
  text: string,
  start: number,
  found: string,
  report: Report,
): TagToken {
  const name = found.trim();
  const nameAt = { start: start + found.length - name.length, end: start + found.length };
  report("tag-without-bracket", nameAt, { tag: name }, `<${name}`);
  const token = scanOpening(text, nameAt.start, name, nameAt.end, report);
  return { ...token, garbled: true };
}
