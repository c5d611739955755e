import type { Locale } from "../scenario/vocabulary.ts";
import type { KeptWhy } from "./story.ts";
import type { Counted } from "./tally.ts";

/** Why something was kept as a note, and what is counted, in the reader's language. */
export const keptWords: Record<
  Locale,
  { why: Record<KeptWhy, string>; counted: Record<Counted, string> }
> = {
  nl: {
    why: {
      code: "kent een casus niet",
      condition: "een voorwaarde die een casus niet kan vragen; de rest staat er zonder",
      effect: "een verandering die een keuze niet kan doen",
      value: "een waarde die geen vlag of meter kan zijn",
      target: "leidt nergens heen",
      script: "programmacode of opmaak",
      tunnel: "een omweg die vanzelf terugkomt",
      "variable-text": "woorden die veranderen",
    },
    counted: {
      passages: "plekken in het verhaal",
      links: "keuzes",
      variables: "variabelen",
      effects: "veranderingen",
      conditions: "voorwaarden",
      code: "overige opdrachten",
    },
  },
  en: {
    why: {
      code: "a case does not know this",
      condition: "a condition that a case cannot ask; the rest stands without it",
      effect: "a change that a choice cannot make",
      value: "a value that can be no flag or meter",
      target: "leads nowhere",
      script: "program code or styling",
      tunnel: "a detour that comes back by itself",
      "variable-text": "words that change",
    },
    counted: {
      passages: "places in the story",
      links: "choices",
      variables: "variables",
      effects: "changes",
      conditions: "conditions",
      code: "other commands",
    },
  },
};
