import type { CareMapMessages } from "./care-map.nl.ts";
import { networkTermsEn } from "./network-terms.en.ts";

/** What the care map says, wherever it opens, in English. */
export const careMapEn: CareMapMessages = {
  terms: networkTermsEn,
  groups: {
    health: "Health care",
    social: "Social work and support",
    gates: "Counters and money",
    safety: "Safety",
    informal: "One's own network and the neighbourhood",
  },
  entry: {
    pays: "Who pays",
    opens: "Who opens the door",
    waiting: "How long you wait",
    say: "What helps to say",
    may: "What they can and may do",
    mayNot: "What they cannot or may not do",
    place: "Where",
    people: "Whom you meet",
    worksWith: "Works with",
    call: "Ring",
    simplified: "Simplified for training",
    more: "More",
    moreOf: (name) => `about ${name}`,
    inStory: "in this story",
  },
  find: {
    label: "What do you look for, or what does somebody say?",
    hint: "For example: taxi, debts, lonely, I want to visit my daughter",
    purse: "Who pays",
    door: "Who opens the door",
    group: "Where it belongs",
    all: "everything",
    go: "Search",
    reset: "Clear what I look for",
    found: "Found on the map",
    none: "Nothing found. Try another word or take a filter away. In real life you ask the neighbourhood team: they know the way.",
    one: "1 found",
    some: "# found",
    loading: "Searching the map…",
    failed: "Searching does not work now. The map itself is below. Try again in a moment.",
  },
  view: {
    lead: (region) =>
      `Who there is in ${region}, who pays and who opens the door. A map for practice: in real life you look at what there is in your own municipality.`,
    inStory: "In the network of this story",
  },
};
