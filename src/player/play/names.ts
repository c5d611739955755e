import { listenerIn } from "../../engine/hearing.ts";
import type { Person, Scenario } from "../../scenario/scenario.ts";

/**
 * How we speak of somebody: the first name where the case gives one ("John Hoekstra" is John), the
 * whole name where it begins with how they are addressed ("mevrouw Aalders", "dokter Verhage").
 */
export function calledName({ name }: Person): string {
  const first = name.split(" ", 1)[0] ?? name;
  const isAddress = /^\p{Ll}/u.test(first) || /^(Mr|Mrs|Ms|Miss|Dr|Doctor|Nurse)\.?$/.test(first);
  return isAddress ? name : first;
}

/** How who is hard of hearing in a scene is called; undefined where nobody is. */
export function listenerNameIn(scenario: Scenario, sceneId: string): string | undefined {
  const listener = listenerIn(scenario, sceneId);
  return listener && calledName(listener);
}
