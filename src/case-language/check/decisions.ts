import { roles } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { type CaseGraph, idOf, type SceneNode } from "./graph.ts";

/** Tags whose answer is remembered as a decision. */
const decisionTags = new Set(["Decide", "Together"]);

/** Whether a choice decides something that conditions can ask about. */
export const isDecision = ({ tag }: CaseNode): boolean => decisionTags.has(tag.name);

/** The options at one level: of a part, or of a joint decision. */
export const optionsOf = ({ children }: CaseNode): CaseNode[] =>
  children.filter(({ tag }) => tag.name === "Option");

/** Everything that a scene can decide, as `decision/part/option`. */
export function decisionsOf({ choices }: SceneNode): string[] {
  return choices.filter(isDecision).flatMap((choice) => {
    const own = choice.tag.name === "Decide" ? partsOf(choice) : jointParts(choice);
    return own.map((each) => `${idOf(choice)?.value}/${each}`);
  });
}

function partsOf(decide: CaseNode): string[] {
  return decide.children
    .filter(({ tag }) => tag.name === "Part")
    .flatMap((part) => optionsOf(part).map((each) => `${idOf(part)?.value}/${idOf(each)?.value}`));
}

/** Both proposals and what was settled, or left to the client. */
function jointParts(together: CaseNode): string[] {
  const options = optionsOf(together).map((each) => idOf(each)?.value);
  const asksClient = together.children.some(({ tag }) => tag.name === "AskClient");
  return [
    ...[...roles, "settled"].flatMap((part) => options.map((option) => `${part}/${option}`)),
    ...(asksClient ? ["settled/client"] : []),
  ];
}

const known = new WeakMap<CaseGraph, Set<string>>();

/** Everything that a case can decide, as `decision/part/option`. */
export function decisionIds(graph: CaseGraph): Set<string> {
  const ids = known.get(graph) ?? new Set(graph.scenes.flatMap(decisionsOf));
  known.set(graph, ids);
  return ids;
}

/** The scene in which something is decided. */
export function sceneDeciding(graph: CaseGraph, decision: string): string | undefined {
  return graph.scenes.find((scene) => decisionsOf(scene).includes(decision))?.id;
}
