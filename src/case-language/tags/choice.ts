import type { Choice } from "../../scenario/scenario.ts";
import type { CaseNode } from "../parse/node.ts";
import { choiceAttributes, toChoiceLike } from "./asking.ts";
import { defineTag, valuesOf } from "./tag.ts";

export const choice = defineTag({
  name: "Choice",
  aliases: ["Keuze"],
  top: false,
  content: "words",
  children: ["Reply", "Feedback"],
  attributes: {
    ...choiceAttributes,
    move: { ...choiceAttributes.move, required: true },
  },
  doc: { nl: "Iets wat je kunt zeggen of doen.", en: "Something to say or do." },
  example: `<Choice id="binnen" move="open-question" to="keuken" tells="zus">
  Mag ik even zitten?
  <Reply who="aalders">Ga maar zitten.</Reply>
  <Feedback principle="own-good-life" value="+2">Je neemt de tijd, en dat ziet ze.</Feedback>
</Choice>`,
});

export const toChoice = (node: CaseNode): Choice => toChoiceLike(valuesOf(choice, node), node);
