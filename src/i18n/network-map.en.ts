import type { FigureMessages, NetworkMapMessages } from "./network-map.nl.ts";
import { networkTermsEn } from "./network-terms.en.ts";

/** A list as one says it: "Isa, Ton and Tine". */
const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** What a drawn ecogram says. */
export const figureEn: FigureMessages = {
  rings: networkTermsEn.rings,
  ties: networkTermsEn.ties,
  absent: "not in the network",
  legend: "How to read the lines",
  inWords: (groups) =>
    groups.length === 0
      ? "There is nobody in the network."
      : groups
          .map(({ what, names }) => `${what}: ${list.format(names)}`)
          .join(". ")
          .concat("."),
};

/** What the ecogram says, in English. */
export const networkMapEn: NetworkMapMessages = {
  figure: figureEn,
  terms: networkTermsEn,
  title: (name) => `Ecogram of ${name}`,
  nobody: "Ecogram",

  views: {
    label: "How to look at the ecogram",
    drawing: "Drawing",
    words: "In words",
    chart: "The chart",
  },
  loading: "The drawing is on its way.",
  failed:
    "The drawing did not come through: there is no connection. Below is the same, as a still drawing and in words.",
  noWebgl:
    "This device cannot make the moving drawing. Below is the same, as a still drawing and in words.",
  lost: "The drawing is gone for a moment: your device needed the memory. It comes back as soon as it can. Meanwhile everything is below, in words.",
  retry: "Try again",

  surface: {
    label: (name, count) => `Ecogram of ${name}, ${count} ${count === 1 ? "contact" : "contacts"}`,
    keys: "Arrow keys go from one to the other, Enter opens, Escape closes. Plus and minus make it larger and smaller, 0 shows everything.",
    larger: "Larger",
    smaller: "Smaller",
    fit: "Show everything",
  },

  since: {
    begin: "Since the beginning",
    looked: "Since you last looked",
    again: "Show it again",
  },
  time: {
    label: "Through time",
    first: "In the beginning",
    last: "Now",
  },
  moved: {
    appears: (name, to) =>
      to === "new" ? `New in the network: ${name}.` : `Now in the network: ${name}.`,
    breaks: (name) => `The tie with ${name} is broken.`,
    returns: (name) => `The tie with ${name} is back.`,
    thickens: (name) => `The tie with ${name} has grown closer.`,
    thins: (name) => `The tie with ${name} has grown thinner.`,
  },

  contact: {
    tie: (name, tie) =>
      ({
        close: `close to ${name}`,
        thin: "a thin tie",
        lost: "broken",
        new: "new in the network",
      })[tie],
    absent: "not, or not yet, in the network",
    before: (tie) => `In the beginning: ${tie}.`,
    choices: "What you can do here",
    choice: (number) => `Choice ${number}`,
    close: "Close",
    details: (name) => `About ${name}`,
    careMap: "On the care map",
  },
  entry: {
    for: "What for",
    opens: "Who opens the door",
    pays: "Who pays",
    waiting: "How long one waits",
    say: "What helps to say",
    may: "Can and may",
    mayNot: "Cannot or may not",
    worksWith: "Works with",
    phone: "Call",
    simplified: "Simplified for training",
  },

  twin: {
    title: "The ecogram in words",
  },

  chart: {
    intro: (boxes, arrows, name) =>
      `${boxes} boxes and ${arrows} arrows. Somewhere among them is ${name}.`,
    where: (name) => `Where is ${name}?`,
    found: (name) =>
      `Here. In this chart ${name} is one small box. What does ${name} want from life, and who in the whole network can help with that?`,
    back: (name) => `Back to the ecogram of ${name}`,
    label: "Chart of organisations, money and referrals",
    paidBy: "paid by",
    referredBy: "the door opens through",
    refersTo: "opens the door of",
    works: "works with",
    inWords: "The chart in words",
  },
};
