import * as z from "zod/mini";
import { conditionSchema } from "./condition.ts";
import { idSchema } from "./ids.ts";
import { richTextSchema } from "./rich-text.ts";
import { moods, roles } from "./vocabulary.ts";

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
