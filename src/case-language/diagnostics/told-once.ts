import type { Correction, Problem } from "./report.ts";

/** What comes along when a whole text is pasted from elsewhere, or rewritten: a hundred times the same. */
const wholesale: ReadonlySet<Problem["id"]> = new Set<Problem["id"]>([
  "attribute-curly-quotes",
  "attribute-without-quotes",
  "hidden-sign",
  "translation-extra-unit",
  "translation-missing-unit",
]);

/** Whether a mistake of this kind is told once for a whole file. */
export const isToldOnce = (id: Problem["id"]): boolean => wholesale.has(id);

/**
 * Mistakes that fill a file are told at the first place, with how many more there are (`more`); to mend
 * that one is to mend all.
 */
export function toldOnce(problems: readonly Problem[]): Problem[] {
  const first = new Map<Problem["id"], { at: number; also: Correction[]; more: number }>();
  const told: Problem[] = [];
  for (const problem of problems) {
    const before = isToldOnce(problem.id) ? first.get(problem.id) : undefined;
    if (!before) {
      if (isToldOnce(problem.id))
        first.set(problem.id, { at: told.length, also: [...(problem.also ?? [])], more: 0 });
      told.push(problem);
      continue;
    }
    before.more++;
    if (problem.suggestion !== undefined)
      before.also.push({ at: problem.at, write: problem.suggestion });
    before.also.push(...(problem.also ?? []));
  }
  for (const { at, also, more } of first.values()) {
    const problem = told[at] as Problem;
    told[at] = {
      ...problem,
      params: { ...problem.params, more },
      ...(also.length > 0 && { also }),
    };
  }
  return told;
}
