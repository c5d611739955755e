import type { NetworkTerms } from "./network-terms.nl.ts";

/** The field's words for networks, decisions across domains and the care map, in English. */
export const networkTermsEn: NetworkTerms = {
  ties: { close: "close", thin: "thin", lost: "gone", new: "new" },
  rings: { informal: "their own people", formal: "professionals" },
  purses: {
    zvw: "health insurance (Zvw)",
    wmo: "municipality (Wmo)",
    wlz: "long-term care (Wlz)",
    jeugdwet: "municipality (Jeugdwet)",
    participatiewet: "municipality (Participatiewet)",
    own: "paid by themselves",
    free: "free",
    other: "another fund",
  },
  topics: {
    pivot: "Who is the pivot, and until when?",
    asked: "Whom do we ask?",
    purse: "Who pays?",
    consent: "Who knows of this, and who agreed?",
    moment: "Where and when?",
    other: "What else do we agree?",
  },
  kinds: { person: "person", organisation: "organisation", place: "place", group: "group" },
  domains: {
    health: "health care",
    social: "social care",
    both: "health and social care",
    informal: "informal",
  },
  doors: {
    open: "open to everybody",
    "gp-referral": "referral by the GP",
    "municipal-decision": "decision of the municipality",
    ciz: "assessment by the CIZ",
    insurer: "approval of the insurer",
    "own-indication": "assesses the need itself",
    "other-decision": "decision of another body",
    "professional-request": "at a professional’s request",
  },
};
