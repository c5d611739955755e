import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { locales, purses } from "./vocabulary.ts";

/** What an entry of the care map is. */
export const careMapKinds = ["person", "organisation", "place", "group"] as const;
export const careMapDomains = ["health", "social", "both", "informal"] as const;
/** Where an entry stands among the others. */
export const careMapGroups = ["health", "social", "gates", "safety", "informal"] as const;
/** Out of which law or whose money it is paid. */
export const careMapPurses = [...purses, "free", "other"] as const;
/** What stands between somebody and this help. */
export const doors = [
  "open",
  "gp-referral",
  "municipal-decision",
  "ciz",
  "insurer",
  "own-indication",
  "other-decision",
  "professional-request",
] as const;

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
