import type { ListeningMessages } from "./listening.nl.ts";
import { figureEn } from "./network-map.en.ts";
import { networkTermsEn } from "./network-terms.en.ts";
import { capital, inWords, list, times } from "./sentences.en.ts";

const asked: Record<string, string> = {
  think: "What do I already think?",
  offer: "What do I already want to offer?",
  touch: "What touches me?",
};
const asksOfReturn = { stayed: "what stayed", moved: "what moved" };
/** Which choice a text stands with, from its key; people count from one. */
const nth = (key: string) => Number(key.split(".")[1]) + 1;

/** What the report says about listening, the network and working across domains, in English. */
export const listeningEn: ListeningMessages = {
  terms: networkTermsEn,
  figure: figureEn,

  includePlay: "Also what I wrote while playing (brackets, own words, reasons)",
  ownText: (key) => {
    const [kind = "", , question = ""] = key.split(".");
    if (kind === "words") return `your own words, at choice ${inWords(nth(key))}`;
    if (kind === "named") return `what you called it, at choice ${inWords(nth(key))}`;
    if (kind === "together") return "why you proposed this";
    if (kind !== "bracket") return undefined;
    if (question === "stayed" || question === "moved")
      return `in brackets: ${asksOfReturn[question]}`;
    return `in brackets: ${asked[question] ?? ""}`;
  },

  compare: "Lay it beside another play",

  words: {
    title: "In your own words",
    intro:
      "You first wrote what you would say yourself, and then chose what came nearest. Here they stand beside each other.",
    yours: "Your own words",
    named: (moves) => `You called it: ${list(moves)}`,
    chosen: "What you chose",
    question: "What is in your sentence that is not in the chosen one, and the other way round?",
  },

  brackets: {
    title: "Between the brackets",
    intro: "What you parked beforehand, what was told after that, and what was left of it then.",
    parkedIn: (scene) => `Parked at ‘${scene}’`,
    nothing: "You put nothing in brackets here. That is fine.",
    questions: asked,
    told: (who) => `After that, ${who} and others told`,
    toldNothing: "After that nothing new was told until you came back to it.",
    returned: (scene) => `Back to the brackets, at ‘${scene}’`,
    stayed: "What stayed",
    moved: "What moved",
    notBack: "Nothing is written yet about what stayed and what moved.",
    now: "And now that you know the whole story: what stayed, and what moved?",
  },

  network: {
    title: (who) => `${capital(who)}’s ecogram, before and after`,
    intro: (who) =>
      `Who stands around ${who}. Thicker is not always better: a tie can also ask too much.`,
    before: "At the start",
    after: "As it is now",
    outside: "not in the network",
    same: "Nothing moved in this story.",
    changes: "What moved, and when",
    all: "Everybody, before and after",
    contact: "Who",
    byChoice: "by what you chose",
    byPair: "by what the two of you chose",
    byTime: "with time",
    start: "before the start",
    fromTo: (from, to) => (from === undefined ? `came in: ${to}` : `from ${from} to ${to}`),
    figure: {
      before: (who) => `${capital(who)}’s ecogram at the start`,
      after: (who) => `${capital(who)}’s ecogram now`,
    },
  },

  crossing: {
    title: "Across the border of health and social care",
    intro: (who) =>
      `Who held the thread, who was asked in, what might be shared and who paid? And: what did it cost ${who}?`,
    none: "In your story you did not come to a decision across the border yet.",
    agreed: (scene) => `Agreed at ‘${scene}’`,
    because: (name) => `because ${name} told:`,
    came: "What came of it",
    joint: "What each of you proposed",
    proposed: (role) => `The ${role} proposed`,
    youProposed: (role) => `You proposed, as the ${role}`,
    script: "This is how the story has it: you did not play this role.",
    reason: "Because",
    noReason: "No reason was written down.",
    same: "Both proposed the same.",
    settled: "What the two of you did",
    askedClient: (who) => `You asked ${who}.`,
    notAsked: (who) => `What ${who} thought of it was not asked here.`,
    reached: "Whom you brought in",
    reachedNone: "You brought nobody in in this story.",
    consent: "Could it be shared?",
    consentAsked: "You asked first:",
    consentNot: (could) =>
      could === 0
        ? "In your story no choice came by with which you could ask for consent."
        : `${capital(times(could))} you could ask whether something might be shared. This time you did not.`,
    sentOn: (who) => `Passed on, and what it cost ${who}`,
    sentOnNot: (who) => `You did not pass ${who} on to another desk.`,
    cost: (name, from, to, of) =>
      `${capital(name)}: from ${inWords(from)} to ${inWords(to)} (out of ${inWords(of)}).`,
    costs: (who) => `Moments that cost ${who} something`,
  },
};
