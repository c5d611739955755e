import * as z from "zod/mini";
import type { Block, Inline } from "./plain-text.ts";

// biome-ignore lint/performance/noBarrelFile: it has its own file so that the player, which has no use for schemas, is spared Zod
export { type Block, type Inline, plainText, type RichText } from "./plain-text.ts";

export const inlineSchema: z.ZodMiniType<Inline> = z.lazy(() =>
  z.union([
    z.string(),
    z.strictObject({ em: z.array(inlineSchema) }),
    z.strictObject({ strong: z.array(inlineSchema) }),
    z.strictObject({ link: z.string(), text: z.array(inlineSchema) }),
    z.strictObject({ br: z.literal(true) }),
  ]),
);

export const blockSchema: z.ZodMiniType<Block> = z.lazy(() =>
  z.union([
    z.strictObject({ p: z.array(inlineSchema) }),
    z.strictObject({ heading: z.array(inlineSchema) }),
    z.strictObject({ quote: z.array(blockSchema) }),
    z.strictObject({ list: z.array(z.array(blockSchema)), ordered: z.optional(z.boolean()) }),
  ]),
);

/** A run of paragraphs, lists and quotes. */
export const richTextSchema = z.array(blockSchema);
