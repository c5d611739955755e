import type { WriteMessages } from "./write.nl.ts";
import { writeStartEn } from "./write-start.en.ts";

const time = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" });
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" });
const whole = new Intl.NumberFormat("en-GB");
const share = new Intl.NumberFormat("en-GB", { style: "percent", maximumFractionDigits: 1 });

/** Everything the Write page says, in English. */
export const writeEn: WriteMessages = {
  languages: { nl: "Dutch", en: "English" },
  when: (ms) => `${day.format(ms)}, ${time.format(ms)}`,
  clock: (ms) => time.format(ms),
  percent: (part) => share.format(part),
  count: (n) => whole.format(n),
  untitled: "No title yet",
  close: "Close",

  ...writeStartEn,

  bar: {
    back: "All drafts",
    openClass: "Open a class",
    noRoom:
      "Your browser has no room for this. Save the case as a file, and choose it at ‘Open a class’.",
    save: "Save as a file",
    saveName: (name) => `Save ${name}`,
    downloadName: (name) => `Download ${name}`,
    versions: "Versions",
    play: "Play",
    asides: "What you see beside it",
    sideBySide: "Side by side",
  },

  kept: {
    kept: (at) => `Kept in this browser at ${at}`,
    changed: "Not kept yet…",
    writing: "Keeping…",
    full: "There is no room left in this browser. Save your work as a file now.",
    blocked: "This browser does not keep this. Save your work as a file before you leave.",
    conflict: "This case was also written in another tab.",
    conflictLead: "Choose which to go on with. The other is kept under Versions.",
    mine: "Go on with what is here",
    theirs: "Go on with the other tab",
    file: {
      never: "Not saved as a file yet",
      changed: "Changed since you saved it as a file",
      saved: (at) => `Saved as a file at ${at}`,
    },
    saved: (names) => `Saved: ${names}.`,
    downloaded: (names) =>
      `Downloaded: ${names}. They are with your downloads. Put them together in a folder with the name of your case.`,
    cancelled: "Not saved.",
    refused: (name) => `${name} could not be written. Choose another place, or download the file.`,
    onDisk: (name) =>
      `Another program had changed ${name} in the meantime. That text is now under Versions; the file has your text.`,
  },

  tabs: {
    label: "What you see",
    text: (language) => `Text (${language})`,
    texts: "Text",
    problems: "Messages",
    graph: "Map",
    numbers: "Figures",
    play: "Play",
  },

  editor: {
    label: (language) => `Text of the case, ${language}`,
    keys: "Tab takes you to the next part. If a list is open, press Esc first. F8 goes to the next message, Ctrl+space shows what can stand here.",
    keysTitle: "Keys",
    source: "source",
    translation: "translation",
  },

  phrases: {},

  translation: {
    none: (language) => `There is no ${language} text yet.`,
    begin: "Begin a translation",
    beginLead: "All that has to be translated is put ready, with the words of the source.",
    whole: "The translation is up to date.",
    missing: (n) => (n === 1 ? "1 part is still missing." : `${n} parts are still missing.`),
    waiting: (n) =>
      n === 1 ? "1 part waits for translation." : `${n} parts wait for translation.`,
    stale: (n) =>
      n === 1 ? "The source of 1 part has changed." : `The source of ${n} parts has changed.`,
    add: "Add what is missing",
    accept: "Read it all: mark as up to date",
    added: (n) =>
      n === 0 ? "Nothing was missing." : `${n} put ready, with the words of the source and a mark.`,
    accepted: (n) =>
      n === 0 ? "All was up to date." : `${n} marked as up to date. Ctrl+Z takes that back.`,
    inTheWay: "That has to wait until these mistakes are out of the way:",
  },

  problems: {
    heading: "Messages",
    reading: "Your case is being read…",
    none: "No messages. There is nothing left that we see.",
    errors: (n) => (n === 1 ? "1 mistake" : `${n} mistakes`),
    warnings: (n) => (n === 1 ? "1 point to look at" : `${n} points to look at`),
    and: " and ",
    errorsLead: "A mistake has to be mended before anybody can play the case.",
    warningsLead: "A point to look at is worth a second thought. You decide.",
    error: "mistake",
    warning: "point to look at",
    line: (n) => `line ${n}`,
    why: "Why?",
    more: "More about this in the handbook",
    newTab: "(opens a new tab)",
    announce: (text) => `Now ${text}.`,
    announceNone: "Now no messages.",
    exploring: "All ways to play are being looked at…",
    exploringOf: (done, of) => `${done} of ${of}`,
    showMore: (n) => `Show ${n} more`,
    mend: ({ instead = "", does = "", places }) => {
      if (does === "confirm") return "The translation is right";
      if (does === "translated") return "This is translated";
      if (does === "quote") return `Put quotation marks around them all (${places} places)`;
      if (does === "straighten")
        return places > 1 ? `Straighten them all (${places} places)` : "Straighten them";
      if (does === "clean") return places > 1 ? `Remove them all (${places} places)` : "Remove it";
      if (does === "list") return "Make it a list";
      if (does === "frame") return "Put the lines of --- right";
      if (does === "add") return `Add ${instead.trim()}`;
      return `Make it ${instead.trim()}${places > 1 ? `, in ${places} places` : ""}`;
    },
  },

  graph: {
    heading: "Map of the story",
    waiting: "The map comes as soon as the case has no mistakes.",
    older: "This map is from before your last mistake.",
    lead: "Each box is a scene, each arrow one or more choices. Click on a box for its text.",
    drawing: "Drawing, moved with the arrow keys",
    scenes: "The scenes",
    text: "Text",
    play: "Play from here",
    leads: "Leads to",
    comes: "Comes from",
    nowhere: "nowhere",
    as: "Drawn for",
    everybody: "everybody",
    bigger: "Larger",
    smaller: "Smaller",
    findings: {
      unreachable: "Nobody comes here.",
      "no-choice": "A play can get stuck here.",
      "no-ending": "From here there is sometimes no ending.",
      "never-possible": "A choice here is never possible.",
    },
  },

  numbers: {
    heading: "Figures",
    waiting: "The figures come as soon as the case has no mistakes.",
    older: "These figures are from before your last mistake.",
    whole: (mode) => `Playing ${mode}`,
    cut: (mode) => `The lesson part, ${mode}`,
    modes: {
      nursing: "alone, as the nurse",
      "social-work": "alone, as the social worker",
      pair: "together at one screen",
    },
    length: (least, most) =>
      most === undefined
        ? `A play takes at least ${least} choices.`
        : least === most
          ? `A play takes ${most} ${most === 1 ? "choice" : "choices"}.`
          : `A play takes ${least} to ${most} choices.`,
    states: (n, complete) =>
      complete
        ? `All of it looked at: ${n} different moments.`
        : `There are more than we looked at: ${n} different moments. What stands below was seen; what does not may still be there.`,
    endings: "How it can end",
    endingsLead: "With the chance for somebody who chooses blindly.",
    never: "Cannot be reached in this role",
    facts: (most, total) => `At most ${most} of the ${total} facts can be told in one play.`,
    factsNever: "Never heard in this role:",
    unreachable: "Scenes that this role does not come to:",
    neverPossible: "Choices that this role can never make:",
    traps: "Here it goes wrong",
    trap: {
      "no-choice": (title) => `In “${title}” a play can get stuck: there is no choice left.`,
      "no-ending": (title) => `From “${title}” there is sometimes no ending left to reach.`,
    },
    way: (n) =>
      n === 0
        ? "at once"
        : n === 1
          ? "The shortest way: 1 choice"
          : `The shortest way: ${n} choices`,
    playWay: "Play this way",
  },

  play: {
    heading: "Try it out",
    lead: "You play your own text as it stands now. Nothing of it is kept.",
    waiting: "You can play as soon as the case has no mistakes.",
    older: "There are mistakes in your text now. You play the last text without mistakes.",
    who: "Who plays?",
    modes: { nursing: "Nurse", "social-work": "Social worker", pair: "Together" },
    from: "From",
    beginning: "The beginning",
    language: "In",
    go: "Play",
    looking: "Looking for the shortest way there…",
    noRoad: (title, mode) =>
      `No way leads to “${title}” for who plays ${mode}. Choose another role, or let a choice in the text lead here.`,
    title: (title) => `Trying out: ${title}`,
    stop: "Stop trying out",
    loading: "The play is on its way…",
    failed: "The play could not be fetched. Check your connection.",
    toText: "To this scene in the text",
  },

  versions: {
    heading: "Versions",
    lead: "One is added for every five minutes that you write. Going back throws nothing away: what stands here now becomes a version itself.",
    none: "There are no versions yet.",
    now: "What stands here now",
    goBack: "Go back to this",
    went: (when) => `Back at the version of ${when}.`,
    size: (words) => `${words} words`,
    reasons: {
      begun: "how it began",
      time: "in between",
      saved: "saved as a file",
      "before-going-back": "stood here before you went back",
      "other-tab": "from another tab",
      "on-disk": "stood in the file",
    },
  },

  careMap: {
    title: (region) => `Care map: ${region}`,
    none: "Care map: there is none",
    lead: "With ref a contact points at somebody on this map. The check looks whether they are there, and who has no name of their own gets the map’s.",
    failed:
      "The map of this site did not come through, or is still on its way. Contacts with ref are not checked now, and need a name of their own.",
    own: (file) => `You write with a map of your own, ${file}. It is in this browser only.`,
    notKept: "Your browser does not keep this map. Open it again next time.",
    broken: (file, count) =>
      count === 1
        ? `${file} has 1 mistake. As long as it is there, the map of the site holds.`
        : `${file} has ${count} mistakes. As long as they are there, the map of the site holds.`,
    line: (line) => `Line ${line}:`,
    open: "Open a care map of your own (YAML)",
    back: "Back to the map of the site",
    help: "How to make a map of your own region",
  },
};
