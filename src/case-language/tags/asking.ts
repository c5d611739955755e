import type { Asks, Choice } from "../../scenario/scenario.ts";
import { mendables, moveIds, roles } from "../../scenario/vocabulary.ts";
import type { CaseNode } from "../parse/node.ts";
import { effectAttributes, plain, toEffects, under } from "./effects.ts";
import { toFeedback } from "./feedback.ts";
import { toReply } from "./reply.ts";
import { condition } from "./shared-attributes.ts";
import type { Tag, ValuesOf } from "./tag.ts";

/** What a choice has, and whatever asks more than being chosen has too. */
export const choiceAttributes = {
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
  contact: {
    kind: "ref",
    to: "contact",
    doc: {
      nl: "bij wie op het ecogram (alleen in een Map)",
      en: "at whom on the ecogram (only in a Map)",
    },
  },
  ...effectAttributes,
  adjusts: {
    kind: "some-of",
    values: mendables,
    doc: {
      nl: "wat het in deze kamer beter verstaanbaar maakt",
      en: "what it mends in this room, so that people can hear",
    },
  },
} as const;

type ChoiceValues = ValuesOf<Tag & { attributes: typeof choiceAttributes }>;

/**
 * What every choice has, whatever it asks.
 * @param asks what has to be answered to make it
 */
export function toChoiceLike(values: ChoiceValues, node: CaseNode, asks?: Asks): Choice {
  return {
    id: values.id.value,
    moves: plain(values.move),
    ...(values.for && { for: values.for.value }),
    ...under(values.when),
    to: values.to.map(({ scene, when }) => ({ scene: scene.value, ...under(when) })),
    ...(values.contact && { contact: values.contact.value }),
    ...toEffects(values),
    adjusts: plain(values.adjusts),
    ...(asks && { asks }),
    text: node.words,
    replies: node.children.filter((each) => each.tag.name === "Reply").map(toReply),
    feedback: node.children.filter((each) => each.tag.name === "Feedback").map(toFeedback),
  };
}
