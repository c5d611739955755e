import type { resultTitlesNl } from "./class-results.nl.ts";

/** What a debrief looks at together, in English. */
export const resultTitlesEn: typeof resultTitlesNl = {
  client: "How it went for the client",
  told: "Told and not told",
  flow: "The group’s way through the story",
  parted: "Where choices parted",
  networks: "The networks laid over each other",
  "not-up-to-client": "What is not up to the client",
  "by-role": "By profession",
  moment: "One moment again",
};
