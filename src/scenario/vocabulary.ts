/**
 * The closed lists that every case, play and report speaks in.
 * Ids are stable and English; what users read lives in `src/i18n`.
 */

/** What a student plays. */
export const roles = ["nursing", "social-work"] as const;
export type Role = (typeof roles)[number];

/** How a case is walked: alone in a role, or both roles at one screen. */
export const modes = ["nursing", "social-work", "pair"] as const;
export type Mode = (typeof modes)[number];

/** The four principles of the client perspective (lectorate Client Perspective, Windesheim). */
export const principles = ["diversity", "own-good-life", "influence", "network"] as const;
export type Principle = (typeof principles)[number];

/** The four consequences of those principles for training. */
export const skills = ["networking", "listening", "valuing", "offering"] as const;
export type Skill = (typeof skills)[number];

/** Areas of life in which something can be told. */
export const lifeDomains = [
  "home",
  "money",
  "health",
  "relations",
  "meaning",
  "daily-life",
  "participation",
] as const;
export type LifeDomain = (typeof lifeDomains)[number];

/** The four conditions of Social Quality, as tags on facts. */
export const socialQuality = [
  "socio-economic-security",
  "social-inclusion",
  "social-cohesion",
  "social-empowerment",
] as const;
export type SocialQuality = (typeof socialQuality)[number];

/** What an utterance or act does. `talk` is said, `act` is done; a move without a skill is weighed by the case alone. */
export const moves = {
  "open-question": { family: "talk", skill: "listening" },
  probe: { family: "talk", skill: "listening" },
  "closed-question": { family: "talk", skill: null },
  "simple-reflection": { family: "talk", skill: "listening" },
  "complex-reflection": { family: "talk", skill: "listening" },
  silence: { family: "talk", skill: "listening" },
  summary: { family: "talk", skill: "listening" },
  affirmation: { family: "talk", skill: "valuing" },
  "build-on": { family: "talk", skill: "valuing" },
  "ask-leave": { family: "talk", skill: "listening" },
  suggest: { family: "talk", skill: "offering" },
  "offer-knowledge": { family: "talk", skill: "offering" },
  "decide-together": { family: "talk", skill: "valuing" },
  "explain-role": { family: "talk", skill: "offering" },
  "check-safety": { family: "talk", skill: null },
  "set-limit": { family: "talk", skill: null },
  reassure: { family: "talk", skill: null },
  hush: { family: "talk", skill: null },
  advise: { family: "talk", skill: null },
  "fix-early": { family: "talk", skill: null },
  "fill-in": { family: "talk", skill: null },
  connect: { family: "act", skill: "networking" },
  consult: { family: "act", skill: "networking" },
  "consent-to-share": { family: "act", skill: "networking" },
  relieve: { family: "act", skill: "offering" },
  "hold-back": { family: "act", skill: "valuing" },
  treat: { family: "act", skill: "offering" },
  "adjust-setting": { family: "act", skill: "listening" },
  "step-in": { family: "act", skill: null },
  signal: { family: "act", skill: "networking" },
  "take-over": { family: "act", skill: null },
  "refer-away": { family: "act", skill: null },
} as const satisfies Record<string, { family: "talk" | "act"; skill: Skill | null }>;
export type Move = keyof typeof moves;
export const moveIds = Object.keys(moves) as [Move, ...Move[]];

/** Case lengths: 5, 15 and 30 minutes. */
export const lengths = ["short", "medium", "long"] as const;

/** How loud a place is for somebody who is hard of hearing. */
export const noises = ["quiet", "busy", "loud"] as const;
export type Noise = (typeof noises)[number];

/** What a choice can mend in a room: where, whether faces are seen, how fast and one at a time, on paper. */
export const mendables = ["place", "face", "pace", "writing"] as const;
export type Mendable = (typeof mendables)[number];

export const sceneKinds = ["talk", "decision", "network", "reflection", "joint"] as const;
export const scenePhases = ["acute", "recovery", "living"] as const;

/** Debrief phases, in the order in which they are led. */
export const debriefPhases = ["agreements", "reactions", "story", "deeper", "takeaway"] as const;
export type DebriefPhase = (typeof debriefPhases)[number];

/** How close somebody in the client's network is. A contact without a tie is not (yet) part of it. */
export const ties = ["close", "thin", "lost", "new"] as const;
export type Tie = (typeof ties)[number];

/** The two rings of the ecogram: people of one's own, and people who come for their work. */
export const rings = ["informal", "formal"] as const;
export type Ring = (typeof rings)[number];

/** What has to be settled when help crosses the border of health and social care. */
export const decisionTopics = ["pivot", "asked", "purse", "consent", "moment", "other"] as const;
export type DecisionTopic = (typeof decisionTopics)[number];

/** Which law or whose money pays. */
export const purses = ["zvw", "wmo", "wlz", "jeugdwet", "participatiewet", "own"] as const;
export type Purse = (typeof purses)[number];

/** A person's part in the story. */
export const personRoles = ["client", "near", "professional", "other"] as const;

/** Faces and places drawn by the project (`src/ui/drawings`). */
export const portraits = [
  "old-man-1",
  "old-man-2",
  "old-woman-1",
  "old-woman-2",
  "man-1",
  "man-2",
  "woman-1",
  "woman-2",
  "young-woman-1",
] as const;
export type Portrait = (typeof portraits)[number];
export const moods = ["neutral", "warm", "closed", "sad", "laughing", "tired"] as const;
export type Mood = (typeof moods)[number];
export const drawings = [
  "living-room",
  "kitchen",
  "church",
  "church-hall",
  "consulting-room",
  "hearing-shop",
  "office",
  "street",
  "front-door",
  "school",
  "garden",
  "hospital",
] as const;
export type Drawing = (typeof drawings)[number];

/** Interface and case languages; the first is the default. */
export const locales = ["nl", "en"] as const;
export type Locale = (typeof locales)[number];
