import type { Role } from "../scenario/vocabulary.ts";
import type { ClassMessages } from "./class.nl.ts";

const count = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

/** What everybody in a live class reads, in English. */
export const classEn: ClassMessages = {
  touch: {
    connecting: "Connecting…",
    live: "Connected",
    polling: "Connected, with a short delay",
    "you-offline": "You are offline",
    "server-offline": "The server is away for a moment",
    gone: "This class is gone",
    unsent: (n) => `${count(n, "thing", "things")} not sent yet`,
    kept: "What you do is kept here, and goes along as soon as it can.",
  },

  retry: "Try again",
  close: "Close",

  join: {
    title: "Join a class",
    lead: "Your lecturer has a code of six characters. You need no account, and you fill in no name.",
    code: "Code of the class",
    go: "Go on",
    looking: "Looking up the class…",
    badCode: "A code has six letters and digits, such as K7M 2PQ. Have another look at the screen.",
    lecturer: "Are you a lecturer?",
    open: "Open a class yourself",
    back: "Another code",
    again: (title) => `Back to the class on ${title}`,
    private: "What happens to your answers",
    privateText:
      "Your lecturer sees numbers, never who chose what. A group smaller than five is shown nowhere by itself. What you write in your own words goes along only if you tick the box. A day after the class everything is erased, and with one button you can erase what is yours.",
  },

  seat: {
    title: (title) => `Joining: ${title}`,
    way: "How do you play?",
    ways: {
      alone: "Alone",
      "one-screen": "Two of us, at one screen",
      "two-devices": "Two of us, each on a device of our own",
      home: "I have played the case at home",
    },
    role: "As whom?",
    nickname: "Nickname, if you like",
    nicknameHint: "Only your lecturer sees it, during the class. After that it is gone.",
    go: "Join",
    joining: "Joining…",
    keep: "Leave it as it is",
  },

  lobby: {
    title: "You are in",
    agreements: "First you set some ground rules together. Listen in; the play begins soon.",
    lobby:
      "The class is waiting for the others. As soon as your lecturer begins, the play opens here by itself.",
    asRole: (role) => `You play as the ${role}.`,
    asBoth: "You play together, at this screen.",
    change: "Join in another way",
    home: "Your play from home",
    homeLead:
      "Pick the play you played at home. Only your choices go along, not what you wrote with them.",
    homeNone:
      "There is no finished play of this case on this device. Did you play elsewhere? Open your report there, copy the link, and paste it here.",
    homeLink: "Link to your report",
    homeBad: "This is not a link to a report of this case.",
    homeTake: "Take this play along",
    homeDone: "Your play from home counts.",
    played: (when) => `Played on ${when}`,
  },

  pair: {
    waiting: "Find your partner",
    word: (word) =>
      `Your word is ${word}. Tell it to your partner, or type your partner’s word here.`,
    yours: "Your partner’s word",
    go: "Play together",
    orWait: "Not sure yet with whom? Your lecturer can bring you together too.",
    here: (role) => `Together with the ${role}, on another device.`,
    away: (role) => `The ${role} is away for a moment. We wait a minute.`,
    scripted: (role) =>
      `The ${role} is gone. For now the story speaks for that role, and you can go on. When your partner is back, they take part again.`,
    "left-over":
      "Nobody was left to play with. You play alone; the story speaks for the other profession.",
    "partner-left":
      "Your partner erased their data from the class, and your play with it. You begin again, alone.",
    partnersChoice: "This is up to your partner.",
    goOn: "Go on without waiting",
    moved: "Your partner chose. It goes on from here.",
    propose: "What do you propose?",
    proposeHint: "Your partner sees it once both of you have proposed something.",
    reason: "Why? You may leave this empty.",
    reasonHint:
      "Your partner reads this once both of you have proposed something, and nobody else does. It is erased after the class.",
    send: "This is my proposal",
    proposed: "Your proposal is ready. Your partner is still thinking.",
    both: "Your proposals",
    mine: "You",
    settle: "What do you settle on? Talk it over. When you both choose the same, it goes ahead.",
    settling: "Your partner wants to settle on:",
    settleGo: "We settle on this",
    settled: "You chose. Wait for your partner, or choose something else.",
    askClient: (name) => `Ask ${name}`,
  },

  play: {
    title: "Your play in this class",
    waits:
      "The class is debriefing already. Do play on; your choices count the next time results are counted.",
    toDebrief: "To the debrief",
    toPlay: "Play on",
    toStart: "Play the case after all",
    done: "I stop here",
    doneHint: "Your play counts as it is now.",
    finished: "You are done. Once the others are too, you will talk about it.",
    report: "Read your own report",
    reportHint: "It is yours. Nobody else can see it.",
    backToClass: "Back to the class",
    differs:
      "On another device somebody chose otherwise before. That play counts in the class. What you chose here is among your own plays.",
    private: "You are playing this for yourself. It does not count in the class.",
    loading: "Fetching the case…",
    failed: "The case did not arrive. See whether you have a connection.",
  },

  phases: {
    agreements: "Ground rules",
    lobby: "Joining",
    play: "Playing",
    reactions: "First reactions",
    story: "What happened",
    deeper: "Going deeper",
    takeaway: "Taking along",
    closed: "Over",
  },

  debrief: {
    title: "Debrief",
    onScreen: "On the shared screen",
    nothing: "Look at each other. There is nothing on the screen now.",
    look: "Look at the shared screen.",
    lookHere: "Look at the shared screen, or below.",
    resultsLoading: "What is on the screen is on its way…",
    resultsFailed: "What is on the screen did not come through here.",
    vote: "Vote",
    voted: "Your vote counts. You can change it until your lecturer stops.",
    voteClosed: "Voting has stopped.",
    voteHidden: "The result comes when your lecturer shows it.",
    voteTooFew: "Too few people voted to show anything.",
    votes: (n) => count(n, "vote", "votes"),
    votesHidden: "not shown",
    write: "In your own words",
    kinds: {
      reflection: "A thought about the debrief",
      "own-words": "What you would say",
      action: "One thing I will do on placement",
    },
    words: "Your text",
    left: (n) => `${count(n, "character", "characters")} left`,
    consent:
      "This text may go to the class. Your lecturer reads it first, without a name, and may show it.",
    needConsent: "Tick the box first. Without it your text goes nowhere.",
    send: "Send",
    sent: "Sent, without a name.",
    mine: "What you sent",
    shown: "is on the screen",
    notShown: "not shown yet",
    takeBack: "Take back",
    help: "We cannot answer an anonymous cry for help. If something weighs on you, talk to your lecturer. If you think of suicide: in the Netherlands call 113 or 0800-0113 (free), or chat at 113.nl.",
    banned: "Your lecturer has switched off writing for you. You take part in the rest as usual.",
    actions: "What the group will do",
    texts: "From the group",
    closed: "The class is over. You can still read your own report.",
  },

  mine: {
    heading: "Yours in this class",
    link: "Go on on another device",
    linkHint: "With this link you are in the same place there. Share it with nobody.",
    remove: "Erase everything of mine from this class",
    removeHint:
      "Your choices, votes and texts go. That cannot be undone. What is on this device stays.",
    removeSure: "Yes, erase it",
    keep: "No, leave it",
    removed: "Everything of yours has been erased from this class.",
    until: (when) => `Otherwise everything is erased by itself on ${when}.`,
  },

  roles: { nursing: "nurse", "social-work": "social worker" } satisfies Record<Role, string>,

  errors: {
    "not-understood": () =>
      "The server did not understand this page. Load it again; what you did is kept.",
    "too-large": ({ kilobytes }) => `This is too large to send. It may be ${kilobytes} kB at most.`,
    foreign: () => "This request came from another site and was not carried out.",
    "unknown-code": () =>
      "No class has this code. Have another look, or ask whether your lecturer has a new one.",
    "slow-down": ({ seconds }) =>
      `There were too many wrong codes. Wait ${count(seconds, "second", "seconds")}, then try again.`,
    "no-class": () =>
      "This class does not exist (any more). Classes are erased when they are over.",
    "no-seat": () => "This device is not part of this class. Join again with the code.",
    "not-allowed": () => "That can only be done on the lecturer’s own device.",
    closed: () => "The class is over. Nothing can be added.",
    "unknown-case": () => "This site does not have that case.",
    "draft-errors": ({ errors, more }) =>
      `There are mistakes in the case. Mend them first: ${count(errors.length + more, "mistake", "mistakes")}.`,
    "not-offered": () => "You cannot join this class that way. Choose another.",
    "not-started": () => "The play has not begun. Your lecturer opens it.",
    "already-playing": () =>
      "You have made a choice already. Role and way of playing now stay as they are.",
    "step-differs": () => "On another device somebody chose otherwise here before.",
    "step-missing": () => "Part of your play is missing. It is being sent again.",
    "step-refused": () => "This choice is not possible there. Load the page again.",
    "partners-choice": () => "This choice is up to your partner.",
    "unknown-pair-word": () => "Nobody has this word. Ask your partner to spell it.",
    "no-pair": () =>
      "You cannot be paired. Do you have the same role as your partner, or does one of you have somebody already?",
    "too-early": () => "That is possible later.",
    "wrong-play": () => "This play is of another case, or of another version of it.",
    "unknown-vote": () => "This vote is not there any more.",
    "vote-closed": () => "Voting has stopped.",
    "unknown-text": () => "This text is not there any more.",
    "too-many-texts": () => "You have sent many texts. Take one back if you want to send another.",
    banned: () => "Your lecturer has switched off writing for you.",
    "phase-impossible": () => "The class cannot go there now.",
    "not-releasable": ({ need }) =>
      `There is too little yet to show without somebody being recognised. ${count(need, "more play is", "more plays are")} needed.`,
    "cannot-store": () =>
      "The server cannot keep anything now. Nothing was changed. Tell whoever looks after the server.",
    stopping: () => "The server is restarting. What you did goes along by itself in a moment.",
    internal: () =>
      "Something went wrong on the server. What you did is kept and goes along again by itself.",
  },
};
