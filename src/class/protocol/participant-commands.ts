import * as z from "zod/mini";
import { idSchema } from "../../scenario/ids.ts";
import { playSchema } from "../../scenario/play.ts";
import { roles } from "../../scenario/vocabulary.ts";
import { keySchema, line } from "./requests.ts";
import { limits, textKinds, ways } from "./words.ts";

const stepSchema = playSchema.shape.steps.def.element;
const count = z.number().check(z.int(), z.minimum(0), z.maximum(limits.steps));

/** What somebody who takes part can do. */
export const participantCommandSchema = z.discriminatedUnion("kind", [
  /** Before the first choice: another role or way. */
  z.strictObject({
    kind: z.literal("seat-choice"),
    role: z.optional(z.enum(roles)),
    way: z.enum(ways),
  }),
  /** Kept in memory only; send it again after every new connection. Empty takes it away. */
  z.strictObject({
    kind: z.literal("nickname"),
    nickname: z.string().check(z.trim(), z.maxLength(limits.nickname)),
  }),
  /**
   * Choices, in order. `from` is how many steps of this play come before the first of them; steps the
   * server has already are skipped when they are the same. On two devices both send to one play.
   */
  z.strictObject({
    kind: z.literal("steps"),
    from: count,
    steps: z.array(stepSchema).check(z.minLength(1), z.maxLength(limits.steps)),
  }),
  /** A play finished at home joins whole, instead of playing here. */
  z.strictObject({ kind: z.literal("bring-play"), play: playSchema }),
  /** "I am done", also where the case has not ended; the play stays as it is. */
  z.strictObject({ kind: z.literal("finish") }),
  /** On two devices: the partner's word of four letters. */
  z.strictObject({ kind: z.literal("pair"), word: z.string().check(z.maxLength(20)) }),
  /** On two devices, at a choice that asks `together`: what this role proposes. */
  z.strictObject({
    kind: z.literal("propose"),
    at: count,
    choice: idSchema,
    option: idSchema,
    /** Told to the partner once both proposed, and to nobody else. */
    reason: z.optional(line(limits.reason)),
  }),
  /** On two devices, once both proposed: what is settled. The other one agrees or names another. */
  z.strictObject({
    kind: z.literal("settle"),
    at: count,
    choice: idSchema,
    option: idSchema,
  }),
  /** Go on with the scripted other, after waiting for a partner (see `pair.mayGoOn`). */
  z.strictObject({ kind: z.literal("go-on") }),
  /** Words of one's own. Only what the student ticked is ever sent. */
  z.strictObject({
    kind: z.literal("text"),
    text: z.enum(textKinds),
    words: line(limits.text),
    /** Where in the play, or at which question; shown beside it. */
    scene: z.optional(idSchema),
    question: z.optional(z.string().check(z.maxLength(limits.shownQuestion))),
    consent: z.literal(true),
  }),
  /** Take back a text of one's own. */
  z.strictObject({ kind: z.literal("take-back"), id: z.string() }),
  /** Vote, or vote otherwise while it is open. */
  z.strictObject({ kind: z.literal("vote"), vote: z.string(), option: z.string() }),
  /** Everything of mine, for good. The seat is gone afterwards. */
  z.strictObject({ kind: z.literal("delete-mine") }),
]);
export type ParticipantCommand = z.infer<typeof participantCommandSchema>;

export const participantRequestSchema = z.strictObject({
  key: keySchema,
  command: participantCommandSchema,
});
