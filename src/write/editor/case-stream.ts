import type { StreamParser, StringStream } from "@codemirror/language";

/** Where in a case the reading is, from one token to the next. */
export type CaseState = {
  in: "before" | "front" | "body" | "comment" | "tag" | "value";
  /** The attribute whose value is being read. */
  attribute: string;
  quote: string;
};

const wordsOfConditions = /^(?:and|or|not|if)\b/;
/** Attributes that hold ids, conditions and effects rather than words. */
const coded = new Set([
  "when",
  "to",
  "tells",
  "sets",
  "clears",
  "changes",
  "ties",
  "adjusts",
  "proposes",
]);

function front(stream: StringStream, state: CaseState): string | null {
  if (stream.sol()) {
    if (stream.match(/^---\s*$/)) {
      state.in = "body";
      return "meta";
    }
    if (stream.match(/^\s*[a-z][a-z-]*(?=:)/)) return "propertyName";
    if (stream.match(/^\s*#.*/)) return "comment";
  }
  if (stream.eatSpace()) return null;
  if (/[{,]\s*$/.test(stream.string.slice(0, stream.pos)) && stream.match(/^[a-z][a-z-]*(?=:)/))
    return "propertyName";
  if (stream.match(/^[:{}[\],]/)) return "punctuation";
  if (!stream.match(/^[^:{}[\],]+/)) stream.next();
  return "string";
}

function tag(stream: StringStream, state: CaseState): string | null {
  if (stream.eatSpace()) return null;
  if (stream.match(/^\/?>/)) {
    state.in = "body";
    return "angleBracket";
  }
  const name = stream.match(/^[A-Za-z][\w-]*/);
  if (name) {
    state.attribute = Array.isArray(name) ? name[0] : "";
    return "attributeName";
  }
  const quote = stream.match(/^["']/);
  if (quote) {
    state.quote = Array.isArray(quote) ? quote[0] : '"';
    state.in = "value";
    return "attributeValue";
  }
  // A new tag where this one was not closed: go on there.
  if (stream.match(/^<\/?[A-Z]/, false)) {
    state.in = "body";
    return body(stream, state);
  }
  stream.next();
  return "punctuation";
}

function value(stream: StringStream, state: CaseState): string | null {
  if (stream.eat(state.quote)) {
    state.in = "tag";
    return "attributeValue";
  }
  if (!coded.has(state.attribute)) {
    stream.match(state.quote === '"' ? /^[^"]+/ : /^[^']+/);
    return "attributeValue";
  }
  if (stream.match(wordsOfConditions)) return "operatorKeyword";
  if (stream.match(/^[a-z]+(?=\()/)) return "keyword";
  if (stream.match(/^(?:>=|<=|!=|[><=])/)) return "operatorKeyword";
  if (stream.match(/^[+-]?\d+\b/)) return "number";
  if (stream.match(/^[a-z0-9][a-z0-9-]*/)) return "labelName";
  stream.next();
  return "attributeValue";
}

function body(stream: StringStream, state: CaseState): string | null {
  if (stream.match("{/*")) {
    state.in = "comment";
    return "comment";
  }
  const opening = stream.match(/^<\/?[A-Z][A-Za-z]*/);
  if (opening) {
    state.in = "tag";
    return "tagName";
  }
  if (stream.sol()) {
    if (stream.match(/^#{1,6}\s.*/)) return "heading";
    if (stream.match(/^\s*(?:[-*]|\d+[.)])\s/)) return "list";
    if (stream.match(/^\s*>\s/)) return "quote";
  }
  if (stream.match(/^\*\*[^*\s][^*]*\*\*/)) return "strong";
  if (stream.match(/^\*[^*\s][^*]*\*/) || stream.match(/^_[^_\s][^_]*_(?!\w)/)) return "emphasis";
  if (stream.match(/^\[[^\]]*\]\([^)]*\)/)) return "link";
  if (!stream.match(/^[^<{*_[]+/)) stream.next();
  return null;
}

/** Tells an editor what is a tag, an attribute, a condition, a comment or emphasis in a case. */
export const caseStream: StreamParser<CaseState> = {
  name: "case",
  startState: () => ({ in: "before", attribute: "", quote: "" }),
  copyState: (state) => ({ ...state }),
  token(stream, state) {
    if (state.in === "before") {
      state.in = "body";
      if (stream.match(/^\uFEFF?---\s*$/)) {
        state.in = "front";
        return "meta";
      }
    }
    if (state.in === "front") return front(stream, state);
    if (state.in === "tag") return tag(stream, state);
    if (state.in === "value") return value(stream, state);
    if (state.in === "comment") {
      if (stream.match(/^.*?\*\/\}/)) state.in = "body";
      else stream.skipToEnd();
      return "comment";
    }
    return body(stream, state);
  },
  languageData: { commentTokens: { block: { open: "{/*", close: "*/}" } } },
};
