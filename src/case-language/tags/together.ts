import type { Choice } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { toAskClient } from "./ask-client.ts";
import { choiceAttributes, toChoiceLike } from "./asking.ts";
import { toOption } from "./option.ts";
import { toOther } from "./other.ts";
import { reservedIds } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const together = defineTag({
  name: "Together",
  aliases: ["Samen", "Joint"],
  top: false,
  content: "words",
  children: ["Option", "Other", "AskClient", "Reply", "Feedback"],
  attributes: {
    ...choiceAttributes,
    id: {
      ...choiceAttributes.id,
      reserved: reservedIds,
      doc: { nl: "naam binnen de casus", en: "name within the case" },
    },
  },
  doc: {
    nl: "Een besluit van verpleegkundige en sociaal werker samen: beiden stellen iets voor, zien elkaars reden, en komen eruit of vragen het de cliënt.",
    en: "A decision of nurse and social worker together: both propose, see each other's reason, and settle it or ask the client.",
  },
  example: `<Together id="vrijdag" to="keuken if decided(vrijdag/settled/elv), voordeur">
  Wat doen jullie vrijdag om vijf uur?
  <Option id="elv">Een paar dagen kort verblijf.</Option>
  <Option id="thuis">Naar huis, en jullie bellen zaterdag.</Option>
  <Other role="social-work" proposes="thuis if told(zus), elv">Ze slaapt nergens zo goed als thuis.</Other>
  <Other role="nursing" proposes="elv">Ik wil haar vannacht niet alleen laten.</Other>
  <AskClient who="aalders">Ik wil naar huis. Maar niet alleen vannacht.</AskClient>
  <Reply who="aalders">Zaterdag, zegt u. Ik schrijf het op.</Reply>
  <Feedback principle="influence" value="+1">Jullie zijn het eens, en zij weet waarom.</Feedback>
</Together>`,
});

export function toTogether(node: CaseNode): Choice {
  const named = (name: string): CaseNode[] =>
    node.children.filter((each) => each.tag.name === name);
  const client = named("AskClient")[0];
  return toChoiceLike(valuesOf(together, node), node, {
    kind: "together",
    options: named("Option").map(toOption),
    scripts: named("Other").map(toOther),
    ...(client && { client: toAskClient(client) }),
  });
}
