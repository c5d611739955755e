// biome-ignore-all lint/performance/noBarrelFile: the one door for the handbook and the editor
/** The case language as data, for a handbook, an editor and programs of others. */
export type { Completion, CompletionKind, Completions } from "./completion.ts";
export { completions } from "./completions.ts";
export { type ConditionReference, conditionReference } from "./condition-reference.ts";
export { caseJsonSchema, type JsonSchema } from "./json-schema.ts";
export { type ListName, type ListReference, listReference } from "./lists.ts";
export {
  type AttributeReference,
  type FieldReference,
  fieldReference,
  type TagReference,
  tagReference,
} from "./tag-reference.ts";
