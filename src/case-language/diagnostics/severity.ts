import { messages } from "./messages/index.ts";
import type { Problem } from "./report.ts";

/** Whether a problem keeps the case from being played. */
export function isError({ id }: Problem): boolean {
  return messages[id].severity === "error";
}
