import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { careMapLoader, practiceLoader } from "./care-map-loader.ts";
import { caseLoader } from "./case-loader.ts";
import { handbookLists, handbookParts } from "./layouts/handbook/parts.ts";
import { debriefPhases, type Move, moveIds } from "./scenario/vocabulary.ts";

const texts = (folder: string) => glob({ base: `content/${folder}`, pattern: "{nl,en}/*.mdx" });
const moves = z.partialRecord(z.enum(moveIds), z.string()) as z.ZodType<
  Partial<Record<Move, string>>
>;

/** What editors write, per language, and the cases, compiled. */
export const collections = {
  cases: defineCollection({ loader: caseLoader("scenarios") }),
  careMaps: defineCollection({ loader: careMapLoader() }),
  practice: defineCollection({
    loader: practiceLoader(),
    schema: z.object({
      questions: z.array(
        z.strictObject({
          id: z.string(),
          who: z.string(),
          says: z.string(),
          /** Ids of the care map that might fit, the nearest first. */
          entries: z.array(z.string()).min(1),
          think: z.string(),
        }),
      ),
    }),
  }),
  principles: defineCollection({
    loader: texts("principles"),
    schema: z.object({ title: z.string(), order: z.number(), short: z.string() }),
  }),
  skills: defineCollection({
    loader: texts("skills"),
    schema: z.object({ title: z.string(), order: z.number(), short: z.string(), moves }),
  }),
  sources: defineCollection({
    loader: texts("sources"),
    schema: z.object({
      title: z.string(),
      order: z.number(),
      by: z.string(),
      year: z.string(),
      kind: z.string(),
      evidence: z.string(),
    }),
  }),
  handbook: defineCollection({
    loader: texts("handbook"),
    schema: z.object({
      title: z.string(),
      order: z.number(),
      short: z.string(),
      part: z.enum(handbookParts),
      path: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
      /** What else people type who look for this chapter: words that need not stand in it. */
      find: z.string().default(""),
      list: z.enum(handbookLists).optional(),
    }),
  }),
  debrief: defineCollection({
    loader: texts("debrief"),
    schema: z.object({
      title: z.string(),
      order: z.number(),
      short: z.string(),
      /** Only the text of a phase has what follows; the others are aids beside them. */
      phase: z.enum(debriefPhases).optional(),
      minutes: z.object({ long: z.number(), short: z.number() }).optional(),
      prompts: z.array(z.string()).default([]),
      pitfalls: z.array(z.string()).default([]),
      safety: z.array(z.string()).default([]),
    }),
  }),
  pages: defineCollection({
    loader: texts("pages"),
    schema: z.object({ title: z.string(), description: z.string().optional() }),
  }),
};
