import type { AsksMessages } from "./asks.nl.ts";
import { networkTermsEn } from "./network-terms.en.ts";

/** What the player says where a choice asks something, in English. */
export const asksEn: AsksMessages = {
  locale: "en",
  terms: networkTermsEn,
  ecogram: {
    short: "Ecogram",
    title: (name) => `Ecogram of ${name}`,
    open: "Open the ecogram",
    choose: "Choose on the ecogram",
    loading: "The ecogram is on its way.",
    failed:
      "The ecogram did not come through: there is no connection. Every choice is in the conversation too.",
  },
  back: "Not yet; something else first",
  missing: "Choose an answer to every question. These are still open:",

  meaning: {
    legend: "What matters most, as far as you know now? You choose from what was told.",
    none: "I do not know yet.",
    nothingTold: "Nothing has been told yet, so you cannot say yet what matters.",
    submit: "I say this back",
  },
  decide: {
    submit: "This is what we agree",
    because: (name) => `because ${name} told:`,
  },
  together: {
    own: "Your proposal",
    ownOf: (role) => `The ${role}’s proposal`,
    handTo: (role) => `Pass the screen to the ${role}.`,
    taken: (role) => `I am the ${role}`,
    handBack: "Put the screen between you again. Now you see what each of you proposed.",
    takenBoth: "On together",
    lookAway: (role) => `The ${role} looks away for a moment.`,
    reason: "Why? (may stay empty; stays on this device)",
    propose: "This is what I propose",
    otherOf: (role) => `The ${role} proposes`,
    yours: "You proposed",
    settle: "What do the two of you do?",
    same: "You propose the same. That is fine; it can still be something else.",
    client: (name) => `Ask ${name} first`,
    submit: "This is what we do",
    settled: "Agreed",
    asked: (name) => `We asked ${name}.`,
  },
  words: {
    switch: "My own words first, the choices after",
    ask: "What would you say or do here?",
    askBoth: "What would the two of you say or do here?",
    hint: "Write it as you would say it. It stays on this device.",
    show: "Show the choices",
    skip: "Skip this and show the choices",
    wrote: "You wrote",
    bothWrote: "You both wrote",
    pick: "Now choose what comes nearest.",
    change: "Change what you wrote",
    nearest: "The nearest",
    name: "What did you do with your own sentence?",
    nameHint: "You may, you need not. One or two words will do; they come back in the report.",
    nameDone: "That is what I call it",
    nameSkip: "Skip this",
    otherChoice: "Another choice after all",
    families: { talk: "What I say", act: "What I do" },
  },
  parked: {
    title: "In brackets",
    look: (count) =>
      count === 1
        ? "In brackets: one thing parked. Look at it"
        : `In brackets: ${count} things parked. Look at them`,
    intro: "This is what you parked. It need not speak up now; you will come back to it.",
  },
  bracket: {
    open: "In brackets",
    intro: "You may, you need not. What you put here is parked for now. It stays on this device.",
    questions: {
      think: "What do I already think?",
      offer: "What do I already want to offer?",
      touch: "What touches me?",
    },
    introPair:
      "You may, you need not. Each put something here, or keep it to yourselves. It is parked for now and stays on this device.",
    returns: "Back to the brackets",
    stayed: "What of it has stayed?",
    moved: "What has moved?",
    nothing:
      "You put nothing there. That is fine. What did you think beforehand, do you think now?",
    notKept: {
      full: "Your browser’s storage is full: this stays only while this page is open.",
      blocked:
        "Your browser keeps nothing from this site: this stays only while this page is open.",
    },
  },
  careMap: {
    open: "Care map",
    loading: "Fetching the map.",
    failed: "The map did not come through. Perhaps there is no connection. Your play just goes on.",
  },
};
