import type { Scenario } from "../../scenario/scenario.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { classRoutes } from "../protocol/routes.ts";
import type { ClassSection } from "../protocol/view.ts";
import type { Seat } from "../protocol/words.ts";
import { type Fetch, get } from "./post.ts";

/** The language in which a reader gets the case: their own where it exists, else the one of the class. */
export function caseLocale({ case: found, locale }: ClassSection, reader: Locale): Locale {
  return [reader, locale, ...locales].find((each) => found.marks[each] !== undefined) ?? locale;
}

/** How long a case may be on its way, in milliseconds: on a slow phone a large one takes its time. */
const caseWithin = 60_000;

/**
 * The case of a class, as this class keeps it.
 * @returns undefined when it did not arrive
 */
export async function fetchClassCase(
  fetch: Fetch,
  seat: Seat,
  section: ClassSection,
  reader: Locale,
): Promise<Scenario | undefined> {
  const locale = caseLocale(section, reader);
  const mark = section.case.marks[locale] ?? "";
  const url = classRoutes.case(section.id, seat, locale, mark);
  const came = await get<Scenario>(fetch, url, caseWithin);
  return came.kind === "answer" ? came.answer : undefined;
}
