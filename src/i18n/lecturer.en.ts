import type { LecturerText } from "./lecturer.nl.ts";

/** What the page for lecturers says about the drawing, the numbers and the curricula, in English. */
export const lecturerEn: LecturerText = {
  contents: "On this page",
  lesson: "The lesson on one A4",

  graph: {
    heading: "The case as a drawing",
    lead: "From top to bottom: each box is a moment, each arrow one or more choices. Choose a moment to read what can be done there.",
    who: "Who is playing?",
    modes: { nursing: "Nurse", "social-work": "Social worker", pair: "Together" },
    toText: "Skip the drawing, to the text",
    box: (who) => `Drawing, ${who}. Scroll to see more.`,
    zoomIn: "Larger",
    zoomOut: "Smaller",
    fit: "All in view",
    actual: "Actual size",
    keys: "Keys in the drawing: + and − for larger and smaller, 0 for the actual size. Ctrl with the mouse wheel, or two fingers, will do too.",
    legend: "What the signs say",
    legendItems: {
      talk: "talk",
      decision: "decision",
      joint: "joint decision",
      network: "network map",
      reflection: "looking back",
      ending: "ending",
    },
    legendSure: "an arrow that is always there",
    legendConditional: "an arrow that is not always open",
    legendRole: "N, S: only the nurse, only the social worker",
    legendShare:
      "The percentage at an ending: the chance to come there when you choose at random every time.",
    textHeading: (count) => `The same as text: ${count} moments`,
    textLead: "The choice above (who is playing) holds here too.",
    startsHere: (who) => `Starts here: ${who}`,
    told: "This can be told here",
    stays: "This can be done, and then the moment goes on",
    leads: (title) => `To “${title}”`,
    noChoices: "Here the story ends.",
    notReached: "Nobody comes here.",
    reachedBy: "For",
  },

  numbers: {
    heading: "In numbers",
    lead: "All ways through the case have been walked, so that you know beforehand where a group can end up.",
    bound: "This case has more ways than have been walked. The numbers are about what was seen.",
    caption: "What a role can live through",
    /** Heads of narrow columns; a soft hyphen says where they may break. */
    columns: { nursing: "Nurse", "social-work": "Social worker", pair: "Together" },
    measure: "What",
    scenes: "moments to come into",
    states: "different states of the story",
    shortest: "shortest play, in choices",
    longest: "longest play without repeating, in choices",
    facts: "most to be told in one play",
    factsOf: (most, all) => `${most} of ${all}`,
    endings: "endings within reach",
    endingsCaption: "Where you end up when you choose at random every time",
    ending: "Ending",
    noShare: "not possible",
    little: (share) => `less than ${share}`,
    random:
      "Nobody chooses at random. The percentage only says how wide the way to an ending is, not how good that ending is.",
    missed: (who) => `Can be missed: ${who}`,
    alwaysTold: "Always comes up",
    always: (who) => `always told to: ${who}`,
  },

  outcomes: {
    heading: "Learning goals and curricula",
    lead: "On the left what a student practises in this case, on the right where curricula give it a place.",
    practises: "What the student practises",
    here: "In this case",
    nursing: "Nursing: BN2020, and BN2030 for first-years from 2026–27",
    socialWork: "Social work: LOD-SW 2017",
    rows: {
      meaning: {
        practises: "parks their own view and offer, and asks for meaning",
        nursing: "communicator",
        socialWork: "promoting social functioning",
      },
      weighing: {
        practises: "weighs client, network and safety",
        nursing: "nurse",
        socialWork: "promoting social functioning",
      },
      agreeing: {
        practises: "agrees with the other field who is the pivot, on consent and on money",
        nursing: "collaborator, leader",
        socialWork: "working in organisational contexts",
      },
      signalling: {
        practises: "speaks up about a barrier that is not up to the client",
        nursing: "health advocate",
        socialWork: "working in organisational contexts",
      },
      justifying: {
        practises: "justifies a choice with their own professional code",
        nursing: "quality",
        socialWork: "professionalism",
      },
    },
    canSignal: "there is something to speak up about in the story",
    inDebrief: "in the debrief",
    notHere: "not a learning goal of this case",
  },
};
