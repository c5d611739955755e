import { moods } from "../../scenario/vocabulary.ts";

/** Attributes and lists that several tags share. */

/** Words with a meaning of their own in answers and conditions: nothing in a decision is called so. */
export const reservedIds = ["none", "any", "client", "settled", "fact"] as const;

export const mood = {
  kind: "one-of",
  values: moods,
  doc: { nl: "hoe het gezicht staat", en: "what the face shows" },
} as const;

export const condition = {
  kind: "condition",
  doc: {
    nl: "voorwaarde, zoals told(zus) and energie >= 2",
    en: "condition, such as told(sister) and energy >= 2",
  },
} as const;

/** What may stand in the story of a scene, an ending or an `If`. */
export const storyTags = ["Say", "Narration", "Dossier", "Letter", "Bracket", "If"] as const;

/** What an ordinary scene and an ending have in common. */
export const sceneAttributes = {
  id: {
    kind: "id",
    required: true,
    key: true,
    doc: { nl: "waarmee een keuze hierheen wijst", en: "how a choice leads here" },
  },
  title: {
    kind: "text",
    required: true,
    words: true,
    doc: { nl: "titel boven de scène", en: "title above the scene" },
  },
  place: { kind: "ref", to: "place", doc: { nl: "waar het is", en: "where it is" } },
  date: {
    kind: "text",
    words: true,
    doc: { nl: "het moment in woorden", en: "the moment, in words" },
  },
  year: {
    kind: "number",
    whole: true,
    min: 1,
    doc: {
      nl: "het hoeveelste jaar van het verhaal; is het hoger dan in de scène ervoor, dan zien spelers tijd voorbijgaan, en hoeveel precies staat in date",
      en: "which year of the story; when it is higher than in the scene before, players see time pass, and date says how much",
    },
  },
  ties: {
    kind: "ties",
    doc: {
      nl: "wat de tijd met banden deed: kerk lost, buurman thin",
      en: "what time did to ties: church lost, neighbour thin",
    },
  },
} as const;
