import * as z from "zod/mini";
import { isId } from "./is-id.ts";

// biome-ignore lint/performance/noBarrelFile: it has its own file so that the player, which has no use for schemas, is spared Zod
export { isId } from "./is-id.ts";

export const idSchema = z.string().check(z.refine(isId));
