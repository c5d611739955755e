import type { Move } from "../scenario/vocabulary.ts";
import { listeningEn } from "./listening.en.ts";
import type { ReportMessages } from "./report.messages.ts";
import { capital, inWords, list, times } from "./sentences.en.ts";

/** What could be done, to follow "Four times you could …". */
const couldDo: Record<Move, (who: string) => string> = {
  "open-question": () => "ask an open question",
  probe: () => "probe deeper",
  "closed-question": () => "ask a closed question",
  "simple-reflection": () => "give back what you were told",
  "complex-reflection": () => "give back what somebody meant or felt by it",
  silence: () => "leave a silence",
  summary: () => "summarise and check",
  affirmation: () => "name what somebody already did or could do",
  "build-on": (who) => `build on something that ${who} or someone near had thought of`,
  "ask-leave": () => "ask leave before saying something",
  suggest: () => "suggest something lightly",
  "offer-knowledge": () => "offer knowledge and ask what it was worth",
  "decide-together": () => "decide together",
  "explain-role": () => "explain your role or confidentiality",
  "check-safety": () => "ask about safety",
  "set-limit": () => "set a limit",
  reassure: () => "reassure",
  hush: () => "hush",
  advise: () => "give unasked advice",
  "fix-early": () => "give a solution straight away",
  "fill-in": () => "fill something in yourself",
  connect: () => "connect people or hand over warmly",
  consult: () => "consult a colleague",
  "consent-to-share": () => "ask consent to share something",
  relieve: () => "take something off their hands, on request",
  "hold-back": () => "hold back, with an appointment",
  treat: () => "treat or repair something",
  "adjust-setting": () => "adjust the setting",
  "step-in": () => "step in",
  signal: () => "signal something and put it on the agenda",
  "take-over": () => "take over",
  "refer-away": () => "pass it on",
};

const didSo = (could: number, did: number) => {
  if (did === 0) return "this time you did not";
  if (did < could) return `you did so ${times(did)}`;
  return could === 1 ? "you did" : "you did so every time";
};

