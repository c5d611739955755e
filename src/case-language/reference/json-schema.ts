import * as z from "zod/mini";
import { conditionSchema } from "../../scenario/condition.ts";
import { idSchema } from "../../scenario/ids.ts";
import { blockSchema, inlineSchema, richTextSchema } from "../../scenario/rich-text.ts";
import { scenarioSchema } from "../../scenario/scenario.ts";
import { partSchema } from "../../scenario/story.ts";

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The compiled case as JSON Schema (draft 2020-12), for programs of others that read or make cases.
 * What only the compiler can see (that a target exists, say) is not in it.
 */
export function caseJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>();
  names.add(idSchema, { id: "Id" });
  names.add(conditionSchema, { id: "Condition" });
  names.add(inlineSchema, { id: "Inline" });
  names.add(blockSchema, { id: "Block" });
  names.add(richTextSchema, { id: "RichText" });
  names.add(partSchema, { id: "Part" });
  const schema = z.toJSONSchema(scenarioSchema, {
    target: "draft-2020-12",
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      // What an id may look like is a function in the contract, which no schema can carry.
      if ((zodSchema as unknown) === idSchema) jsonSchema.pattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
    },
  });
  return { title: "Blanco: a compiled case in one language", ...schema };
}
