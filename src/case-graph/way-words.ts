import type { Locale } from "../scenario/vocabulary.ts";
import type { GraphWay } from "./graph.ts";
import { graphWords } from "./words.ts";

/**
 * One way to go on in one line: what is said or done, who may, and under which conditions.
 */
export function wayWords(way: GraphWay, locale: Locale): string {
  const say = graphWords[locale];
  const notes = [
    way.contact,
    way.for && say.onlyRole(say.roles[way.for]),
    way.when && say.open(way.when),
    way.leadsWhen &&
      (way.leadsWhen === say.otherwise ? say.leadsOtherwise : say.leads(way.leadsWhen)),
  ].filter((each) => each !== undefined);
  return notes.length > 0 ? `“${way.text}” (${notes.join("; ")})` : `“${way.text}”`;
}
