import type { ClassHostMessages } from "./class-host.nl.ts";
import { resultTitlesEn } from "./class-results.en.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What a lecturer reads who leads a live class, in English. */
export const classHostEn: ClassHostMessages = {
  title: (title) => `The class on ${title}`,
  none: "Which class?",
  noneText:
    "No class of yours is open on this device. Open one, or paste the link you kept for coming back.",
  open: "Open a class",
  over: "This class is closed. What you froze and showed is there to take along until everything is deleted.",
  paste: "Link for coming back",
  pasteBad: "This is not a link to a class of yours.",
  back: (title) => `Back to the class on ${title}`,
  enter: "Go on",

  code: {
    heading: "Joining",
    none: "There is no code now. Whoever is in stays in.",
    scan: "Scan, or go to",
    qr: (code) => `QR code to the class with code ${code}`,
    fresh: "Make a new code",
    freshHint: "The old one then stops working. Whoever is in stays in.",
    until: (when) => `Valid until ${when}`,
    alone:
      "Only this computer can come here: phones in the room cannot yet. Stop the program in the terminal with Ctrl+C and start it with: npm run lesson. The class is kept.",
    others: (origins) =>
      `Does a phone not get in? This computer is on another network too. Then open this page at ${origins.join(" or ")}, with your link for coming back.`,
  },

  totals: {
    heading: "Who is here",
    joined: (n) => `${count(n, "student", "students")} in the class`,
    here: (n) => `${n} connected now`,
    playing: (n) => `${n} playing`,
    finished: (n) => `${n} done`,
    waiting: (n) => `${count(n, "student is", "students are")} looking for a partner`,
    pair: "Bring them together",
    never: "Numbers only. You never see who chooses what.",
    nicknames: "Nicknames, only now and only here",
  },

  phases: "Where the class is",
  toPhase: (phase) => `Go to: ${phase}`,
  minutes: (long, short) => `${long} minutes in a lesson of 90, ${short} in a lesson of 45`,

  guide: {
    heading: "For you, now",
    prompts: "What you can ask",
    ofCase: "Questions of this case",
    forExpert: "For the expert by experience",
    pitfalls: "What often goes wrong",
    safety: "What keeps it safe",
    ahead: "Later: after the playing",
    whole: "The whole guide",
    lesson: "The lesson on one page, to print",
    failed: "The guide did not arrive. The class goes on all the same.",
  },

  show: {
    heading: "On the shared screen",
    now: (what) => `Now: ${what}`,
    show: "Show",
    showThis: (what) => `Show on the shared screen: ${what}`,
    shown: "is on it",
    previous: "Previous",
    next: "Next",
    else: "Show something else",
    keys: "The arrow keys ← and → go to previous and next as well.",
    needsResults: "Some of this is possible once results are frozen.",
    whichScene: "Which moment?",
    items: {
      ...resultTitlesEn,
      nothing: "Nothing",
      agreements: "Ground rules",
      join: "Code and QR",
      vote: "The vote",
      texts: "From the group",
      actions: "What the group will do",
      question: "A question",
    },
  },

  bar: {
    label: "Lead the class",
    finished: (done, all) => `${done} of ${all} done`,
  },

  results: {
    heading: "Results",
    why: "First you freeze what has been played by now. Only then is there something to show: of the whole group, and never of fewer than five.",
    plays: (n) => `${count(n, "play counts", "plays count")}.`,
    changed: (n) => `${count(n, "has", "have")} changed since the last time.`,
    release: "Freeze the results",
    again: "Freeze again",
    frozen: (n) => `Frozen: ${count(n, "play", "plays")}.`,
    not: {
      "too-few": (need) =>
        `${count(need, "more play", "more plays")} needed. With fewer than five somebody could be recognised.`,
      "too-few-changed": (need) =>
        `${count(need, "more play has", "more plays have")} to change. Otherwise the difference would tell who chose what.`,
      "role-too-small": (need) =>
        `By profession is not possible: the smaller one is ${count(need, "play", "plays")} short.`,
      "pairs-too-few": (need) =>
        `By profession is not possible: ${count(need, "more pair is", "more pairs are")} needed, or it would tell what a pair chose.`,
      "nothing-frozen": () => "Freeze the results first.",
    },
    hidden:
      "Somebody erased their data. The results are therefore gone until you freeze them again.",
    withdraw: "Take the results off every screen",
    byRole: "Open by profession too",
    byRoleClose: "Close by profession again",
    byRoleHint:
      "Do this only when it answers a question, and point at the spread within each profession.",
  },

  vote: {
    heading: "Voting",
    moment: "About a moment of the case",
    pickMoment: "Pick a moment",
    open: "Let them vote",
    own: "A question of your own",
    question: "Question",
    option: (n) => `Answer ${n}`,
    add: "Another answer",
    tooFew: "Fill in a question and at least two answers.",
    doNow: "What would we do now?",
    votes: (n) => count(n, "vote", "votes"),
    close: "Stop voting",
    reveal: "Show the result",
    revealed: "The result is open.",
    another: "A new vote",
  },

  texts: {
    heading: "What students wrote",
    none: "Nothing yet. Students can write during the debrief; you read it first.",
    kinds: { reflection: "thought", "own-words": "own words", action: "to do" },
    show: "Show",
    hide: "Hide",
    remove: "Remove",
    removeHint: "Removing is for good, from storage too.",
    ban: "No more writing",
    banSure: "This writer can send nothing more. Who it is stays unknown. Go on?",
    removeSure: "Remove this text for good?",
    yes: "Yes",
    no: "No",
  },

  links: {
    heading: "Other screens",
    screen: "Shared screen",
    screenHint: "Open this on the projector’s computer. Nothing personal is on it.",
    remote: "Remote",
    remoteHint: "For your phone, so that you can walk about.",
    make: "Make a link",
    again: "Make a new link",
    copied: "Copied",
    copy: "Copy",
    openScreen: "Open the shared screen",
    openHere: "Open this link in a new tab",
    resume: "Your link for coming back",
    resumeHint:
      "Keep it. If your laptop fails, it puts you in front of the class again on another device. Share it with nobody.",
    resumeGone: "You kept this link when you opened the class. It is not on this device.",
  },

  end: {
    heading: "Keeping and closing",
    exports: "Download what was frozen and shown",
    csv: "As a table (CSV)",
    json: "As JSON",
    print: "A page to print",
    exportHint:
      "The frozen numbers, results of votes, and texts that were shown. No names, no single plays.",
    noExport: "Nothing was frozen or shown that could be kept.",
    close: "Close the class",
    closeSure: "Are you sure? A class that is closed does not open again.",
    closeGo: "Yes, close the class",
    closeNot: "No, go on",
    closeHint: "After that nobody can play or write. A day later everything is erased.",
    afterwards: "Keeping and deleting",
    keep: (when) => `Everything is erased on ${when}.`,
    extend: "Keep it longer, in days after closing",
    extendGo: "Keep it that long",
    erase: "Erase everything now",
    eraseSure: (word) => `This cannot be undone. Type ${word} to erase everything.`,
    eraseWord: "erase",
    erased: "Everything of this class has been erased.",
  },

  notDone: "That did not work.",
};
