import { learningGoalsEn } from "./learning-goals.ts";
import type { SiteText } from "./site.nl.ts";

/** Everything the pages around a case say, in British English: written anew, same shape as the Dutch. */
export const siteEn: SiteText = {
  name: "Blanco",
  tagline: "practising blank listening",
  language: "English",
  titleOf: (page) => `${page} · Blanco`,

  layout: {
    skip: "Skip to the content",
    menu: "Menu",
    mainNav: "Main menu",
    whereNav: "Where you are",
    footerNav: "About this site",
    home: "Blanco, to the home page",
    otherLanguage: "Nederlands",
    otherLanguageTitle: "Lees deze pagina in het Nederlands",
    footer:
      "Blanco is a place to practise, not a test. Nothing about you is measured. Your play stays in your own browser; only in a class do your choices go along, without a name.",
    licence: "Code: MIT. Cases and texts: CC BY 4.0.",
  },

  settings: {
    open: "Reading settings",
    close: "Close",
    theme: "Colours",
    themes: { system: "As your device", light: "Light", dark: "Dark" },
    text: "Text size",
    texts: { "1": "Normal", "2": "Large", "3": "Extra large" },
    spacing: "Line spacing",
    spacings: { "1": "Normal", "2": "Wide", "3": "Extra wide" },
    aloud:
      "Want it read aloud? Your browser or device does that: look there for ‘read aloud’. All text on this site is fit for it.",
    notKept:
      "Your browser does not let us keep this. It works on this page; on the next one you will have to set it again.",
  },

  nav: {
    cases: "Cases",
    principles: "Principles",
    skills: "Skills",
    handbook: "Handbook",
    debrief: "Debriefing",
    write: "Write a case",
    careMap: "Care map",
    sources: "Sources",
    about: "About Blanco",
    privacy: "Privacy",
    accessibility: "Accessibility",
  },

  home: {
    title: "Blanco: practising blank listening",
    description:
      "A place for nursing and social-work students to practise: talk with a client, choose what you say and do, and read what that opened and closed in a life.",
    heading: "Listen as if you knew nothing yet.",
    lead: "In Blanco you talk with a client, as a student of nursing or social work. You choose what to say and do, and then read what that opened in their life and what it left shut.",
    start: (title) => `Start with ${title}`,
    allCases: "See the cases",
    noCases: "No case is ready yet. Meanwhile, read what Blanco starts from.",
    stepsHeading: "How it goes",
    steps: [
      {
        title: "Pick a case and a role",
        text: "Nurse or social worker, alone or together at one screen. Each role comes in by another door and knows something the other does not.",
      },
      {
        title: "Talk, act, and see what happens",
        text: "You choose among things a good colleague might also have said. The client answers. Time goes on, and what you did comes back later.",
      },
      {
        title: "Read what it did in a life",
        text: "No mark, no score. The report shows what came to the table, what did not, and where it could have gone another way. From any moment you can try again.",
      },
    ],
    principlesHeading: "What you look for",
    principlesLead: "Four principles, seen from the person whose life it is.",
    principlesMore: "Read what they mean, and where they end",
    blankHeading: "Why blank?",
    blank:
      "Blank listening is trying to have no verdict ready. Not because your knowledge is worthless. You put it in brackets for a while, until you know what it is needed for.",
    lecturerHeading: "Do you teach?",
    lecturer:
      "Each case has a page for the lecturer: what is source and what is invented, the learning goals, questions for the debrief, and where it may hurt. It fits on paper.",
    lecturerLink: (title) => `The lecturer’s page of ${title}`,
    handbook: "Writing a case of your own: the handbook starts from nothing",
  },

  cases: {
    title: "Cases",
    description: "The cases of Blanco: stories you play as a nurse or a social worker.",
    lead: "Each case is a story in which you have a say. No route makes everything well, and none punishes. There are routes on which you are told more.",
    minutes: (minutes) => `about ${minutes} minutes`,
    roles: "Roles",
    practised: "You practise",
    contentNote: "Good to know beforehand",
    open: (title) => `To the case ${title}`,
    onlyIn: "So far this case exists in Dutch only.",
    empty: "No case is ready yet.",
  },

  intro: {
    description: (title, minutes) =>
      `The case ${title}: about ${minutes} minutes, alone or as a pair.`,
    roleLegend: "Who are you in this story?",
    youStart: (scene, place) =>
      place ? `You start at: ${scene} (${place}).` : `You start at: ${scene}.`,
    youRead: (titles) => `Only you read: ${titles.map((title) => `‘${title}’`).join(", ")}.`,
    onlyYou: "In this role only:",
    onlyFacts: (n) => (n === 1 ? "one thing you may be told" : `${n} things you may be told`),
    onlyScenes: (n) => (n === 1 ? "one moment" : `${n} moments`),
    onlyEndings: (n) => (n === 1 ? "one ending" : `${n} endings`),
    pair: "You share one screen. Each first reads their own part while the other looks away. Tell each other what you want to tell, then choose together.",
    feedbackLegend: "When do you want to read what a choice opened or closed?",
    feedback: {
      now: { title: "At once", text: "After each choice, below the client’s answer." },
      report: {
        title: "Afterwards",
        text: "All together in the report. You play on without a pause.",
      },
    },
    partLegend: "How much time do you have?",
    part: {
      whole: (minutes) => `The whole case, about ${minutes} minutes`,
      lesson: (minutes) => `The part for a lesson, about ${minutes} minutes`,
    },
    ownWords: "My own words first, the choices after. You can still switch this on and off later.",
    go: "Begin",
    kept: "Your play is kept in this browser. You can stop and go on later.",
    keptLink: "What we keep and what we do not",
    contentNote: "Good to know beforehand",
    call: {
      before:
        "Does it come close? You may always stop. Talk about it with your lecturer or someone you trust. If you think about suicide, in the Netherlands call ",
      or: " or, free of charge, ",
      after: ", day and night.",
    },
    practised: "What you practise",
    livedHeading: "Who has read this case",
    livedNobody: "Nobody who has lived through something like this has read this case yet.",
    lived: (by, date) => `Read from own experience by ${by} (${date}).`,
    livedChanged: "What changed after that:",
    sources: "What this rests on",
    lecturer: "Lecturer? Read the lecturer’s page",
    lecturerWarning: "It also tells how things may end.",
    fictional: "The people and the place are invented.",
  },

  lecturer: {
    title: (title) => `${title}, for the lecturer`,
    description: (title) =>
      `Lecturer’s page of the case ${title}: learning goals, notes, debrief questions and an overview per role.`,
    lead: "For whoever leads the lesson. If you still want to play, this page gives too much away.",
    print: "Print this page",
    atAGlance: "At a glance",
    duration: "Length",
    durationText: (minutes, lesson) =>
      lesson === undefined
        ? `about ${minutes} minutes`
        : `about ${minutes} minutes; the part for a lesson about ${lesson}`,
    roles: "Roles",
    authors: "Written by",
    licence: "Licence",
    version: "Version",
    goals: "Learning goals",
    goalsSource: "After the fourteen competences in ‘Meedenkers aan het woord’ (2014).",
    notes: "Notes",
    debrief: "Questions for the debrief",
    debriefLead: "Questions to which you do not know the answer yourself. Pick a few.",
    expert: "For the expert by experience in the room",
    expertLead: "An expert by experience is part of the lesson, and is paid.",
    facts: "What can be told",
    factsLead:
      "By role: what somebody in that role may be told. Nobody can be told everything; that is often where the conversation starts.",
    nobodyAlone: "only together at one screen",
    endings: "How it may end",
    endingsLead: "No ending is perfect and none is a punishment.",
    noNotes: "No notes have been written for this case yet.",
    noDebrief: "No questions have been written for this case yet.",
    toCase: "To the case",
    curriculum: "Where it fits in the curriculum",
  },

  play: {
    description: (title) => `Play the case ${title}.`,
    loading: "Fetching the story…",
    noScript:
      "To play a case your browser needs JavaScript, and it is switched off. Switch it on and reload this page. The principles and skills can be read without it.",
    back: "Back to the start of the case",
  },

  report: {
    title: (title) => `Report of ${title}`,
    description: (title) => `A shared report of the case ${title}.`,
    loading: "Building the report…",
    noScript:
      "A shared report is built in your own browser from the link you were given. That needs JavaScript, and it is switched off. Switch it on and reload this page.",
  },

  principles: {
    title: "Principles",
    description:
      "The four principles of the client perspective, and what keeps feedback honest: where they end.",
    honestHeading: "Where it ends",
  },

  skills: {
    title: "Skills",
    description:
      "Four skills that follow from the principles, and words for what you do in a talk.",
    movesHeading: "What you do then",
    talk: "in talking",
    act: "in acting",
  },

  debrief: {
    title: "Debriefing",
    description:
      "For each phase of the debrief: what it is for, what you can ask, what goes wrong, and what keeps it safe. For 90 and for 45 minutes.",
    lead: "Playing takes twenty minutes. The learning is in the conversation afterwards. This is what you can use for it, in the order of the hour. A case’s own questions stand on its page for lecturers; here is what fits every case.",
    prompts: "What you can ask",
    pitfalls: "What often goes wrong",
    safety: "What keeps it safe",
    minutes: (long: number, short: number) =>
      `${long} minutes in a lesson of 90, ${short} in a lesson of 45`,
    aids: "Beside it",
    print: "Print these pages",
  },

  sources: {
    title: "Sources",
    description: "What Blanco rests on, how hard the evidence is, and what we take from it.",
    lead: "Blanco was written with five sources at hand. They are not equally hard. Each entry says what kind of text it is and what we did with it.",
    kind: "What it is",
    evidence: "How hard it is",
    taken: "What we take from it",
    year: "Year",
    by: "By",
  },

  write: {
    title: "Write a case",
    description:
      "Write a case for your own class, in your browser: every mistake explained, a map of the story, and playable at once. Nothing is sent.",
    loading: "The Write page is being made ready…",
    noScript:
      "To write here your browser needs JavaScript, and that is switched off now. Switch it on and reload this page. The handbook can be read without it.",
    homeLink: "Write a case of your own",
  },

  class: {
    title: "Join a class",
    description: "Join a class: type your lecturer’s code. No account, no name.",
    loading: "Looking up the class…",
    noScript:
      "To join, your browser needs JavaScript, which is off now. Turn it on and load this page again. You can also look on with somebody beside you.",
    homeLink: "Join with a code",
  },

  openClass: {
    title: "Open a class",
    description:
      "Open a class on a case: students join with a code, play on their own phones, and you debrief together on the shared screen.",
    loading: "One moment…",
    noScript:
      "To open a class your browser needs JavaScript, which is off now. Turn it on and load this page again. It works without, too: print the page for the lesson and let students play by themselves.",
  },

  host: {
    title: "Leading a class",
    description:
      "Lead your class: the code, the shared screen, the questions for each phase, and the results of the whole group.",
  },

  sheet: {
    title: "Sheet of the class",
    description: "What you played and thought of together, to print and to keep.",
  },

  screen: {
    title: "Shared screen",
    description:
      "What the whole group sees: the code, the questions, and what you played together.",
  },

  remote: {
    title: "Remote",
    description: "Lead the class from your phone: forward, back, and what you can ask.",
  },

  notFound: {
    title: "This page does not exist",
    text: "The address is not right, or the page has moved. Nothing of yours is lost: a play you began is still in your browser.",
    cases: "To the cases",
    home: "To the home page",
  },

  learningGoals: learningGoalsEn,
};
