import type { WriterTerms } from "./writer-terms.nl.ts";

/** In English. */
export const writerTermsEn: WriterTerms = {
  lengths: { short: "short, 5 minutes", medium: "medium, 15 minutes", long: "long, 30 minutes" },
  mendables: {
    place: "another or a quieter place",
    face: "your face can be seen",
    pace: "slower, and one at a time",
    writing: "on paper",
  },
  sceneKinds: {
    talk: "a talk",
    decision: "a decision",
    network: "the network",
    reflection: "a pause",
    joint: "together with the other",
  },
  scenePhases: { acute: "acute", recovery: "recovery", living: "living with it" },
  personRoles: {
    client: "the client",
    near: "somebody near",
    professional: "a professional",
    other: "somebody else",
  },
  moods: {
    neutral: "as usual",
    warm: "warm",
    closed: "closed",
    sad: "sad",
    laughing: "laughing",
    tired: "tired",
  },
  portraits: {
    "old-man-1": "old man, the first",
    "old-man-2": "old man, the second",
    "old-woman-1": "old woman, the first",
    "old-woman-2": "old woman, the second",
    "man-1": "man, the first",
    "man-2": "man, the second",
    "woman-1": "woman, the first",
    "woman-2": "woman, the second",
    "young-woman-1": "young woman",
  },
  drawings: {
    "living-room": "living room",
    kitchen: "kitchen",
    church: "church",
    "church-hall": "church hall",
    "consulting-room": "consulting room",
    "hearing-shop": "hearing-aid shop",
    office: "office",
    street: "street",
    "front-door": "front door",
    school: "school",
    garden: "garden",
    hospital: "hospital",
  },
};
