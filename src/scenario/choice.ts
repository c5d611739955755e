import * as z from "zod/mini";
import { conditionSchema } from "./condition.ts";
import { idSchema } from "./ids.ts";
import { richTextSchema } from "./rich-text.ts";
import {
  decisionTopics,
  mendables,
  moods,
  moveIds,
  principles,
  purses,
  roles,
} from "./vocabulary.ts";
import { tieChangeSchema } from "./world.ts";

const when = z.optional(conditionSchema);

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
const asksSchema = z.union([
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

export type Choice = z.infer<typeof choiceSchema>;
export type Reply = z.infer<typeof replySchema>;
export type Feedback = z.infer<typeof feedbackSchema>;
export type Option = z.infer<typeof optionSchema>;
export type DecisionPart = z.infer<typeof decisionPartSchema>;
export type Asks = z.infer<typeof asksSchema>;
