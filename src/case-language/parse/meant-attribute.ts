import { nearest } from "../scan/nearest.ts";
import type { Tag } from "../tags/tag.ts";

/** What writers try before they know the names. */
const otherNames: Readonly<Record<string, string>> = {
  naam: "name",
  titel: "title",
  leeftijd: "age",
  rol: "role",
  portret: "portrait",
  plaats: "place",
  plek: "place",
  geluid: "noise",
  tekening: "drawing",
  soort: "kind",
  naar: "to",
  van: "from",
  wie: "who",
  als: "when",
  if: "when",
  voor: "for",
  stemming: "mood",
  gevoel: "mood",
  handeling: "move",
  vertelt: "tells",
  zet: "sets",
  uitgangspunt: "principle",
  principe: "principle",
  waarde: "value",
  kring: "ring",
  persoon: "person",
  jaar: "year",
  datum: "date",
  fase: "phase",
  domein: "domain",
  onderwerp: "topic",
};

/**
 * The attribute that was probably meant by a name that a tag does not know.
 * @returns a name that the tag has, or undefined when none comes near
 */
export function meantAttribute(tag: Tag, written: string): string | undefined {
  const names = Object.keys(tag.attributes);
  const lower = written.toLowerCase();
  const other = Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined;
  if (other !== undefined && names.includes(other)) return other;
  return nearest(written, names);
}
