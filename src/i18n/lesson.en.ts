import type { LessonText } from "./lesson.nl.ts";

/** The lesson around a case, on one page, in English. */
export const lessonEn: LessonText = {
  title: (title) => `The lesson with ${title}`,
  description: (title) =>
    `A lesson of 90 or 45 minutes around the case ${title}: on one A4, with the questions for the debrief.`,
  print: "Print this sheet",
  back: "To the lecturer's page",
  forWhom: (roles) => `For a mixed group: ${roles}. Also with one programme.`,
  practises: "Students practise",
  prepare: "Beforehand, ten minutes",
  preparing: [
    "Play the lesson part yourself, in the role you know least.",
    "Pick two questions below for going deeper. There is no room for more.",
    "Read what is good to know beforehand, and tell the group.",
  ],
  plan: "How it goes",
  minutes: { long: "90", short: "45" },
  minutesLabel: { long: "minutes, lesson of 90", short: "minutes, lesson of 45" },
  step: "What",
  how: "How",
  steps: {
    agreements: {
      title: "Ground rules",
      how: "We talk about choices, not about who made them. A miss is welcome here. Skipping is always fine. Nothing counts towards a mark, and sharing is up to you. No recognisable clients from placement.",
    },
    groups: {
      title: "Groups and roles",
      how: "Everybody opens the case and picks a role. Name who observes.",
    },
    play: {
      title: "Playing",
      how: (minutes) =>
        `The lesson part, about ${minutes} minutes: alone, or together at one screen.`,
      home: (minutes) =>
        `The case takes about ${minutes} minutes. Have it played at home, and play one stretch together here.`,
      whole: (minutes) =>
        `The whole case, about ${minutes} minutes: alone, or together at one screen. Whoever is done sooner plays a moment again.`,
    },
    own: {
      title: "Own words",
      how: "Take one sentence of the client's. Write down what you would say, without the choices at hand.",
    },
    reactions: { title: "First reactions", how: "Short, without explaining or defending." },
    story: {
      title: "What happened",
      how: "Begin with the client: what changed in this life?",
    },
    deeper: {
      title: "Going deeper",
      how: "Say what you saw and why it stays with you, and then ask a real question. The whole group first; only then by role, and only if it helps.",
    },
    again: {
      title: "One moment again",
      how: "In the report, go back to a moment where choices parted. Choose otherwise, together.",
    },
    takeaway: {
      title: "Taking along",
      how: "Each writes down one thing to do on placement, and when.",
    },
  },
  observers: "Observers",
  observing: [
    { who: "The client", looks: "what is not being heard?" },
    { who: "The network", looks: "who is missing?" },
    { who: "Power", looks: "who decided, and who did not?" },
  ],
  uneven: "When the group is uneven",
  unevenText:
    "Form groups around the student whose field is least present. Or let everybody play one role, and lay your choices beside those of another group later.",
  access: "For everybody",
  accessText:
    "Text can be read aloud and made larger. No clock is running. In the talk: one at a time, with a writing interpreter or speech to text for whoever needs it.",
  expert: "With an expert by experience",
  expertText: "Paid, spoken to beforehand, and with questions of their own:",
  portfolio: "For the portfolio, one A4",
  portfolioText:
    "My choice and what the client did with it; what could have been done too; what my professional code or theory says of it; what I will do on placement; after three weeks: how did it go? No mark.",
  hard: "If it comes close",
  hardText:
    "Stay within reach after the lesson. Anybody thinking of suicide, in the Netherlands: call 113 or 0800-0113 (free), or chat at 113.nl.",
  basis:
    "The order follows PEARLS (Eppich & Cheng 2015), debriefing with good judgment (Rudolph 2006) and the INACSL standard for debriefing (2021), in our own words.",
};
