import { resultTitlesEn } from "./class-results.en.ts";
import type { ClassScreenMessages } from "./class-screen.nl.ts";
import { figureEn } from "./network-map.en.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What stands on the shared screen and the remote, in English. */
export const classScreenEn: ClassScreenMessages = {
  none: "This screen belongs to no class yet",
  noneText:
    "On the page of the class, make a link for the shared screen or the remote, and open it here.",
  join: "Join",
  at: "Go to",
  withCode: "and type the code",
  joined: (n) => `${count(n, "student", "students")} in the class`,
  finished: (done, all) => `${done} of ${all} done`,
  qr: (code) => `QR code to the class with code ${code}`,

  agreements: [
    "We talk about choices, not about who made them.",
    "A choice that looks odd afterwards is welcome here.",
    "Skipping is always allowed.",
    "Nothing counts towards a mark. Sharing is voluntary.",
    "No recognisable clients from placement.",
    "We cannot answer an anonymous cry for help. Talk to your lecturer, or in the Netherlands call 113 (free: 0800-0113).",
  ],
  playing: "Play on your own screen",

  figure: figureEn,
  titles: resultTitlesEn,
  few: "not shown by itself (fewer than five)",
  notReleased: "Here comes what the whole group played, as soon as the lecturer freezes it.",
  plays: (n) => count(n, "play", "plays"),
  of: (n, all) => `${n} of ${all}`,
  other: "otherwise, or too few to show by themselves",
  asTable: "As a table",

  client: {
    goodLife: "What a good life is, in their own words",
    otherEndings: "Another ending, or still on the way",
  },
  told: {
    yes: "Often told",
    some: "Sometimes told",
    no: "Hardly ever told",
    words: "What there was to tell",
    plays: "In so many plays",
  },
  flow: {
    from: "Moment",
    choice: "Choice",
    to: "Next moment",
    legend:
      "Each dot is a play on that stretch of road, not a person. The wider the road, the more plays. Where a road fades, too few went the same way to show where.",
    each: (n) => `One dot stands for about ${n} plays.`,
    unseen: "not shown by itself",
    pause: "Pause",
    goOn: "Go on",
    again: "Let it flow again",
  },
  parted: { choose: "Where the group parted", stayed: "Also done or said before that" },
  networks: {
    contact: "Who",
    ties: { close: "close", thin: "thin", lost: "lost", new: "new", none: "not in view" },
    lead: "How the network ended, in so many plays",
    start: "How the story begins",
    end: (n) => `How it ended: ${n} networks laid over each other`,
    how: "The stronger it is drawn, the more plays; the number says how many. A dotted outline without a number: too few to show by themselves.",
  },
  notUp: {
    lead: "This is not up to the client, and not up to one professional.",
    signalled: "What you can signal",
    none: "In this case nothing is told about that.",
  },
  byRole: {
    lead: "Look at the spread within each profession. It is often wider than the difference between them.",
  },
  moment: {
    again: "One moment again, together",
    most: "Most votes",
    after: "What happens then",
    inLife: "In this story it goes so. In life it can go otherwise.",
  },
  vote: {
    open: "Vote on your own screen",
    closed: "Voting has stopped.",
    tooFew: "Too few votes to show anything.",
    votes: (n) => count(n, "vote", "votes"),
  },
  texts: { none: "Nothing has been shown yet." },
  actions: {
    lead: "One thing, this week",
    none: "Write on your own screen one thing that you will do.",
  },
  closed: "The class is over. Thank you all.",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",

  remote: {
    title: "Remote",
    phase: "Phase",
    now: "On the screen now",
    previous: "Previous",
    next: "Next",
    release: "Freeze the results",
    reveal: "Show the result",
    closeVote: "Stop voting",
    prompts: "What you can ask",
  },
};
