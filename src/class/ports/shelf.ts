import type { Scenario } from "../../scenario/scenario.ts";

/** The shipped cases. */
export interface Shelf {
  /** A case in every language it has, the one it was written in first; null for an unknown id. */
  find(id: string): Promise<readonly Scenario[] | null>;
}
