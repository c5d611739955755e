// biome-ignore-all lint/performance/noBarrelFile: one door, so that templates never reach further
/**
 * The case language as data, for the handbook's own pages. Astro's templates take it from here: they
 * never reach into the room of the language themselves.
 */
export { careMapReference } from "../../case-language/care-map/reference.ts";
export {
  conditionReference,
  type FieldReference,
  fieldReference,
  tagReference,
} from "../../case-language/reference/index.ts";
