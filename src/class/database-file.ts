import { join } from "node:path";

/**
 * Where a class's database is kept: in `BLANCO_DATA`, or in `data/` of the checkout.
 * @param root the checkout
 */
export const databaseFile = (root: string, env: Record<string, string | undefined>): string =>
  join(env.BLANCO_DATA || join(root, "data"), "blanco.db");
