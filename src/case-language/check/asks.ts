import { optionsOf } from "./decisions.ts";
import { idOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** A decision has parts, and a part has options. */
export const asks: Rule = (graph, report) => {
  for (const { choices } of graph.scenes)
    for (const choice of choices) {
      if (choice.tag.name !== "Decide") continue;
      const parts = choice.children.filter(({ tag }) => tag.name === "Part");
      const decision = idOf(choice)?.value ?? "";
      if (parts.length === 0) report("decide-without-parts", choice.at, { decision });
      for (const part of parts)
        if (optionsOf(part).length === 0)
          report("part-without-options", part.at, { part: idOf(part)?.value ?? "" });
    }
};
