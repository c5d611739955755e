import type { OwnTextStore } from "./own-texts.ts";

/** Not the id of any play: those have at least eight characters. */
const HABITS = "habits";
const OWN_WORDS = "own-words";

/** Whether this student wants to write their own words first; kept on the device, for every play. */
export const writesFirst = (ownTexts: OwnTextStore): boolean =>
  ownTexts.read(HABITS)[OWN_WORDS] === "yes";

/** Keeps that choice. */
export const keepWritesFirst = (ownTexts: OwnTextStore, wanted: boolean): void => {
  ownTexts.write(HABITS, OWN_WORDS, wanted ? "yes" : "");
};
