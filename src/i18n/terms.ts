import type {
  DebriefPhase,
  LifeDomain,
  Locale,
  Mode,
  Move,
  Noise,
  Principle,
  Role,
  Skill,
  SocialQuality,
} from "../scenario/vocabulary.ts";

/** The field's words for the closed lists of `scenario/vocabulary.ts`. */
export type Terms = {
  roles: Record<Role, string>;
  modes: Record<Mode, string>;
  principles: Record<Principle, string>;
  skills: Record<Skill, string>;
  moves: Record<Move, string>;
  lifeDomains: Record<LifeDomain, string>;
  socialQuality: Record<SocialQuality, string>;
  debriefPhases: Record<DebriefPhase, string>;
  noises: Record<Noise, string>;
};

const nl: Terms = {
  roles: { nursing: "verpleegkundige", "social-work": "sociaal werker" },
  modes: {
    nursing: "alleen, als verpleegkundige",
    "social-work": "alleen, als sociaal werker",
    pair: "samen achter één scherm",
  },
  principles: {
    diversity: "Individuele diversiteit",
    "own-good-life": "Zorg ondersteunt het leven van een goed leven in eigen ogen",
    influence: "De cliënt wordt actief uitgenodigd om beslissingen te beïnvloeden",
    network: "De cliënt heeft een netwerk en creatieve ideeën over wat werkt",
  },
  skills: {
    networking: "Professioneel netwerken",
    listening: "Luisteren, luisteren, luisteren",
    valuing: "Oplossingen van cliënt en netwerk waarderen",
    offering: "Kennis aanbieden en vragen hoe die kan steunen",
  },
  moves: {
    "open-question": "open vraag",
    probe: "doorvragen",
    "closed-question": "gesloten vraag",
    "simple-reflection": "eenvoudige reflectie",
    "complex-reflection": "complexe reflectie",
    silence: "een stilte laten vallen",
    summary: "samenvatten en checken",
    affirmation: "bevestigen",
    "build-on": "aansluiten bij iemands eigen oplossing",
    "ask-leave": "vragen of je iets mag zeggen",
    suggest: "vrijblijvend voorstellen",
    "offer-knowledge": "kennis aanbieden en vragen",
    "decide-together": "samen beslissen",
    "explain-role": "rol en geheimhouding uitleggen",
    "check-safety": "veiligheid navragen",
    "set-limit": "een grens aangeven",
    reassure: "geruststellen",
    hush: "sussen",
    advise: "ongevraagd advies",
    "fix-early": "te vroeg met een oplossing",
    "fill-in": "invullen of oordelen",
    connect: "verbinden, warm overdragen",
    consult: "een collega raadplegen",
    "consent-to-share": "toestemming vragen om te delen",
    relieve: "uit handen nemen op verzoek",
    "hold-back": "even niets doen, met afspraak",
    treat: "behandelen of herstellen",
    "adjust-setting": "de omgeving aanpassen",
    "step-in": "ingrijpen",
    signal: "signaleren en agenderen",
    "take-over": "overnemen",
    "refer-away": "doorschuiven",
  },
  lifeDomains: {
    home: "wonen",
    money: "geld",
    health: "gezondheid",
    relations: "relaties",
    meaning: "zingeving",
    "daily-life": "het dagelijks leven",
    participation: "meedoen",
  },
  socialQuality: {
    "socio-economic-security": "sociaaleconomische zekerheid",
    "social-inclusion": "sociale inclusie",
    "social-cohesion": "sociale cohesie",
    "social-empowerment": "sociale empowerment",
  },
  debriefPhases: {
    agreements: "Afspraken",
    reactions: "Eerste reactie",
    story: "Wat gebeurde er",
    deeper: "Verdiepen",
    takeaway: "Meenemen",
  },
  noises: { quiet: "stil", busy: "rumoerig", loud: "lawaaiig" },
};

const en: Terms = {
  roles: { nursing: "nurse", "social-work": "social worker" },
  modes: {
    nursing: "alone, as a nurse",
    "social-work": "alone, as a social worker",
    pair: "together at one screen",
  },
  principles: {
    diversity: "Individual diversity",
    "own-good-life": "Care supports living a good life in one's own eyes",
    influence: "The client is actively invited to influence decisions",
    network: "The client has a network and creative ideas about what works",
  },
  skills: {
    networking: "Being a professional networker",
    listening: "Listening, listening, listening",
    valuing: "Valuing the client's and the network's solutions",
    offering: "Offering knowledge, and asking how it could support",
  },
  moves: {
    "open-question": "open question",
    probe: "probing deeper",
    "closed-question": "closed question",
    "simple-reflection": "simple reflection",
    "complex-reflection": "complex reflection",
    silence: "leaving a silence",
    summary: "summarising and checking",
    affirmation: "affirming",
    "build-on": "building on their own solution",
    "ask-leave": "asking leave to say something",
    suggest: "suggesting lightly",
    "offer-knowledge": "offering knowledge, and asking",
    "decide-together": "deciding together",
    "explain-role": "explaining role and confidentiality",
    "check-safety": "asking about safety",
    "set-limit": "setting a limit",
    reassure: "reassuring",
    hush: "hushing",
    advise: "unasked advice",
    "fix-early": "a solution too early",
    "fill-in": "filling in or judging",
    connect: "connecting, warm handover",
    consult: "consulting a colleague",
    "consent-to-share": "asking consent to share",
    relieve: "taking off their hands, on request",
    "hold-back": "holding back, with an appointment",
    treat: "treating or repairing",
    "adjust-setting": "adjusting the setting",
    "step-in": "stepping in",
    signal: "signalling, putting on the agenda",
    "take-over": "taking over",
    "refer-away": "passing on",
  },
  lifeDomains: {
    home: "home",
    money: "money",
    health: "health",
    relations: "relations",
    meaning: "meaning",
    "daily-life": "daily life",
    participation: "taking part",
  },
  socialQuality: {
    "socio-economic-security": "socio-economic security",
    "social-inclusion": "social inclusion",
    "social-cohesion": "social cohesion",
    "social-empowerment": "social empowerment",
  },
  debriefPhases: {
    agreements: "Ground rules",
    reactions: "First reactions",
    story: "What happened",
    deeper: "Going deeper",
    takeaway: "Taking along",
  },
  noises: { quiet: "quiet", busy: "busy", loud: "loud" },
};

/** Both languages; a bundle that must stay small imports `termsNl` or `termsEn` instead. */
export const terms: Record<Locale, Terms> = { nl, en };
export { en as termsEn, nl as termsNl };
