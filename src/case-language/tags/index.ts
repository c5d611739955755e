import { askClient } from "./ask-client.ts";
import { bracket } from "./bracket.ts";
import { choice } from "./choice.ts";
import { contact } from "./contact.ts";
import { debrief } from "./debrief.ts";
import { decide } from "./decide.ts";
import { dossier } from "./dossier.ts";
import { ending } from "./ending.ts";
import { fact } from "./fact.ts";
import { feedback } from "./feedback.ts";
import { flag } from "./flag.ts";
import { ifTag } from "./if.ts";
import { letter } from "./letter.ts";
import { map } from "./map.ts";
import { meaning } from "./meaning.ts";
import { meter } from "./meter.ts";
import { narration } from "./narration.ts";
import { notes } from "./notes.ts";
import { option } from "./option.ts";
import { other } from "./other.ts";
import { part } from "./part.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { reply } from "./reply.ts";
import { say } from "./say.ts";
import { scene } from "./scene.ts";
import type { Tag } from "./tag.ts";
import { together } from "./together.ts";

/** Every tag of the case language, in the order in which a newcomer meets them. */
export const tags: readonly Tag[] = [
  person,
  place,
  fact,
  contact,
  meter,
  flag,
  scene,
  say,
  narration,
  dossier,
  letter,
  bracket,
  ifTag,
  choice,
  reply,
  feedback,
  meaning,
  decide,
  part,
  option,
  together,
  other,
  askClient,
  map,
  ending,
  debrief,
  notes,
];

const byName = new Map(tags.map((tag) => [tag.name, tag]));

/** A tag by its exact name, or undefined. */
export function tagNamed(name: string): Tag | undefined {
  return byName.get(name);
}
