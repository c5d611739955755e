import { choice } from "./choice.ts";
import { debrief } from "./debrief.ts";
import { dossier } from "./dossier.ts";
import { ending } from "./ending.ts";
import { fact } from "./fact.ts";
import { feedback } from "./feedback.ts";
import { flag } from "./flag.ts";
import { ifTag } from "./if.ts";
import { meter } from "./meter.ts";
import { narration } from "./narration.ts";
import { notes } from "./notes.ts";
import { person } from "./person.ts";
import { place } from "./place.ts";
import { reply } from "./reply.ts";
import { say } from "./say.ts";
import { scene } from "./scene.ts";
import type { Tag } from "./tag.ts";

/** Every tag of the case language, in the order in which a newcomer meets them. */
export const tags: readonly Tag[] = [
  person,
  place,
  fact,
  meter,
  flag,
  scene,
  say,
  narration,
  dossier,
  ifTag,
  choice,
  reply,
  feedback,
  ending,
  debrief,
  notes,
];

const byName = new Map(tags.map((tag) => [tag.name, tag]));

/** A tag by its exact name, or undefined. */
export function tagNamed(name: string): Tag | undefined {
  return byName.get(name);
}
