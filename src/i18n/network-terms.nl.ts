import type { CareMapEntry } from "../scenario/care-map.ts";
import type { DecisionTopic, Ring, Tie } from "../scenario/vocabulary.ts";

/** The field's words for networks, decisions across domains and the care map. */
export type NetworkTerms = {
  ties: Record<Tie, string>;
  rings: Record<Ring, string>;
  purses: Record<CareMapEntry["purses"][number], string>;
  topics: Record<DecisionTopic, string>;
  kinds: Record<CareMapEntry["kind"], string>;
  domains: Record<CareMapEntry["domain"], string>;
  doors: Record<CareMapEntry["doors"][number], string>;
};

/** In Dutch. */
export const networkTermsNl: NetworkTerms = {
  ties: { close: "dichtbij", thin: "dun", lost: "weg", new: "nieuw" },
  rings: { informal: "eigen mensen", formal: "beroepskrachten" },
  purses: {
    zvw: "zorgverzekering (Zvw)",
    wmo: "gemeente (Wmo)",
    wlz: "langdurige zorg (Wlz)",
    jeugdwet: "gemeente (Jeugdwet)",
    participatiewet: "gemeente (Participatiewet)",
    own: "zelf betalen",
    free: "gratis",
    other: "een andere pot",
  },
  topics: {
    pivot: "Wie is de spil, en tot wanneer?",
    asked: "Wie vragen we?",
    purse: "Wie betaalt?",
    consent: "Wie weet hiervan, en wie vond dat goed?",
    moment: "Waar en wanneer?",
    other: "Wat spreken we nog af?",
  },
  kinds: { person: "persoon", organisation: "organisatie", place: "plek", group: "groep" },
  domains: {
    health: "zorg",
    social: "sociaal domein",
    both: "zorg en sociaal domein",
    informal: "informeel",
  },
  doors: {
    open: "vrij toegankelijk",
    "gp-referral": "verwijzing van de huisarts",
    "municipal-decision": "besluit van de gemeente",
    ciz: "indicatie van het CIZ",
    insurer: "akkoord van de verzekeraar",
    "own-indication": "stelt zelf vast wat nodig is",
    "other-decision": "besluit van een andere instantie",
    "professional-request": "op verzoek van een beroepskracht",
  },
};
