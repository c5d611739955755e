import type { Attribute } from "./attributes.ts";
import type { Span } from "./source.ts";

export type TagToken = {
  kind: "open" | "self" | "close";
  /** As written: it may be no tag of ours. */
  name: string;
  at: Span;
  attributes: Attribute[];
  /** It stands on a line with nothing but tags and comments. */
  ownLine: boolean;
  /** Something in it was reported: what seems to be missing or unknown in it may be part of that. */
  garbled: boolean;
};

/**
 * A file in pieces. `gap` is something the author wrote that is no text of the case: a comment, or
 * what was reported already.
 */
export type Token = TagToken | { kind: "text" | "gap"; at: Span; ownLine: boolean };

/** Whether a piece is a tag. */
export const isTag = (token: Token): token is TagToken =>
  token.kind !== "text" && token.kind !== "gap";
