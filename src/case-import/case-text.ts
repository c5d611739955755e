import { idFrom } from "../scenario/id-from.ts";

/** Ids that mean something themselves in a case. */
const reserved = new Set(["here", "none", "any", "client", "settled", "fact"]);

/**
 * Gives names of another tool ids that a case can have: small letters, digits and hyphens, each once.
 * @param fallback what a name without any letter or digit becomes, with a number behind it
 */
export function idMaker(fallback: string) {
  const fresh = freshIds(fallback);
  const given = new Map<string, string>();
  return (name: string): string => {
    const id = given.get(name) ?? fresh(name);
    given.set(name, id);
    return id;
  };
}

/** As `idMaker`, with another id each time, also for the same name. */
export function freshIds(fallback: string) {
  const used = new Set<string>(reserved);
  return (name: string): string => {
    const base = idFrom(name.replace(/([a-z])([A-Z])/g, "$1-$2")) ?? fallback;
    let id = base === fallback ? `${base}-1` : base;
    for (let number = 2; used.has(id); number++) id = `${base}-${number}`;
    used.add(id);
    return id;
  };
}

/** Words of another tool as words of a case: whatever Markdown or MDX would read as a sign is escaped. */
export function words(text: string): string {
  return text
    .trim()
    .replace(/[\p{Cc}]+/gu, " ")
    .replace(/[\\`*_{}<>[\]#|~&]/g, "\\$&")
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^i(?=mport\s)/, "&#105;")
    .replace(/^e(?=xport\s)/, "&#101;");
}

/** Paragraphs of words: an empty line in between, each line of the story one paragraph. */
export function paragraphs(text: string, indent = ""): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => words(line))
    .filter((line) => line !== "")
    .flatMap((line, at) => [...(at > 0 ? [""] : []), indent + line]);
}

/** A text as the value of an attribute. */
export const attribute = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .trim();

/** Something kept word by word, as a comment of a case. */
export const comment = (text: string): string =>
  `{/* ${text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replaceAll("*/", "* /")
    .trim()} */}`;
