import type { Choice } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { toChoice } from "./choice.ts";
import { toDecide } from "./decide.ts";
import { toMeaning } from "./meaning.ts";
import { toTogether } from "./together.ts";

const transforms: Record<string, (node: CaseNode) => Choice> = {
  Choice: toChoice,
  Meaning: toMeaning,
  Decide: toDecide,
  Together: toTogether,
};

/** Tags that are compiled to a choice. */
export const choiceTags = ["Choice", "Meaning", "Decide", "Together"] as const;

/** Whether a node is compiled to a choice. */
export const isChoice = ({ tag }: CaseNode): boolean => Object.hasOwn(transforms, tag.name);

/** Whether a node holds choices that belong to the scene it stands in. */
export const isMap = ({ tag }: CaseNode): boolean => tag.name === "Map";

/** The choices of a scene in the order in which they stand, those made on the ecogram among them. */
export function choicesOf({ children }: CaseNode): CaseNode[] {
  return children.flatMap((each) => {
    if (isMap(each)) return each.children.filter(isChoice);
    return isChoice(each) ? [each] : [];
  });
}

/** The choices of a scene as a scenario carries them. */
export function toChoices(scene: CaseNode): Choice[] {
  return choicesOf(scene).flatMap((node) => transforms[node.tag.name]?.(node) ?? []);
}
