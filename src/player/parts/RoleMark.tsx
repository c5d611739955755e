import type { Role } from "../../scenario/vocabulary.ts";
import { useTerms } from "../messages.ts";

/** A role by shape, word and colour together. */
export function RoleMark({ role }: { role: Role }) {
  return <span className={`role-mark ${role}`}>{useTerms().roles[role]}</span>;
}
