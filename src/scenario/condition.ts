import * as z from "zod/mini";
import { mendables, roles, ties } from "./vocabulary.ts";

/**
 * A condition of the case language, compiled. Evaluated by `engine/holds.ts`.
 * `chose` names a choice as `scene/choice`; `mended any` is true once anything in this room was mended,
 * `meaning any` once a fact was named as what matters most. `decided` names what was settled, as
 * `decision/part/option`.
 */
export type Condition =
  | { told: string }
  | { visited: string }
  | { chose: string }
  | { flag: string }
  | { mended: (typeof mendables)[number] | "any" }
  | { decided: string }
  | { meaning: string }
  | { contact: string; tie: (typeof ties)[number] }
  | { role: (typeof roles)[number] | "pair" }
  | { meter: string; is: Comparison; value: number }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };

export const comparisons = [">=", "<=", ">", "<", "=", "!="] as const;
export type Comparison = (typeof comparisons)[number];

export const conditionSchema: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ told: z.string() }),
    z.strictObject({ visited: z.string() }),
    z.strictObject({ chose: z.string() }),
    z.strictObject({ flag: z.string() }),
    z.strictObject({ mended: z.enum([...mendables, "any"]) }),
    z.strictObject({ decided: z.string() }),
    z.strictObject({ meaning: z.string() }),
    z.strictObject({ contact: z.string(), tie: z.enum(ties) }),
    z.strictObject({ role: z.enum([...roles, "pair"]) }),
    z.strictObject({ meter: z.string(), is: z.enum(comparisons), value: z.number() }),
    z.strictObject({ all: z.array(conditionSchema) }),
    z.strictObject({ any: z.array(conditionSchema) }),
    z.strictObject({ not: conditionSchema }),
  ]),
);
