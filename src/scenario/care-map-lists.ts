import { purses } from "./vocabulary.ts";

/** What an entry of the care map is. */
export const careMapKinds = ["person", "organisation", "place", "group"] as const;
export const careMapDomains = ["health", "social", "both", "informal"] as const;
/** Where an entry stands among the others. */
export const careMapGroups = ["health", "social", "gates", "safety", "informal"] as const;
/** Out of which law or whose money it is paid. */
export const careMapPurses = [...purses, "free", "other"] as const;
/** What stands between somebody and this help. */
export const doors = [
  "open",
  "gp-referral",
  "municipal-decision",
  "ciz",
  "insurer",
  "own-indication",
  "other-decision",
  "professional-request",
] as const;
