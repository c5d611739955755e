import { useCallback, useEffect, useState } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import type { Locale } from "../../scenario/vocabulary.ts";
import type { ClassSection } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { caseLocale, fetchClassCase } from "./class-case.ts";
import type { Fetch } from "./post.ts";

/** A case that is on its way, here, or did not come. */
export type ClassCase = { scenario: Scenario | undefined; failed: boolean; retry: () => void };

/**
 * Fetches the case of a class once it is known which, and keeps it.
 * @param section undefined as long as nothing is known of the class
 */
export function useClassCase(
  fetch: Fetch,
  seat: Seat,
  section: ClassSection | undefined,
  reader: Locale,
): ClassCase {
  const [scenario, setScenario] = useState<Scenario>();
  const [failed, setFailed] = useState(false);
  const mark = section?.case.marks[caseLocale(section, reader)];
  // A section is a new object with every message; its mark changes when the case does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const load = useCallback(async () => {
    if (!section || mark === undefined) return;
    setFailed(false);
    const found = await fetchClassCase(fetch, seat, section, reader);
    if (found) setScenario(found);
    else setFailed(true);
  }, [fetch, seat, mark, reader]);
  useEffect(() => void load(), [load]);
  return { scenario, failed, retry: () => void load() };
}
