import * as vocabulary from "../../scenario/vocabulary.ts";
import { learningGoals } from "../parse/front-fields.ts";
import type { Doc } from "../tags/tag.ts";

/** A closed list of the contract, with what it is about. The labels of its values are in `src/i18n/terms.ts`. */
export type ListReference = { name: ListName; doc: Doc; values: readonly string[] };

const lists = {
  roles: {
    values: vocabulary.roles,
    doc: { nl: "wat je als student speelt", en: "what a student plays" },
  },
  modes: {
    values: vocabulary.modes,
    doc: { nl: "alleen in een rol, of samen", en: "alone in a role, or together" },
  },
  principles: {
    values: vocabulary.principles,
    doc: {
      nl: "de vier uitgangspunten van het cliëntperspectief",
      en: "the four principles of the client perspective",
    },
  },
  skills: {
    values: vocabulary.skills,
    doc: { nl: "wat die uitgangspunten van je vragen", en: "what those principles ask of you" },
  },
  lifeDomains: {
    values: vocabulary.lifeDomains,
    doc: { nl: "levensgebieden", en: "life domains" },
  },
  socialQuality: {
    values: vocabulary.socialQuality,
    doc: { nl: "de voorwaarden van Social Quality", en: "the conditions of Social Quality" },
  },
  moves: {
    values: vocabulary.moveIds,
    doc: { nl: "wat je met een keuze zegt of doet", en: "what a choice says or does" },
  },
  lengths: {
    values: vocabulary.lengths,
    doc: { nl: "5, 15 of 30 minuten", en: "5, 15 or 30 minutes" },
  },
  noises: {
    values: vocabulary.noises,
    doc: { nl: "hoe luid het ergens is", en: "how loud it is somewhere" },
  },
  mendables: {
    values: vocabulary.mendables,
    doc: {
      nl: "wat je in een kamer kunt verbeteren om elkaar te verstaan",
      en: "what can be mended in a room, to hear each other",
    },
  },
  sceneKinds: {
    values: vocabulary.sceneKinds,
    doc: { nl: "soorten scènes", en: "kinds of scenes" },
  },
  scenePhases: {
    values: vocabulary.scenePhases,
    doc: { nl: "fasen van herstel", en: "phases of recovery" },
  },
  debriefPhases: {
    values: vocabulary.debriefPhases,
    doc: { nl: "de stappen van het nagesprek", en: "the steps of the debrief" },
  },
  ties: {
    values: vocabulary.ties,
    doc: {
      nl: "hoe dichtbij iemand in het netwerk is",
      en: "how close somebody in the network is",
    },
  },
  rings: {
    values: vocabulary.rings,
    doc: {
      nl: "eigen mensen, of mensen die voor hun werk komen",
      en: "people of one's own, or people who come for their work",
    },
  },
  decisionTopics: {
    values: vocabulary.decisionTopics,
    doc: {
      nl: "wat er geregeld moet zijn als zorg en welzijn samenkomen",
      en: "what has to be settled where health and social care meet",
    },
  },
  purses: {
    values: vocabulary.purses,
    doc: { nl: "uit welke wet of wiens geld", en: "which law or whose money pays" },
  },
  personRoles: {
    values: vocabulary.personRoles,
    doc: { nl: "rol in het verhaal", en: "part in the story" },
  },
  portraits: {
    values: vocabulary.portraits,
    doc: { nl: "getekende gezichten", en: "drawn faces" },
  },
  moods: {
    values: vocabulary.moods,
    doc: { nl: "hoe een gezicht staat", en: "what a face shows" },
  },
  drawings: {
    values: vocabulary.drawings,
    doc: { nl: "getekende plekken", en: "drawn places" },
  },
  locales: { values: vocabulary.locales, doc: { nl: "talen", en: "languages" } },
  learningGoals: {
    values: learningGoals,
    doc: { nl: "competenties die een casus oefent", en: "competences that a case trains" },
  },
} satisfies Record<string, { values: readonly string[]; doc: Doc }>;

export type ListName = keyof typeof lists;

/** Every closed list that a case is written in. */
export function listReference(): ListReference[] {
  return Object.entries(lists).map(([name, list]) => ({ name: name as ListName, ...list }));
}

const names = new Map<readonly string[], ListName>(
  Object.entries(lists).map(([name, { values }]) => [values, name as ListName]),
);

/** The name of a closed list of the contract; undefined for values that a tag made up itself. */
export function listNameOf(values: readonly string[]): ListName | undefined {
  return names.get(values);
}
