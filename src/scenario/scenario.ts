import * as z from "zod/mini";
import { conditionSchema } from "./condition.ts";
import { idSchema } from "./ids.ts";
import { richTextSchema } from "./rich-text.ts";
import {
  debriefPhases,
  decisionTopics,
  drawings,
  lengths,
  lifeDomains,
  locales,
  mendables,
  moods,
  moveIds,
  noises,
  personRoles,
  portraits,
  principles,
  purses,
  rings,
  roles,
  sceneKinds,
  scenePhases,
  socialQuality,
  ties,
} from "./vocabulary.ts";

const when = z.optional(conditionSchema);

const personSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  age: z.optional(z.number()),
  role: z.enum(personRoles),
  portrait: z.optional(z.enum(portraits)),
  /** A hard-of-hearing person receives what is said in a loud place with gaps. */
  hearing: z.optional(z.literal("hard")),
});

const placeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  noise: z.enum(noises),
  drawing: z.optional(z.enum(drawings)),
});

const factSchema = z.strictObject({
  id: idSchema,
  domain: z.enum(lifeDomains),
  from: idSchema,
  tags: z.array(z.enum(socialQuality)),
  /** In the words of whoever told it. */
  text: richTextSchema,
});

const meterSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  min: z.number(),
  max: z.number(),
  start: z.number(),
});

const flagSchema = z.strictObject({ id: idSchema });

const contactSchema = z.strictObject({
  id: idSchema,
  /** As the client calls them, or the name on the care map. */
  name: z.string(),
  ring: z.enum(rings),
  /** Absent: not (yet) part of the client's network. */
  tie: z.optional(z.enum(ties)),
  /** Entry of the care map that tells more. */
  ref: z.optional(z.string()),
  /** The same human being as this person of the story. */
  person: z.optional(idSchema),
  /** What they are to the client; may be empty. */
  text: richTextSchema,
});

const tieChangeSchema = z.strictObject({ contact: idSchema, tie: z.enum(ties) });

const saySchema = z.strictObject({
  kind: z.literal("say"),
  who: idSchema,
  mood: z.optional(z.enum(moods)),
  text: richTextSchema,
});
const narrationSchema = z.strictObject({ kind: z.literal("narration"), text: richTextSchema });
const dossierSchema = z.strictObject({
  kind: z.literal("dossier"),
  id: idSchema,
  title: z.string(),
  /** Only this role reads it; at one screen the other looks away. */
  for: z.optional(z.enum(roles)),
  text: richTextSchema,
});

const letterSchema = z.strictObject({
  kind: z.literal("letter"),
  id: idSchema,
  title: z.string(),
  /** Who sent it, in words. */
  from: z.optional(z.string()),
  for: z.optional(z.enum(roles)),
  text: richTextSchema,
});
const bracketSchema = z.strictObject({
  kind: z.literal("bracket"),
  id: idSchema,
  /** The bracket to which this one comes back: what stayed, what moved? Absent: it opens one. */
  returns: z.optional(idSchema),
  /** Words of the case above the three questions; may be empty. */
  text: richTextSchema,
});

export type Part =
  | z.infer<typeof saySchema>
  | z.infer<typeof narrationSchema>
  | z.infer<typeof dossierSchema>
  | z.infer<typeof letterSchema>
  | z.infer<typeof bracketSchema>
  | { kind: "if"; id: string; when: z.infer<typeof conditionSchema>; parts: Part[] };

/** What is seen in a scene, in order. */
export const partSchema: z.ZodMiniType<Part> = z.lazy(() =>
  z.union([
    saySchema,
    narrationSchema,
    dossierSchema,
    letterSchema,
    bracketSchema,
    z.strictObject({
      kind: z.literal("if"),
      id: idSchema,
      when: conditionSchema,
      parts: z.array(partSchema),
    }),
  ]),
);

const replySchema = z.strictObject({
  /** Absent: told rather than said. */
  who: z.optional(idSchema),
  mood: z.optional(z.enum(moods)),
  when,
  text: richTextSchema,
});

const feedbackSchema = z.strictObject({
  principle: z.enum(principles),
  /** −2 to +2. Orders the report; never shown. */
  value: z.number(),
  when,
  text: richTextSchema,
});

/** What comes of something besides words. */
const effects = {
  tells: z.array(z.strictObject({ fact: idSchema, when })),
  sets: z.array(idSchema),
  clears: z.array(idSchema),
  changes: z.array(z.strictObject({ meter: idSchema, by: z.number() })),
  ties: z.optional(z.array(tieChangeSchema)),
};

const optionSchema = z.strictObject({
  id: idSchema,
  when,
  /** Rests on this fact, so it is open only once that was told. */
  fact: z.optional(idSchema),
  /** Who would do it. */
  contact: z.optional(idSchema),
  purse: z.optional(z.enum(purses)),
  ...effects,
  text: richTextSchema,
});

const decisionPartSchema = z.strictObject({
  id: idSchema,
  topic: z.enum(decisionTopics),
  text: richTextSchema,
  /** At least one is open in every state in which the decision is. */
  options: z.array(optionSchema),
});

