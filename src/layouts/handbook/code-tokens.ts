/** What a piece of code is, as far as a reader should see it. Prose has no kind: it is plain text. */
export type TokenKind = "tag" | "name" | "value" | "comment";
export type Token = { text: string; kind?: TokenKind };

const MARKUP =
  /(?<comment>\{\/\*[\s\S]*?(?:\*\/\}|$))|(?<open><\/?[A-Z][A-Za-z]*)(?<attributes>(?:[^>"]|"[^"]*"?)*)(?<close>>|$)/gu;
const ATTRIBUTE = /(?<name>[A-Za-z][\w-]*)(?<equals>\s*=\s*)(?<value>"[^"]*"?|[^\s/>]+)/gu;
const FRONT = /^---[^\S\n]*\n[\s\S]*?\n---[^\S\n]*(?=\n|$)/u;
const FIELD =
  /^(?<indent>\s*(?:- )?)(?:(?<name>[A-Za-z][\w-]*)(?<colon>:))?(?<rest>[\s\S]*?)(?<comment>\s#[^\n]*)?$/u;

/**
 * Code cut into tokens, for quiet colours. It never fails: what is not understood is plain text, and
 * the texts of the tokens together are the code, unchanged.
 * @param language `mdx` for (part of) a case, `yaml`; anything else is one plain token
 */
export function codeTokens(code: string, language: string): Token[] {
  if (language === "yaml") return yaml(code);
  const front = language === "mdx" ? (FRONT.exec(code)?.[0] ?? "") : "";
  const tokens =
    language === "mdx" ? [...yaml(front), ...markup(code.slice(front.length))] : [{ text: code }];
  return tokens.filter(({ text }) => text !== "");
}

/** The tokens line by line; a line keeps its line break. */
export function codeLines(code: string, language: string): Token[][] {
  const pieces = codeTokens(code, language).flatMap(({ text, kind }) =>
    text.split(/(?<=\n)/u).map((piece): Token => ({ text: piece, ...(kind && { kind }) })),
  );
  const lines: Token[][] = [];
  let line: Token[] = [];
  for (const piece of pieces) {
    if (line.length === 0) lines.push(line);
    line.push(piece);
    if (piece.text.endsWith("\n")) line = [];
  }
  return lines;
}

function markup(code: string): Token[] {
  return between(code, MARKUP, ({ comment, open = "", attributes = "", close = "" }) =>
    comment === undefined
      ? [
          { text: open, kind: "tag" },
          ...between(attributes, ATTRIBUTE, ({ name = "", equals = "", value = "" }) => [
            { text: name, kind: "name" },
            { text: equals },
            { text: value, kind: "value" },
          ]).map(closing),
          { text: close, kind: "tag" },
        ]
      : [{ text: comment, kind: "comment" }],
  );
}

/** The slash of a tag that closes itself belongs to the tag. */
const closing = (token: Token): Token =>
  token.kind === undefined && token.text.trim() === "/" ? { ...token, kind: "tag" } : token;

function yaml(code: string): Token[] {
  return code.split(/(?<=\n)/u).flatMap((line) => {
    if (/^---\s*$/u.test(line)) return [{ text: line, kind: "tag" } as const];
    const {
      indent = "",
      name = "",
      colon = "",
      rest = "",
      comment = "",
    } = FIELD.exec(line.replace(/\n$/u, ""))?.groups ?? {};
    const tokens: Token[] = [
      { text: indent },
      { text: name, kind: "name" },
      { text: colon },
      { text: rest },
      { text: comment, kind: "comment" },
      { text: line.endsWith("\n") ? "\n" : "" },
    ];
    return tokens.filter(({ text }) => text !== "");
  });
}

/** Every match turned into tokens, and what stands between them as plain text. */
function between(
  code: string,
  pattern: RegExp,
  toTokens: (groups: Record<string, string | undefined>) => Token[],
): Token[] {
  const tokens: Token[] = [];
  let done = 0;
  for (const match of code.matchAll(pattern)) {
    tokens.push({ text: code.slice(done, match.index) }, ...toTokens(match.groups ?? {}));
    done = match.index + match[0].length;
  }
  tokens.push({ text: code.slice(done) });
  return tokens.filter(({ text }) => text !== "");
}
