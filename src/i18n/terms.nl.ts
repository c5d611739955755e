import type {
  DebriefPhase,
  LifeDomain,
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

/** In Dutch. */
export const termsNl: Terms = {
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