/** What the other role proposes when somebody plays alone. */
const scriptSchema = z.strictObject({
  role: z.enum(roles),
  /** Tried in order; the last has no condition. */
  proposes: z.array(z.strictObject({ option: idSchema, when })),
  /** Their reason. */
  text: richTextSchema,
});

/**
 * What a choice asks besides being chosen. Its answer is a record of part id to option id:
 * - `meaning`: part `fact`, a fact that was told (by `from`, where given), or `none`;
 * - `decide`: every part, one of its open options;
 * - `together`: parts `nursing` and `social-work`, an open option each; `settled`, an open option, or
 *   `client` where the client can be asked.
 */
export const asksSchema = z.union([
  z.strictObject({ kind: z.literal("meaning"), from: z.optional(idSchema) }),
  z.strictObject({ kind: z.literal("decide"), parts: z.array(decisionPartSchema) }),
  z.strictObject({
    kind: z.literal("together"),
    options: z.array(optionSchema),
    scripts: z.array(scriptSchema),
    /** Asking the client: what they say to it. */
    client: z.optional(z.strictObject({ who: idSchema, text: richTextSchema })),
  }),
]);

export const choiceSchema = z.strictObject({
  id: idSchema,
  moves: z.array(z.enum(moveIds)),
  /** Only this role can choose it; at one screen it is this role who says it. */
  for: z.optional(z.enum(roles)),
  when,
  /** Tried in order; the last has no condition. `here` keeps the scene going. */
  to: z.array(z.strictObject({ scene: z.string(), when })),
  ...effects,
  adjusts: z.array(z.enum(mendables)),
  /** Made on the ecogram, at this contact. */
  contact: z.optional(idSchema),
  asks: z.optional(asksSchema),
  text: richTextSchema,
  replies: z.array(replySchema),
  feedback: z.array(feedbackSchema),
});

export const sceneSchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  kind: z.enum([...sceneKinds, "ending"]),
  place: z.optional(idSchema),
  phase: z.optional(z.enum(scenePhases)),
  /** How the moment is named, in words: "Derde jaar, oktober". */
  date: z.optional(z.string()),
  /** Which year of the story; a step up is shown as time passing. */
  year: z.optional(z.number()),
  /** What has become of ties by the time this scene begins. */
  ties: z.optional(z.array(tieChangeSchema)),
  /** Some of its choices are made on the ecogram: what stands above it. */
  map: z.optional(z.strictObject({ id: idSchema, text: richTextSchema })),
  parts: z.array(partSchema),
  /** Empty for an ending. */
  choices: z.array(choiceSchema),
});

const debriefSchema = z.strictObject({
  phase: z.enum(debriefPhases),
  /** Questions for an experience expert in the room. */
  for: z.optional(z.literal("expert")),
  questions: z.array(richTextSchema),
});

const lessonCutSchema = z.strictObject({
  start: z.partialRecord(z.enum([...roles, "pair"]), idSchema),
  /** The cut is over on entering one of these. */
  ends: z.array(idSchema),
  /** What counts as told, and which flags as set, when the cut begins. */
  told: z.array(idSchema),
  sets: z.array(idSchema),
  minutes: z.number(),
});

/**
 * A compiled case in one language: everything that playing, exploring and reporting need.
 * `version` hashes the graph, not the prose, so a corrected sentence changes no play.
 */
export const scenarioSchema = z.strictObject({
  v: z.literal(1),
  id: idSchema,
  locale: z.enum(locales),
  version: z.string(),
  title: z.string(),
  summary: z.string(),
  length: z.enum(lengths),
  minutes: z.number(),
  roles: z.array(z.enum(roles)),
  start: z.partialRecord(z.enum([...roles, "pair"]), idSchema),
  goodLife: z.string(),
  learningGoals: z.array(z.string()),
  sources: z.array(z.string()),
  contentNote: z.optional(z.string()),
  livedExperience: z.optional(
    z.strictObject({ by: z.string(), date: z.string(), changed: z.string() }),
  ),
  authors: z.array(z.string()),
  licence: z.string(),
  lessonCut: z.optional(lessonCutSchema),
  persons: z.array(personSchema),
  places: z.array(placeSchema),
  facts: z.array(factSchema),
  contacts: z.array(contactSchema),
  meters: z.array(meterSchema),
  flags: z.array(flagSchema),
  scenes: z.array(sceneSchema),
  debrief: z.array(debriefSchema),
  /** The lecturer's page. */
  notes: richTextSchema,
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type Choice = z.infer<typeof choiceSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Feedback = z.infer<typeof feedbackSchema>;
export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Meter = z.infer<typeof meterSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type TieChange = z.infer<typeof tieChangeSchema>;
export type Option = z.infer<typeof optionSchema>;
export type DecisionPart = z.infer<typeof decisionPartSchema>;
export type Asks = z.infer<typeof asksSchema>;
export type LessonCut = z.infer<typeof lessonCutSchema>;
export type DebriefQuestions = z.infer<typeof debriefSchema>;

// biome-ignore lint/performance/noBarrelFile: it has its own file so that the player, which has no use for schemas, is spared Zod
export { HERE } from "./here.ts";
