import { createHash } from "node:crypto";
import type { Scenario } from "../scenario/scenario.ts";

/**
 * The compiled case as it is served.
 * @returns `path` from the root, which changes with the content so that it may be kept for ever; `body`, JSON
 */
export function caseFile(scenario: Scenario): { path: string; body: string } {
  const body = JSON.stringify(scenario);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, 12);
  return { path: `/case/${scenario.id}.${scenario.locale}.${hash}.json`, body };
}
