import type { WriteStartMessages } from "./write-start.nl.ts";

/** What is said where somebody chooses what to write on, in English. */
export const writeStartEn: WriteStartMessages = {
  start: {
    heading: "Write a case",
    lead: "From an empty sheet to ready for class. As you write you see what is not right yet, and you play your case the way a student does.",
    private:
      "Nothing is sent. What you write stays in this browser, on this device. Saving it as a file is up to you.",
    pagePlace:
      "This browser does not let us keep anything here. You can write, but save your work as a file before you close this page.",
    goOn: "Go on writing",
    lastKept: (when) => `last kept on ${when}`,
    open: (title) => `Go on with ${title}`,
    remove: "Throw away",
    removeSure: (title) => `Throw away “${title}”, with all its versions? This cannot be undone.`,
    removeYes: "Yes, throw away",
    removeNo: "No, keep it",
    newHeading: "Something new",
    newLead:
      "You begin with a small case that already works, in two languages. You write your own story over it.",
    newTitle: "Title",
    newTitleHint: "You can change it later. Leave it empty to look around first.",
    newGo: "Begin",
    fileHeading: "A case you already have",
    fileLead:
      "A file that ends in .mdx: the source, the translation, or both. A story of Twine (.twee) or ink (.ink) will do as well: it becomes a skeleton to write on.",
    filePick: "Choose files",
    fileDrop: "or drag them here",
    dropNow: "Let go",
    paste: "Or paste a text",
    pasteLabel: "The text of a case",
    pasteGo: "Open this text",
    shippedHeading: "A case from this site",
    shippedLead: "You get a copy. The case on the site stays as it is.",
    shippedOpen: (title) => `Copy ${title}`,
    handbook: "New here? The handbook shows how to write your first case in ten minutes.",
    busy: "One moment…",
  },

  problem: {
    tooBig: (name) =>
      `${name} is too big for a case (more than 1 MB of text). Is this the right file?`,
    notText: (name) =>
      `${name} cannot be read. A case is a text file that ends in .mdx. Save a Word document as plain text first.`,
    unreadable: (name) => `${name} could not be opened. Are you allowed to read this file?`,
    empty: "There is no text yet. Paste something first.",
    sameLanguage: (names) =>
      `Not opened: ${names}. A case has one file for each language. Open what is left by itself.`,
    notFetched: "The case could not be fetched. Check your connection, and try again.",
    noStory: (name) =>
      `There is no story in ${name} that we can take over. Save it as Twee in Twine, or give the text of ink itself.`,
    gone: "This draft is no longer here. It may have been thrown away in another tab.",
    broken:
      "Something went wrong in our own program, not in your case. Your text is safe. Try again, or reload the page.",
    retry: "Try again",
  },

  taken: {
    lead: "This story comes from another program. What stands here is a skeleton: places have become scenes, links choices. What a choice does to the client is yours to write.",
    counts: "What was taken over",
    count: (what, all, mapped, noted) =>
      `${what}: ${mapped} of ${all} taken over${noted > 0 ? `, ${noted} kept as a comment` : ""}`,
    kept: "Kept word by word as a comment in the text:",
    line: (line, why) => `line ${line} of the story, ${why}:`,
  },
};