/** The report in English. */
export const reportEn: ReportMessages = {
  theClient: "the client",
  report: "Report",
  contents: "In this report",
  intro: (who) =>
    `No mark and no verdict. You read what your choices did in the life of ${who}, and what you take along from it. It is not meant for assessment.`,
  whole: "the whole story",
  lessonCut: "the lesson version",
  changed:
    "The case has changed since you played. Your choices still fit; the texts may differ from what you read.",
  changedFrom: (fits, of) =>
    `The case has changed since you played. Of your ${inWords(of)} choices, the first ${inWords(fits)} still fit. The report goes that far; the choices themselves have not been thrown away.`,
  youChose: "You",
  youBothChose: "You both",
  told: "Told",
  outcome: {
    title: (who) => `What it was like for ${who}`,
    lessonCut: "The lesson version stops here. The story goes on in the whole case.",
    unfinished: "The story is not finished yet. This is how things stand.",
    nothingYet: "No choice has been made yet.",
    lastWords: (who) => `The last thing ${who} said`,
    time: "The time that passed",
    years: (years) =>
      years === 0 ? "" : `The story ran through ${inWords(years + 1)} consecutive years.`,
  },
  wanted: {
    title: (who) => `What ${who} wanted`,
    goodLife: (who) => `A good life, in the eyes of ${who}`,
    told: (who) => `What ${who} and others told you`,
    toldNothing: (who) =>
      `So far, ${who} has told you nothing about life as it is. That can go differently next time.`,
    from: (who) => `told by ${who}`,
    known: "already known when you began",
    untold: "What was not told",
    untoldIntro: (count, who) =>
      `${count === 1 ? "One thing stayed untold" : `${capital(inWords(count))} things stayed untold`}. Nobody is told everything, and some things ${who} tells only to somebody else. What it was stays open here. You might ask about this:`,
    untoldNothing: "Everything that can be told in this case has been told.",
    questions: {
      home: (who) => `What is it like for ${who} to live there, and what makes a place home?`,
      money: (who) =>
        `What does money allow, what does it rule out, and what does that do to ${who}?`,
      health: (who) => `What does ${who} notice of body and health on an ordinary day?`,
      relations: (who) => `Who belongs with ${who}, and how are things between them now?`,
      meaning: (who) => `What is life about for ${who}, and how much of that is there now?`,
      "daily-life": (who) =>
        `What does an ordinary day look like for ${who}, from getting up to going to bed?`,
      participation: (who) => `Where did ${who} belong, and how is that now?`,
    },
  },
  moments: {
    title: "The moments",
    intro: (who) =>
      `By principle: what you said or did, what ${who} did with it, and what it opened or closed. What mattered most comes first.`,
    none: "Your story had no moment for this principle.",
    more: (count) => (count === 1 ? "One more moment" : `${capital(inWords(count))} more moments`),
    opened: "What this opened or closed",
    others: (count) =>
      count === 1 ? "One other choice" : `${capital(inWords(count))} other choices`,
    othersIntro: "In this story the other choice went like this; in life it can go otherwise.",
    possibleToo: "Also possible",
    othersAbove: "The other choices of this moment are shown above.",
    laterChosen: "You did this afterwards as well.",
    toldToo: "This would have been told sooner:",
    wouldTell: (domains) => `Something would also have been told about ${list(domains)}.`,
    again: "Again from here",
    againLabel: (quote) => `Again from here: ${quote}`,
  },
  mirror: {
    title: "The mirror: what you did",
    intro:
      "At every choice a few things were possible. Here you see what you could do and what you did. More is not better: it depends on the moment.",
    skill: (could, did) =>
      `That was possible at ${could === 1 ? "one moment" : `${inWords(could)} moments`}; ${didSo(could, did).replace("this time you did not", "there you did not")}.`,
    skillNever: "No choice came along in your story with which that was possible.",
    move: (move, could, did, who) =>
      `${capital(times(could))} you could ${couldDo[move](who)}; ${didSo(could, did)}.`,
    also: (items) => `You also did this: ${list(items)}. What it did, you read with the moments.`,
    alsoMove: (move, did) => `${move} (${times(did)})`,
    firstSolution: "Your first solution",
    firstSolutionAt: (nth, move) => `It came with choice ${inWords(nth)} (${move}):`,
    toldBefore: (count, who) =>
      count === 0
        ? "By then, nothing had been told yet."
        : `By then, ${who} and others had told ${count === 1 ? "one thing" : `${inWords(count)} things`}:`,
    noSolution: "You brought in no solution of your own.",
    limits:
      "Here you practise recognising and weighing. That does not replace practising conversations: with real people, with an actor or with each other.",
  },
  setting: {
    title: "What the room did",
    intro: (who) =>
      `${capital(who)} is hard of hearing. What somebody can tell then also depends on the place: noise, light on your face, one at a time, something on paper.`,
    rooms: "Where you were",
    mended: (what) => `You adjusted: ${list(what)}.`,
    notMended: "Here it stayed as it was.",
    couldNot: "Here there was nothing to adjust.",
    because: (who) => `Told only because ${who} could follow you`,
    becauseNone: (who) => `Nothing that ${who} told depended on an adjusted room.`,
    missed: "What else would have been told in an adjusted room",
    missedItem: (domain) =>
      `With the same choice, something would also have been told there about ${domain}:`,
    mendables: {
      place: "the place",
      face: "your face in the light",
      pace: "the pace, one at a time",
      writing: "something on paper",
    },
  },
  circumstances: {
    title: (who) => `What is not up to ${who}`,
    intro: (who) =>
      `Income, housing, access, rules, how others treat somebody: alone, ${who} can change little about that.`,
    lens: "Through the lens of social quality",
    lensNone: "What you were told has not yet shown anything of this.",
    signalled: "What you signalled",
    notSignalled: (could) =>
      could === 0
        ? "In your story you did not reach a point where you could raise this."
        : `${capital(times(could))} you could raise this; this time you did not.`,
    question: "What of this would you put on the agenda, and with whom?",
  },
  listening: listeningEn,
  story: {
    title: "Your whole story",
    open: (count) =>
      count === 1 ? "Your one choice" : `All your ${inWords(count)} choices, in order`,
    none: "No choice has been made yet.",
  },
  action: {
    title: "One action for your placement",
    label: "What will you try once in the coming weeks?",
    hint: "In your own words, and so small that it can be done this week. With whom, when, and how will you notice?",
    kept: {
      saved: "What you type here stays on this device, unless you share it yourself.",
      full: "Your browser's storage is full. What you type here is only on this page now: print it or keep it as a file before you leave.",
      blocked:
        "Your browser keeps nothing of this site. What you type here is only on this page: print it or keep it as a file before you leave.",
    },
  },
  portfolio: {
    title: "One A4 for your portfolio",
    intro: "Choose a moment that stayed with you, and write in short what it taught you.",
    moment: "The moment",
    pick: "Choose a moment",
    noMoments: "As soon as you have made a choice, you can pick a moment here.",
    myChoice: "My choice",
    whyLabel: "Why did this seem good to me at that moment?",
    clientDid: (who) => `What ${who} did`,
    alternative: "An alternative",
    alternativePick: "Choose another option of that moment",
    alternativeLabel: "What else could I have done, and what could that have meant?",
    theory: "Code or theory",
    theoryLabel: "Which article of your professional code, which concept or source fits this?",
    action: "My action in placement",
    actionEmpty: "You write your action above.",
    lookBack: "Looking back after three weeks",
    lookBackLabel: "What happened when I tried it? What would I do differently now?",
    print: "Print this A4 only",
  },
  keep: {
    title: "Keep and share",
    print: "Print the report",
    printHint: "What you have opened is printed too.",
    openAll: "Open everything",
    closeAll: "Close everything",
    download: "Keep as a file (JSON)",
    fileName: (caseId) => `blanco-report-${caseId}.json`,
    link: "Link to this report",
    linkHint:
      "Whoever opens the link sees the same report. Your choices are in the link itself, after the #; they do not go to a server.",
    linkLength: (length, limit) =>
      `The part after the # is ${length} characters long. Up to ${limit}, mail and chat keep a link whole.`,
    tooLong: (length, limit) =>
      `As a link this would be ${length} characters, and above ${limit} mail and chat sometimes cut it off. So keep it as a file and send that. Whoever receives it opens the file on the report page.`,
    copy: "Copy the link",
    copied: "The link has been copied.",
    copyFailed: "This browser does not allow copying. The link is selected now: copy it yourself.",
    include: "My own texts go along",
    includeHint:
      "This goes for the link and for the file. Then this goes along, for everyone who opens it:",
    includeNothing: "You have not written anything yourself yet. Only choices go along.",
    includeList: "Without the tick, only your choices go along.",
  },
  ownTexts: {
    "report.action": "your action for your placement",
    "report.moment": "which moment you chose for your A4",
    "report.why": "why you chose this",
    "report.other": "which alternative you picked",
    "report.alternative": "your alternative",
    "report.theory": "code or theory",
    "report.look-back": "your looking back",
  },
  ownTextOther: "own words from the play",
  shared: {
    by: "This report has been shared with you. “You” is whoever played. You cannot change anything in it.",
    loading: "Fetching the report…",
    changed:
      "The case has changed since this link was made. All choices still fit; texts may differ from what they were.",
    broken: (fits, lost) =>
      `The case has changed since this link was made. The first ${inWords(fits)} choices still fit; the last ${inWords(lost)} no longer do. This report goes as far as it fits. If you want to see the whole report as it was, ask for a print.`,
    empty: {
      title: "There is no report here yet",
      text: "A shared report is in the link itself, in the part after the #. That part is missing. Perhaps only the beginning of the link was copied.",
    },
    damaged: {
      title: "This link did not arrive whole",
      text: "The part after the # is not right. Usually a mail or chat program has cut the link off, or a character got lost.",
    },
    newer: {
      title: "This link is from a newer version",
      text: "The link was made with a newer version of Blanco than this page. Load the page again; if this message comes back, ask for the file or a print.",
    },
    otherCase: {
      title: "This link belongs to another case",
      text: (caseId) => `The link is of the case “${caseId}”.`,
      go: "Open the report with that case",
    },
    noCase: {
      title: "The case could not be fetched",
      text: "The report is built from the case, and that did not come in. See whether you are connected and try again. The link itself is not lost: it is still in the address bar.",
      retry: "Try again",
    },
    file: {
      open: "Open a report file",
      hint: "A file made with “Keep as a file” (.json). It stays on this device.",
      foreign:
        "This is not a report file of Blanco. Choose the .json file that “Keep as a file” made.",
      damaged: "This report file is not whole. Ask for the file to be kept and sent again.",
      newer:
        "This file was made with a newer version of Blanco. Load the page again and try once more.",
      otherCase: (caseId) =>
        `This file belongs to the case “${caseId}”. Open the report page of that case and choose the file there.`,
      unreadable: "The file could not be read. Try again, or choose another file.",
    },
    askAgain: "Ask the sender for the link again, preferably copied with the button.",
    steps: "What you can do",
    toCases: "To the cases",
    playSelf: "Play this case yourself",
  },
};
