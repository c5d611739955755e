import type { LifeDomain, Mendable, Move } from "../scenario/vocabulary.ts";
import type { ListeningMessages } from "./listening.nl.ts";

/**
 * Everything the report says in its own voice, in one language. `who` is the client's name.
 * Counts come in as whole numbers and go out in words.
 */
export type ReportMessages = {
  /** A client without a name in the case. */
  theClient: string;
  report: string;
  contents: string;
  /** Under the title: what this is and is not. */
  intro: (who: string) => string;
  whole: string;
  lessonCut: string;
  changed: string;
  changedFrom: (fits: number, of: number) => string;
  youChose: string;
  /** A pair, where both could say it. */
  youBothChose: string;
  told: string;
  outcome: {
    title: (who: string) => string;
    lessonCut: string;
    unfinished: string;
    nothingYet: string;
    lastWords: (who: string) => string;
    time: string;
    years: (years: number) => string;
  };
  wanted: {
    title: (who: string) => string;
    goodLife: (who: string) => string;
    told: (who: string) => string;
    toldNothing: (who: string) => string;
    from: (who: string) => string;
    known: string;
    untold: string;
    untoldIntro: (count: number, who: string) => string;
    untoldNothing: string;
    questions: Record<LifeDomain, (who: string) => string>;
  };
  moments: {
    title: string;
    intro: (who: string) => string;
    none: string;
    more: (count: number) => string;
    opened: string;
    others: (count: number) => string;
    othersIntro: string;
    possibleToo: string;
    othersAbove: string;
    laterChosen: string;
    toldToo: string;
    wouldTell: (domains: string[]) => string;
    again: string;
    againLabel: (quote: string) => string;
  };
  mirror: {
    title: string;
    intro: string;
    skill: (could: number, did: number) => string;
    skillNever: string;
    move: (move: Move, could: number, did: number, who: string) => string;
    also: (list: string[]) => string;
    alsoMove: (move: string, did: number) => string;
    firstSolution: string;
    firstSolutionAt: (nth: number, move: string) => string;
    toldBefore: (count: number, who: string) => string;
    noSolution: string;
    limits: string;
  };
  setting: {
    title: string;
    intro: (who: string) => string;
    rooms: string;
    mended: (what: string[]) => string;
    notMended: string;
    couldNot: string;
    because: (who: string) => string;
    becauseNone: (who: string) => string;
    missed: string;
    missedItem: (domain: string) => string;
    mendables: Record<Mendable, string>;
  };
  circumstances: {
    title: (who: string) => string;
    intro: (who: string) => string;
    lens: string;
    lensNone: string;
    signalled: string;
    notSignalled: (could: number) => string;
    question: string;
  };
  /** Own words, brackets, the network, and working across domains. */
  listening: ListeningMessages;
  story: { title: string; open: (count: number) => string; none: string };
  action: {
    title: string;
    label: string;
    hint: string;
    kept: Record<"saved" | "full" | "blocked", string>;
  };
  portfolio: {
    title: string;
    intro: string;
    moment: string;
    pick: string;
    noMoments: string;
    myChoice: string;
    whyLabel: string;
    clientDid: (who: string) => string;
    alternative: string;
    alternativeLabel: string;
    alternativePick: string;
    theory: string;
    theoryLabel: string;
    action: string;
    actionEmpty: string;
    lookBack: string;
    lookBackLabel: string;
    print: string;
  };
  keep: {
    title: string;
    print: string;
    printHint: string;
    openAll: string;
    closeAll: string;
    download: string;
    fileName: (caseId: string) => string;
    link: string;
    linkHint: string;
    linkLength: (length: number, limit: number) => string;
    tooLong: (length: number, limit: number) => string;
    copy: string;
    copied: string;
    copyFailed: string;
    include: string;
    includeHint: string;
    includeNothing: string;
    includeList: string;
  };
  /** What each own text is called where it is listed. */
  ownTexts: Record<string, string>;
  ownTextOther: string;
  shared: {
    by: string;
    loading: string;
    changed: string;
    broken: (fits: number, lost: number) => string;
    empty: { title: string; text: string };
    damaged: { title: string; text: string };
    newer: { title: string; text: string };
    otherCase: { title: string; text: (caseId: string) => string; go: string };
    noCase: { title: string; text: string; retry: string };
    file: {
      open: string;
      hint: string;
      foreign: string;
      damaged: string;
      newer: string;
      otherCase: (caseId: string) => string;
      unreadable: string;
    };
    askAgain: string;
    steps: string;
    toCases: string;
    playSelf: string;
  };
};
