import type { Choice } from "../../scenario/scenario.ts";
import { mendables, moveIds, roles } from "../../scenario/vocabulary.ts";
import { type ConditionNode, toCondition } from "../condition/parse.ts";
import type { CaseNode } from "../parse/node.ts";
import type { Located } from "../scan/source.ts";
import { toFeedback } from "./feedback.ts";
import { toReply } from "./reply.ts";
import { condition } from "./shared-attributes.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const choice = defineTag({
  name: "Choice",
  aliases: ["Keuze", "Option", "Optie"],
  top: false,
  content: "words",
  children: ["Reply", "Feedback"],
  attributes: {
    id: {
      kind: "id",
      required: true,
      key: true,
      doc: { nl: "naam binnen de scène", en: "name within the scene" },
    },
    move: {
      kind: "some-of",
      values: moveIds,
      max: 2,
      required: true,
      doc: { nl: "wat je ermee doet: een of twee", en: "what it does: one or two" },
    },
    to: {
      kind: "routes",
      required: true,
      doc: {
        nl: "waar het verhaal verdergaat, of here",
        en: "where the story goes on, or here",
      },
    },
    for: {
      kind: "one-of",
      values: roles,
      doc: { nl: "alleen voor deze rol", en: "only for this role" },
    },
    when: condition,
    tells: {
      kind: "tellings",
      doc: { nl: "feiten die hierdoor verteld worden", en: "facts told because of it" },
    },
    sets: { kind: "refs", to: "flag", doc: { nl: "vlaggen die aangaan", en: "flags it sets" } },
    clears: { kind: "refs", to: "flag", doc: { nl: "vlaggen die uitgaan", en: "flags it clears" } },
    changes: {
      kind: "changes",
      doc: { nl: "meters die veranderen, zoals energie -2", en: "meters it changes: energy -2" },
    },
    adjusts: {
      kind: "some-of",
      values: mendables,
      doc: {
        nl: "wat het in deze kamer beter verstaanbaar maakt",
        en: "what it mends in this room, so that people can hear",
      },
    },
  },
  doc: { nl: "Iets wat je kunt zeggen of doen.", en: "Something to say or do." },
  example:
    '<Choice id="binnen" move="open-question" to="keuken" tells="zus">Mag ik even zitten?</Choice>',
});

const under = (when: ConditionNode | undefined) => (when ? { when: toCondition(when) } : {});
const plain = <T>(list: Located<T>[] | undefined): T[] => (list ?? []).map((each) => each.value);

export function toChoice(node: CaseNode): Choice {
  const values = valuesOf(choice, node);
  return {
    id: values.id.value,
    moves: plain(values.move),
    ...(values.for && { for: values.for.value }),
    ...under(values.when),
    to: values.to.map(({ scene, when }) => ({ scene: scene.value, ...under(when) })),
    tells: (values.tells ?? []).map(({ fact, when }) => ({ fact: fact.value, ...under(when) })),
    sets: plain(values.sets),
    clears: plain(values.clears),
    changes: (values.changes ?? []).map(({ meter, by }) => ({ meter: meter.value, by: by.value })),
    adjusts: plain(values.adjusts),
    text: node.words,
    replies: node.children.filter((each) => each.tag.name === "Reply").map(toReply),
    feedback: node.children.filter((each) => each.tag.name === "Feedback").map(toFeedback),
  };
}
