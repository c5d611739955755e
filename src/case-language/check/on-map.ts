import { isChoice, isMap } from "../tags/choices.ts";
import { attributeAt, idOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/** A scene has at most one map; on it every choice is made at a contact, and only there. */
export const onMap: Rule = (graph, report) => {
  for (const { id, node } of graph.scenes) {
    const maps = node.children.filter(isMap);
    for (const map of maps.slice(1)) report("two-maps", map.at, { scene: id });
    for (const map of maps) {
      if (map.children.length === 0) report("map-without-choices", map.at, {});
      for (const choice of map.children)
        if (isChoice(choice) && !choice.attributesAt.contact && !choice.doubtful && !map.doubtful)
          report("map-choice-without-contact", choice.at, { choice: idOf(choice)?.value ?? "" });
    }
    // Several in one scene miss the same map.
    const loose = node.children.find((each) => isChoice(each) && each.attributesAt.contact);
    if (loose)
      report("contact-outside-map", attributeAt(loose, "contact"), {
        choice: idOf(loose)?.value ?? "",
      });
  }
};
