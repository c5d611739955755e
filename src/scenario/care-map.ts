import * as z from "zod/mini";
import {
  careMapDomains,
  careMapGroups,
  careMapKinds,
  careMapPurses,
  doors,
} from "./care-map-lists.ts";
import { idSchema } from "./ids.ts";
import { locales } from "./vocabulary.ts";

// biome-ignore lint/performance/noBarrelFile: they have their own file so that a page that shows a care map, and has no use for schemas, is spared Zod
export {
  careMapDomains,
  careMapGroups,
  careMapKinds,
  careMapPurses,
  doors,
} from "./care-map-lists.ts";

export const careMapEntrySchema = z.strictObject({
  id: idSchema,
  /** Where it stands; left out, its domain says so. */
  group: z.optional(z.enum(careMapGroups)),
  name: z.string(),
  kind: z.enum(careMapKinds),
  domain: z.enum(careMapDomains),
  /** What you go there for. */
  for: z.string(),
  /** Words people use who do not know its name. */
  keywords: z.optional(z.array(z.string())),
  /** Where it is. */
  place: z.optional(z.string()),
  /** Whom one meets there. */
  people: z.optional(z.string()),
  purses: z.array(z.enum(careMapPurses)),
  /** Who pays, in a sentence. */
  pays: z.string(),
  doors: z.array(z.enum(doors)),
  /** Who opens the door, in a sentence. */
  opens: z.string(),
  waiting: z.string(),
  /** What helps to say or ask there. */
  say: z.optional(z.string()),
  may: z.string(),
  mayNot: z.string(),
  /** Ids of other entries. */
  worksWith: z.array(idSchema),
  /** A number that helps at once, as dialled. */
  phone: z.optional(z.string()),
  /** What could not be verified and is simplified for training. */
  simplified: z.optional(z.string()),
});

/**
 * Who there is in a region, for what, and how to reach them: one language of it.
 * Cases point at its entries (`Contact ref`); a lecturer can put another region in its place.
 */
export const careMapSchema = z.strictObject({
  v: z.literal(1),
  id: idSchema,
  locale: z.enum(locales),
  region: z.string(),
  /** When its facts were last looked at, as yyyy-mm. */
  checked: z.string(),
  entries: z.array(careMapEntrySchema),
});

export type CareMapEntry = z.infer<typeof careMapEntrySchema>;
export type CareMap = z.infer<typeof careMapSchema>;
