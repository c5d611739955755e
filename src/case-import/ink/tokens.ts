/** A line of an ink story, by what it is. Depth counts the bullets in front. */
export type InkToken =
  | { kind: "text"; line: number; text: string }
  | { kind: "logic"; line: number; text: string }
  /** A block between braces over several lines. */
  | { kind: "block"; line: number; text: string }
  | {
      kind: "choice";
      line: number;
      depth: number;
      label: string | undefined;
      tests: string[];
      text: string;
    }
  | { kind: "gather"; line: number; depth: number; label: string | undefined }
  | { kind: "knot"; line: number; name: string; isFunction: boolean; text: string }
  | { kind: "stitch"; line: number; name: string }
  | { kind: "declaration"; line: number; word: string; text: string };

/** How many lines one block between braces may have. */
const LONGEST_BLOCK = 400;

/**
 * Cuts an ink story into lines that mean something. Comments and empty lines are left out.
 * Source of the form: "Writing with ink", inkle.
 */
export function inkTokens(source: string): InkToken[] {
  const lines = withoutComments(source).split(/\r\n?|\n/);
  const tokens: InkToken[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = at + 1;
    let text = (lines[at] ?? "").trim();
    // A TODO line is a remark of the story's writer to the tools of ink.
    if (text === "" || /^TODO\b/.test(text)) continue;
    if (text.startsWith("{") && open(text) > 0) {
      const until = Math.min(lines.length, at + LONGEST_BLOCK);
      let end = at;
      while (open(text) > 0 && end + 1 < until) text += `\n${(lines[++end] ?? "").trim()}`;
      at = end;
      tokens.push({ kind: "block", line, text });
      continue;
    }
    tokens.push(...lineTokens(text, line));
  }
  return tokens;
}

const open = (text: string): number => text.split("{").length - text.split("}").length;

const withoutComments = (source: string): string =>
  source
    .replace(/^\uFEFF/, "")
    .replace(/\/\*[\s\S]*?\*\//g, (all) => all.replace(/[^\n]/g, ""))
    .replace(/(^|[^:])\/\/.*$/gm, "$1");

function lineTokens(text: string, line: number): InkToken[] {
  const knot = /^={2,}\s*(function\s+)?(\w+)/.exec(text);
  if (knot?.[2])
    return [{ kind: "knot", line, name: knot[2], isFunction: knot[1] !== undefined, text }];
  const stitch = /^=\s*(\w+)/.exec(text);
  if (stitch?.[1]) return [{ kind: "stitch", line, name: stitch[1] }];
  const declared = /^(VAR|CONST|LIST|INCLUDE|EXTERNAL)\b\s*(.*)$/.exec(text);
  if (declared?.[1])
    return [{ kind: "declaration", line, word: declared[1], text: declared[2] ?? "" }];
  if (text.startsWith("~")) return [{ kind: "logic", line, text: text.slice(1).trim() }];
  const bullets = /^(?:[*+]\s*)+/.exec(text)?.[0];
  if (bullets)
    return [choiceToken(text.slice(bullets.length), line, bullets.replace(/\s/g, "").length)];
  const dashes = /^(?:-(?!>)\s*)+/.exec(text)?.[0];
  if (!dashes) return [{ kind: "text", line, text }];
  const { label, rest } = labelled(text.slice(dashes.length));
  const depth = dashes.replace(/\s/g, "").length;
  const more = rest === "" ? [] : lineTokens(rest, line);
  return [{ kind: "gather", line, depth, label }, ...more];
}

function labelled(text: string): { label: string | undefined; rest: string } {
  const label = /^\((\w+)\)\s*/.exec(text);
  return { label: label?.[1], rest: label ? text.slice(label[0].length) : text };
}

function choiceToken(text: string, line: number, depth: number): InkToken {
  const { label, rest: afterLabel } = labelled(text);
  const tests: string[] = [];
  let rest = afterLabel;
  for (let test = /^\{([^{}]*)\}\s*/.exec(rest); test; test = /^\{([^{}]*)\}\s*/.exec(rest)) {
    // `{a|b}` and `{~a|b}` are words that change, not a condition.
    if (/[|:~&]/.test((test[1] ?? "").replace(/\|\||&&/g, ""))) break;
    tests.push(test[1] ?? "");
    rest = rest.slice(test[0].length);
  }
  const late = label === undefined ? labelled(rest) : { label, rest };
  return { kind: "choice", line, depth, label: late.label, tests, text: late.rest };
}
