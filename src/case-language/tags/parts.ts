import type { Part } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { toBracket } from "./bracket.ts";
import { toDossier } from "./dossier.ts";
import { toIf } from "./if.ts";
import { toLetter } from "./letter.ts";
import { toNarration } from "./narration.ts";
import { toSay } from "./say.ts";

const transforms: Record<string, (node: CaseNode) => Part> = {
  Say: toSay,
  Narration: toNarration,
  Dossier: toDossier,
  Letter: toLetter,
  Bracket: toBracket,
  If: (node) => toIf(node, toParts),
};

/** What is seen in a scene, an ending or an `If`, in order. */
export function toParts(node: CaseNode): Part[] {
  return node.children.flatMap((each) => transforms[each.tag.name]?.(each) ?? []);
}
