import { readEffect } from "../expression.ts";
import type { Kept, Variable } from "../story.ts";
import { count, type Tally } from "../tally.ts";
import type { InkToken } from "./tokens.ts";

/** A knot or a stitch with its lines. */
type Room = { name: string; line: number; tokens: InkToken[] };

/**
 * The knots and stitches of a story, its variables, and its functions of one step: those that only add
 * to what they are given. What stands before the first knot is a room of its own, `begin`.
 */
export function roomsOf(tokens: readonly InkToken[], tally: Tally) {
  const rooms: Room[] = [{ name: "begin", line: 1, tokens: [] }];
  const variables: Variable[] = [];
  const leftover: Kept[] = [];
  const functions = new Map<string, number>();
  const keep = (line: number, why: Kept["why"], raw: string) => {
    count(tally, "code", "noted");
    leftover.push({ line, why, raw });
  };
  let inFunction: { name: string; body: string[]; line: number; raw: string } | undefined;
  const endFunction = () => {
    if (!inFunction) return;
    const step = /^(\w+)\s*=\s*\1\s*([+-])\s*(\d+)$/.exec(inFunction.body.join(";"));
    if (step) {
      functions.set(inFunction.name, Number(`${step[2]}${step[3]}`));
      count(tally, "code", "mapped");
    } else keep(inFunction.line, "code", [inFunction.raw, ...inFunction.body].join("\n"));
    inFunction = undefined;
  };
  for (const token of tokens) {
    if (token.kind === "knot") {
      endFunction();
      if (token.isFunction)
        inFunction = { name: token.name, body: [], line: token.line, raw: token.text };
      else rooms.push({ name: token.name, line: token.line, tokens: [] });
    } else if (token.kind === "declaration") {
      const [, name, value = ""] = /^(\w+)\s*=\s*(.*)$/.exec(token.text) ?? [];
      const effect =
        name && token.word === "VAR" ? readEffect(`${name} = ${value}`, token.line) : undefined;
      if (name && token.word === "VAR")
        variables.push({
          name,
          line: token.line,
          start: effect && "set" in effect ? effect.set : undefined,
        });
      else keep(token.line, "code", `${token.word} ${token.text}`);
    } else if (inFunction)
      inFunction.body.push(
        token.kind === "text" || token.kind === "logic" || token.kind === "block" ? token.text : "",
      );
    else if (token.kind === "stitch") {
      const knot = rooms.at(-1)?.name.split(".")[0] ?? "begin";
      rooms.push({ name: `${knot}.${token.name}`, line: token.line, tokens: [] });
    } else rooms.at(-1)?.tokens.push(token);
  }
  endFunction();
  if (rooms[0]?.tokens.length === 0) rooms.shift();
  return { rooms, variables, leftover, functions };
}
