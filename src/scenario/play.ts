import * as z from "zod/mini";
import { idSchema } from "./ids.ts";
import { roles } from "./vocabulary.ts";

/**
 * A play is a list of choices; everything else is derived from it and the scenario.
 * Free text is never in it: that lives apart, on the device, keyed by play and step.
 */
export const playSchema = z.strictObject({
  v: z.literal(1),
  id: z.string().check(z.regex(/^[a-z0-9]{8,40}$/)),
  caseId: idSchema,
  /** `Scenario.version` of the graph it was played on. */
  caseVersion: z.string(),
  /** One role, or both for a pair at one screen. */
  roles: z.array(z.enum(roles)).check(z.minLength(1), z.maxLength(2)),
  options: z.strictObject({
    feedback: z.enum(["now", "report"]),
    part: z.enum(["whole", "lesson-cut"]),
  }),
  /** Which play, and after how many of its steps, this one went another way. */
  forkOf: z.optional(z.strictObject({ play: z.string(), step: z.number() })),
  steps: z.array(
    z.strictObject({
      scene: idSchema,
      choice: idSchema,
      /** For a choice that asks something (`Choice.asks`): part id to option id. */
      answer: z.optional(z.record(idSchema, idSchema)),
    }),
  ),
});
export type Play = z.infer<typeof playSchema>;
export type PlayStep = Play["steps"][number];
