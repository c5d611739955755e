import * as z from "zod/mini";
import { idSchema } from "../../scenario/ids.ts";
import { keySchema, line } from "./requests.ts";
import { limits, phases } from "./words.ts";

/** What stands on the shared screen, in the order in which a debrief is led. */
export const itemSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("nothing") }),
  z.strictObject({ kind: z.literal("agreements") }),
  z.strictObject({ kind: z.literal("join") }),
  /** How it was for the client. */
  z.strictObject({ kind: z.literal("client") }),
  z.strictObject({ kind: z.literal("told") }),
  /** The class flowing through the case. */
  z.strictObject({ kind: z.literal("flow") }),
  /** Where choices parted; one scene, or the list of them. */
  z.strictObject({ kind: z.literal("parted"), scene: z.optional(idSchema) }),
  z.strictObject({ kind: z.literal("networks") }),
  z.strictObject({ kind: z.literal("not-up-to-client") }),
  z.strictObject({ kind: z.literal("vote"), vote: z.string() }),
  z.strictObject({ kind: z.literal("texts") }),
  z.strictObject({ kind: z.literal("by-role") }),
  /** One moment, played again together. */
  z.strictObject({ kind: z.literal("moment"), scene: idSchema }),
  z.strictObject({ kind: z.literal("actions") }),
  /** A question of the case's debrief, or of the guide. */
  z.strictObject({
    kind: z.literal("question"),
    text: z.string().check(z.maxLength(limits.shownQuestion)),
  }),
]);
export type Item = z.infer<typeof itemSchema>;

const textId = z.strictObject({ kind: z.literal("show-text"), id: z.string() });

/** What a host can do; a remote too, except where it says host. */
export const hostCommandSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("phase"), phase: z.enum(phases) }),
  z.strictObject({ kind: z.literal("show"), item: itemSchema }),
  /** Freeze the plays as they are and show what may be shown. */
  z.strictObject({ kind: z.literal("release") }),
  /** Show the released results by role too, or no longer. */
  z.strictObject({ kind: z.literal("by-role"), open: z.boolean() }),
  /** Take the results off every screen. */
  z.strictObject({ kind: z.literal("withdraw") }),
  z.strictObject({
    kind: z.literal("open-vote"),
    question: line(limits.question),
    options: z
      .array(z.strictObject({ id: idSchema, words: line(limits.option) }))
      .check(z.minLength(2), z.maxLength(limits.options)),
    /** A vote on what to choose in this scene, played again together. */
    scene: z.optional(idSchema),
  }),
  z.strictObject({ kind: z.literal("close-vote"), vote: z.string() }),
  /** Closes it too. */
  z.strictObject({ kind: z.literal("reveal-vote"), vote: z.string() }),
  textId,
  z.strictObject({ kind: z.literal("hide-text"), id: z.string() }),
  /** For good, from the log too. */
  z.strictObject({ kind: z.literal("remove-text"), id: z.string() }),
  /** Whoever wrote this text can send no more texts. The play goes on. */
  z.strictObject({ kind: z.literal("ban-writer"), id: z.string() }),
  /** Match everybody on two devices who waits for a partner, nursing with social work. */
  z.strictObject({ kind: z.literal("pair-waiting") }),
  /** A new code; the old one stops working. Who is in stays in. */
  z.strictObject({ kind: z.literal("new-code") }),
  /** Host: a link for the shared screen or the remote; an earlier one stops working. */
  z.strictObject({ kind: z.literal("give-seat"), seat: z.enum(["remote", "screen"]) }),
  /** Host: keep it for so many days after closing, 30 at most. */
  z.strictObject({
    kind: z.literal("extend"),
    days: z.number().check(z.int(), z.minimum(1), z.maximum(30)),
  }),
  z.strictObject({ kind: z.literal("close") }),
  /** Host: everything of this class, at once and for good. */
  z.strictObject({ kind: z.literal("delete-all") }),
]);
export type HostCommand = z.infer<typeof hostCommandSchema>;

/** What only the host's own device may do. */
export const hostOnly = [
  "give-seat",
  "extend",
  "delete-all",
] as const satisfies readonly HostCommand["kind"][];

export const hostRequestSchema = z.strictObject({ key: keySchema, command: hostCommandSchema });
