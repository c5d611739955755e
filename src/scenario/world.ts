import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { richTextSchema } from "./rich-text.ts";
import {
  drawings,
  lifeDomains,
  noises,
  personRoles,
  portraits,
  rings,
  socialQuality,
  ties,
} from "./vocabulary.ts";

export const personSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  age: z.optional(z.number()),
  role: z.enum(personRoles),
  portrait: z.optional(z.enum(portraits)),
  /** A hard-of-hearing person receives what is said in a loud place with gaps. */
  hearing: z.optional(z.literal("hard")),
});

export const placeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  noise: z.enum(noises),
  drawing: z.optional(z.enum(drawings)),
});

export const factSchema = z.strictObject({
  id: idSchema,
  domain: z.enum(lifeDomains),
  from: idSchema,
  tags: z.array(z.enum(socialQuality)),
  /** In the words of whoever told it. */
  text: richTextSchema,
});

export const meterSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  min: z.number(),
  max: z.number(),
  start: z.number(),
});

export const flagSchema = z.strictObject({ id: idSchema });

export const contactSchema = z.strictObject({
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

export const tieChangeSchema = z.strictObject({ contact: idSchema, tie: z.enum(ties) });

export type Person = z.infer<typeof personSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Meter = z.infer<typeof meterSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type TieChange = z.infer<typeof tieChangeSchema>;
