import type { PlayMessages } from "./play.nl.ts";

/** What the player says, in English. */
export const playEn: PlayMessages = {
  locale: "en",

  sheet: { close: "Close" },

  loading: "Fetching the case.",
  caseProblem: {
    offline: {
      title: "No connection",
      text: "We could not fetch the case: there is no internet connection. What you have played is still on this device.",
    },
    missing: {
      title: "The case did not arrive",
      text: "The server did not give us the case. That can happen while the site is being updated. Try again in a minute; your play is still on this device.",
    },
    unreadable: {
      title: "This page is older than the case",
      text: "The case has a newer form than this page knows. Reload the page. Your play is kept.",
    },
    retry: "Try again",
    reload: "Reload the page",
  },

  problem: {
    address: {
      title: "This address is not right",
      text: "The address names a role or a setting that this case does not have. Perhaps a piece of the link is missing.",
    },
    "no-play": {
      title: "This play is not on this device",
      text: "A play is kept in the browser you play it in. You may have played on another device, or your browser's data may have been cleared.",
    },
    "no-role": {
      title: "This role is no longer there",
      text: "The case has changed: it no longer has the role you played this in. Your old play is still in your list.",
    },
    corrupt: {
      title: "This play can no longer be read",
      text: "What your browser kept is damaged. We have not changed anything about it. You can download it as a file, or start a new play.",
    },
    "other-case": {
      title: "This play belongs to another case",
      text: "Open it from the page of that case.",
    },
    damaged: {
      title: "This link is not complete",
      text: "A piece of the link is missing, or something in it was changed. Ask for the whole link, or start a new play.",
    },
    newer: {
      title: "This link comes from a newer version",
      text: "Reload the page; then you can open the link again.",
    },
    toStart: "To your plays and a new start",
    toCases: "All cases",
    download: "Download what is there",
  },

  start: {
    loading: "Looking up your plays.",
    failed:
      "This screen did not arrive: there is no connection, or the site has just been renewed. Your plays are still on this device. Try again or reload the page.",
    resumeTitle: "Go on",
    resume: "Go on",
    report: "Report",
    remove: "Delete",
    removeTitle: "Delete this play?",
    removeText: (what) =>
      `${what}. The play and what you wrote with it will be gone from this device. This cannot be undone.`,
    removeYes: "Yes, delete",
    removeNo: "No, keep it",
    notBegun: "no choice made yet",
    over: "finished",
    part: "lesson part",
    forked: "another way",
    lastPlayed: (when) => `last played ${when}`,
    corruptTitle: "A play that cannot be read",
    corruptText: "What your browser kept is damaged. We leave it there until you take it away.",
    newTitle: "Start a new play",
    firstTitle: "Start",
    role: "Who are you?",
    feedback: "When do you read back what your choices did?",
    feedbackNow: "Right after each choice",
    feedbackReport: "Only in the report",
    partQuestion: "How much do you play?",
    whole: (minutes) => `The whole case (about ${minutes} minutes)`,
    lessonCut: (minutes) => `The lesson part (about ${minutes} minutes)`,
    ownWords: "My own words first, the choices after. You can still switch this on and off later.",
    begin: "Start",
    intro: "About this case",
    blocked:
      "Your browser keeps nothing from this site. You can play all the same: your play stays in the address of the page. Keep that link if you want to stop.",
  },

  bar: {
    label: "Where you are",
    year: (year) => `Year ${year}`,
    pause: "Pause",
    controls: "Leaf through your play",
    back: "One choice back",
    forward: "One choice forward",
    dossiers: "File",
    toldNew: (count) => `${count} new`,
  },

  noise: {
    quiet: "",
    busy: "Busy: all kinds of sounds at once.",
    loud: "Loud: voices and noises run through each other.",
  },
  mended: {
    place: "a quieter spot",
    face: "faces in the light",
    pace: "unhurried, one at a time",
    writing: "it is on paper",
  },
  mendedLine: (what) => `Something has changed here: ${what}.`,
  mendedAll: "What is said here can be understood.",

  line: {
    you: "You",
    both: "The two of you",
    youAs: (role) => `The ${role}`,
    arrives: (name) => `What reaches ${name}`,
    gap: "(lost)",
    showWhole: "Read the whole sentence",
    showArrived: (name) => `Back to what ${name} catches`,
  },

  time: {
    years: (count) => ["Time passes", "More than a year passes"][count - 1] ?? "Years pass",
  },

  moods: {
    warm: "eases",
    closed: "closes off",
    sad: "is moved",
    laughing: "laughs",
    tired: "is tired",
    reopened: "opens up again",
  },

  conversation: { label: "The conversation" },

  dossier: {
    title: "File",
    none: "There is nothing to read yet.",
    forRole: (role) => `Only for the ${role}`,
    closed: "Closed. Only this role reads it; the other looks away for a moment.",
    lookAway: (other) => `${other}: look away for a moment.`,
    open: (role) => `I am the ${role}: open it`,
    done: "Read. Close it",
    togetherTitle: "Together again",
    together:
      "Each of you has read something else. Tell each other what you want to tell, and no more than that. Then choose together.",
    togetherGo: "Go on, together",
  },

  choices: {
    alone: "What do you say or do?",
    pair: "What do the two of you say or do? Choose together.",
    keys: (count) => (count === 1 ? "Key 1 chooses" : `Keys 1 to ${count} choose`),
    before: "you chose this before",
    backNote:
      "You went back. If you choose something else now, that becomes a new play. The old one is kept.",
    goOn: "Go on",
    enter: "Enter",
  },

  asks: {
    loading: "Fetching the question.",
    failed: "The question did not arrive: there is no connection. Your play is kept.",
  },
  letter: { from: (who) => `from ${who}` },
  ties: {
    title: "What moved in the ecogram",
    close: "close",
    thin: "thin",
    lost: "gone",
    new: "new",
    onMap: (name) => `in the ecogram, at ${name}`,
  },

  feedback: { title: "What this opened and closed" },

  picture: {
    title: (name) => `What ${name} told`,
    nobody: "What was told",
    none: (name) => `Nothing yet. What ${name} tells will stand here, in their own words.`,
    from: (name) => `from ${name}`,
    fresh: "new",
    added: (count) => (count === 1 ? "Something was told." : `${count} things were told.`),
    look: "Read it again",
  },

  meters: { title: "How things stand", value: (value, max) => `${value} of ${max}` },

  aloud: { read: "Read aloud", stop: "Stop reading" },

  pause: {
    title: "Pause",
    saved: "Your play is kept in this browser, on this device. You can close the page.",
    savedWhere: (where) => `You will come back at: ${where}.`,
    kept: "Your browser does not keep this play. All of it is in this link. Keep the link, and you can go on from here.",
    link: "Link to this play",
    copy: "Copy the link",
    copied: "Copied",
    goOn: "Go on playing",
    list: "Your plays and a new start",
    cases: "All cases",
  },

  save: {
    full: "Your browser's storage is full. Your play goes on and is in the address of this page. Make room by deleting an old play, or keep the link.",
    blocked:
      "Your browser keeps nothing from this site. Your play goes on and is in the address of this page. Keep the link when you stop.",
    saveLink: "Keep the link",
  },

  conflict: {
    title: "This play was also played in another tab",
    text: "Nothing is lost. What do you want to go on with here?",
    mine: "With what I chose here, as a play of its own",
    theirs: "With what was chosen in the other tab",
  },

  changed: {
    title: "This case has changed since you played",
    fits: "The writer has changed the case. All your choices still fit; you can go on where you were.",
    breaks: (made, fit) =>
      `You made ${made} choices. ${fit === 1 ? "The first still fits" : `The first ${fit} still fit`} the new case.`,
    breaksAtStart: "Even your first choice no longer fits the new case.",
    breaksLink: (fit) =>
      `${fit === 1 ? "The first choice still fits" : `The first ${fit} choices still fit`} the new case.`,
    reason: {
      "unknown-scene": "The scene that came next no longer exists.",
      "unknown-choice": (title) => `In ‘${title}’ the choice you made no longer exists.`,
      "not-possible": (title) => `In ‘${title}’ the choice you made is no longer possible.`,
      elsewhere: (title) => `Your choices now lead to another scene: ‘${title}’.`,
      over: (title) => `The story now stops earlier, at ‘${title}’.`,
    },
    goOn: "Go on",
    goOnFrom: "Go on as far as it fits, as a new play",
    goOnKept: "Your old play stays as it was.",
    later: "Leave it, I will choose later",
    anew: "Start again in the same role",
  },

  over: {
    ending: "So far this story.",
    lessonCut: "The lesson part stops here.",
    toReport: "To the report",
    other: "Or go back and choose otherwise somewhere; this play is kept.",
  },

  report: {
    loading: "Making the report.",
    failed: "The report could not be fetched. Your play is kept.",
    back: "Back to the play",
  },

  broken: {
    title: "Something went wrong here",
    text: "The player stopped because of a mistake of ours. Your choices so far are kept. Reload the page to go on.",
  },

  announce: { at: (where) => `You are at: ${where}.` },
};
