import * as z from "zod/mini";
import { choiceSchema } from "./choice.ts";
import { idSchema } from "./ids.ts";
import { richTextSchema } from "./rich-text.ts";
import { partSchema } from "./story.ts";
import { debriefPhases, lengths, locales, roles, sceneKinds, scenePhases } from "./vocabulary.ts";
import {
  contactSchema,
  factSchema,
  flagSchema,
  meterSchema,
  personSchema,
  placeSchema,
  tieChangeSchema,
} from "./world.ts";

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
export type LessonCut = z.infer<typeof lessonCutSchema>;
export type DebriefQuestions = z.infer<typeof debriefSchema>;

export type { Asks, Choice, DecisionPart, Feedback, Option, Reply } from "./choice.ts";
// biome-ignore lint/performance/noBarrelFile: it has its own file so that the player, which has no use for schemas, is spared Zod
export { HERE } from "./here.ts";
export type { Part } from "./story.ts";
export type { Contact, Fact, Meter, Person, Place, TieChange } from "./world.ts";
