import type {
  Drawing,
  lengths,
  Mendable,
  Mood,
  Portrait,
  personRoles,
  sceneKinds,
  scenePhases,
} from "../scenario/vocabulary.ts";

/** Words for the closed lists that only writers meet. */
export type WriterTerms = {
  lengths: Record<(typeof lengths)[number], string>;
  mendables: Record<Mendable, string>;
  sceneKinds: Record<(typeof sceneKinds)[number], string>;
  scenePhases: Record<(typeof scenePhases)[number], string>;
  personRoles: Record<(typeof personRoles)[number], string>;
  moods: Record<Mood, string>;
  portraits: Record<Portrait, string>;
  drawings: Record<Drawing, string>;
};

/** In Dutch. */
export const writerTermsNl: WriterTerms = {
  lengths: { short: "kort, 5 minuten", medium: "middel, 15 minuten", long: "lang, 30 minuten" },
  mendables: {
    place: "een andere of stillere plek",
    face: "je gezicht is te zien",
    pace: "rustiger, en een voor een",
    writing: "op papier",
  },
  sceneKinds: {
    talk: "gesprek",
    decision: "besluit",
    network: "netwerk",
    reflection: "even stilstaan",
    joint: "samen met de ander",
  },
  scenePhases: { acute: "acuut", recovery: "herstel", living: "ermee leven" },
  personRoles: {
    client: "de cliënt",
    near: "iemand dichtbij",
    professional: "een beroepskracht",
    other: "iemand anders",
  },
  moods: {
    neutral: "gewoon",
    warm: "warm",
    closed: "gesloten",
    sad: "verdrietig",
    laughing: "lachend",
    tired: "moe",
  },
  portraits: {
    "old-man-1": "oude man, de eerste",
    "old-man-2": "oude man, de tweede",
    "old-woman-1": "oude vrouw, de eerste",
    "old-woman-2": "oude vrouw, de tweede",
    "man-1": "man, de eerste",
    "man-2": "man, de tweede",
    "woman-1": "vrouw, de eerste",
    "woman-2": "vrouw, de tweede",
    "young-woman-1": "jonge vrouw",
  },
  drawings: {
    "living-room": "woonkamer",
    kitchen: "keuken",
    church: "kerk",
    "church-hall": "kerkzaal",
    "consulting-room": "spreekkamer",
    "hearing-shop": "hoorwinkel",
    office: "kantoor",
    street: "straat",
    "front-door": "voordeur",
    school: "school",
    garden: "tuin",
    hospital: "ziekenhuis",
  },
};
