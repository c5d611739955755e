import type { ClassSheetMessages } from "./class-sheet.nl.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** The released results of a class as a page to print, in English. */
export const classSheetEn: ClassSheetMessages = {
  title: (title) => `The class on ${title}`,
  print: "Print this sheet",
  back: "Back to the class",
  loading: "The sheet is on its way…",
  none: "Which class?",
  noneText:
    "There is no class of yours on this device. Open the sheet from the class, under ‘Keeping and closing’.",
  failed: "The sheet did not arrive.",
  nothing: "Nothing was frozen or shown in this class. There is nothing to keep yet.",
  parts: { whole: "the whole case", "lesson-cut": "the lesson-cut" },
  joined: (n) => `${count(n, "student", "students")} took part`,
  plays: (n) => count(n, "play frozen", "plays frozen"),
  rule: "This sheet holds only what was frozen and shown in the class: numbers of the whole group, and never of fewer than five. A pair counts as one play.",
  of: (n, all) => `${n} of ${all}`,
  few: "not shown apart",
  count: "Number",

  client: "How it went for the client",
  goodLife: "What a good life is, in their own words",
  ending: "Ending",
  otherEndings: "Another ending, or still on the way",
  told: "Told and not told",
  fact: "What there was to tell",
  parted: "Where choices parted",
  choice: "Choice",
  stayed: "also done or said before that",
  other: "otherwise, or too few to show apart",
  networks: "The networks laid over each other",
  networksLead: "How the network ended, in so many plays.",
  who: "Who",
  ties: { close: "close", thin: "thin", lost: "lost", new: "new", none: "not in view" },
  byRole: "By profession",
  byRoleLead:
    "Look at the spread within each profession. It is often wider than the difference between them.",
  votes: "Votes",
  option: "Answer",
  voted: (n) => count(n, "vote", "votes"),
  tooFew: "Too few votes to show anything.",
  texts: "From the group",
  textAt: (question) => `At the question: ${question}`,
  actions: "What the group will do",
  actionsRoom: "Three weeks from now: what has come of it?",
  foot: (title, version) => `Blanco · ${title}, version ${version}`,
};
