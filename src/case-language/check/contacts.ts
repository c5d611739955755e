import { nearest } from "../scan/nearest.ts";
import type { Located } from "../scan/source.ts";
import { idOf } from "./graph.ts";
import type { Rule } from "./rule.ts";

/**
 * Every contact has a name and a ring: its own, those of its person, or those of its entry on the
 * care map, which exists where a map is given.
 */
export const contacts: Rule = ({ nodes, careMap }, report) => {
  const entries = new Set(careMap?.entries.map(({ id }) => id));
  for (const node of nodes) {
    if (node.tag.name !== "Contact") continue;
    const { name, ring, ref, person } = node.attributesAt;
    const contact = idOf(node)?.value ?? "";
    const asked = node.values.ref as Located<string> | undefined;
    if (careMap && asked && !entries.has(asked.value))
      report(
        "unknown-care-map-entry",
        asked.at,
        { id: asked.value, region: careMap.region },
        nearest(asked.value, entries),
      );
    if (!name && !person && !(ref && careMap))
      report("contact-without-name", node.at, { contact, ref: asked?.value ?? "" });
    else if (!ring && !person && !ref) report("contact-without-ring", node.at, { contact });
  }
};
