import type { ClassOpenMessages } from "./class-open.nl.ts";

/** Opening a live class, in English. */
export const classOpenEn: ClassOpenMessages = {
  title: "Open a class",
  lead: "Pick a case. You get a code for the students and a link for the shared screen. You need no account.",
  which: "Which case?",
  ownFile: "A case of your own, from a file",
  files: "Choose your .mdx file, and its translation if you have one",
  filesHint: "The file is checked and belongs to this class only. After the class it is erased.",
  fromDesk: (title) => `Your case from the Write page: ${title}`,
  part: "How much of the case?",
  whole: (minutes) => `The whole case, about ${minutes} minutes`,
  lessonCut: (minutes) => `The lesson part, about ${minutes} minutes`,
  wholeOwn: "The whole case",
  lessonCutOwn: "The lesson part, if it has one",
  feedback: "When do students read feedback?",
  feedbacks: {
    report: "Only in their report. It makes for more conversation.",
    now: "Right after each choice",
  },
  ways: "How may they join?",
  nicknames: "Ask for a nickname. Only you see it, during the class. After that it is gone.",
  private:
    "You see numbers, never who chose what. A day after the end everything is erased, and earlier if you want.",
  go: "Open the class",
  opening: "Opening the class…",
  noFile: "Choose a file first.",
  noWay: "Choose at least one way to join.",
  file: {
    tooBig: (name) =>
      `${name} is too large for a case (more than 1 MB of text). Is it the right file?`,
    notText: (name) =>
      `${name} is not text. Choose an .mdx file; save a Word document as plain text first.`,
    unreadable: (name) => `${name} could not be opened. May you read this file?`,
    sameLanguage: (names) => `One file per language is needed. Leave this out: ${names}.`,
  },
  errorAt: (file, line) => `${file}, line ${line}`,
  moreErrors: (n) => `And ${n} more.`,
  repair: "Mend them on the Write page",
};
