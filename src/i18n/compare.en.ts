import type { CompareMessages } from "./compare.nl.ts";
import { list } from "./sentences.en.ts";

/** What is said where two plays of a case lie beside each other, in English. */
export const compareEn: CompareMessages = {
  title: "Two plays beside each other",
  intro: (who) =>
    `The same story, played twice. There is no better or worse: you see what went differently for ${who}, and where the ways parted.`,
  back: "Back to the report",
  print: "Print this comparison",
  contents: "In this comparison",
  first: "The one play",
  second: "The other play",
  swap: "Change sides",
  same: "The same in both",
  itself: "These are the same choices twice. There is no difference to show.",
  nothing: "Nothing.",
  played: (when) => `played ${when}`,
  shared: "somebody else’s",
  forked: "another way from the same beginning",
  changed: (fits) =>
    `The case has changed since this play: the first ${fits} choices still fit. The comparison goes that far.`,
  outcome: {
    title: (who) => `What it was like for ${who}`,
    same: "Both plays ended in the same place. What was said there may differ all the same.",
    unfinished: "This play is not finished. This is how things stand.",
    lessonCut: "The lesson version stops here.",
  },
  told: {
    title: "What was told",
    only: "Told only here",
    both: "Told in both",
    none: "Nothing was told here that was not told in the other play.",
  },
  parting: {
    title: "Where the ways parted",
    elsewhere:
      "The plays began in different places, so there is no first choice at which they part; there are scenes that both came to.",
    never: "The choices are the same from beginning to end.",
    stopped: "Up to there the choices are the same; then one of the two stops.",
    at: (shared, scene) => `${shared} After that they parted, at ‘${scene}’.`,
    sharedSteps: (count) =>
      count === 0
        ? "The very first choice was another one."
        : count === 1
          ? "The first choice is the same."
          : `The first ${count} choices are the same.`,
    scenes: "Scenes that both came to",
    sameIn: (scenes) => `Exactly the same was chosen in: ${list(scenes)}.`,
    noneShared: "There is no scene in which both plays made a choice.",
    only: "Only here",
    nowhere: "Nowhere that the other play did not come to as well.",
  },
  questions: {
    title: "What was decided",
    none: "In neither of them was a decision made across the border.",
    client: (who) => `Asked ${who}`,
    notReached: "This play did not come to it.",
    proposal: (role) => `The ${role}’s proposal`,
    settled: "Agreed",
    script: "by the story",
  },
  moves: {
    title: "What you did",
    intro: "Words for what was said and done, without counting.",
    both: "In both",
    only: "Only here",
  },
  brackets: {
    title: "Between the brackets",
    none: "Nothing was written down here.",
    private: "What somebody else put in brackets is here only if they sent it along.",
    stayed: "What stayed",
    moved: "What moved",
  },
  network: {
    title: "The ecogram, afterwards",
    same: "Afterwards the ties are the same in both plays.",
    contact: "Who",
    outside: "not in the network",
  },
  question: "What would you like to try in a third play, and what do you hope to hear then?",
  choose: {
    title: "Lay it beside another play",
    intro:
      "As a nurse and as a social worker, for example, or your first time and a later one. A fellow student’s play will do too, by a link or a file.",
    which: "Which play?",
    pick: "Choose a play",
    none: "You have not played this case a second time on this device. Play it in another role, or ask a fellow student for a link.",
    mine: "Beside which play of yours?",
    noneOfMine:
      "Play this case yourself too, on this device. After that you can lay both plays beside each other here.",
    link: "Or paste the link to a report",
    linkHint: "The link that somebody copied at ‘Keep and share’.",
    go: "Lay them beside each other",
    problem: {
      empty: "Choose a play, or paste a link.",
      damaged: "This link did not arrive whole. Ask for it again.",
      newer: "This link is of a newer version. Reload the page and try again.",
      foreign: "This is not the link or file of a report.",
      "other-case": "This play belongs to another case.",
      gone: "This play is not on this device (any more). Choose another, or ask for the link.",
      role: "The case does not have the role of this play (any more).",
      unreadable: "The file could not be read. Try again.",
    },
    file: "Or open a report file",
    fileHint: "The file stays on this device.",
  },
};
