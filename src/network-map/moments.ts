import type { Network } from "../engine/network.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Tie } from "../scenario/vocabulary.ts";
import type { TieNow } from "./layout/place.ts";

/** The network at a moment of the story at which something had changed. */
export type MapMoment = {
  key: string;
  /** As the story names it; the first has none. */
  name: string | undefined;
  network: TieNow[];
};

/**
 * A network through the time of a play: as it was at first, and after each scene in which ties moved.
 * @param scenario the case in the language to read
 * @param network of a play of that case
 * @param yearName how a year is said, for scenes without a date
 * @returns at least the first; the last is how it is now
 */
export function momentsOf(
  scenario: Scenario,
  { contacts, changes }: Network,
  yearName: (year: number) => string,
): MapMoment[] {
  const ties = new Map<string, Tie>(
    contacts.flatMap(({ contact, before }) => (before ? [[contact.id, before] as const] : [])),
  );
  const now = (): TieNow[] =>
    contacts.map(({ contact }) => {
      const tie = ties.get(contact.id);
      return tie ? { contact, tie } : { contact };
    });
  const moments: (MapMoment & { scene?: string })[] = [
    { key: "first", name: undefined, network: now() },
  ];
  changes.forEach(({ scene, moved }, at) => {
    for (const { contact, to } of moved) ties.set(contact.id, to);
    const last = moments.at(-1);
    const found = scenario.scenes.find((each) => each.id === scene);
    const year = found?.year === undefined ? undefined : yearName(found.year);
    const moment = {
      key: `${at}`,
      scene,
      name: found?.date ?? year ?? found?.title,
      network: now(),
    };
    // What was done in a scene belongs to that scene: one moment for each visit.
    if (last?.scene === scene) moments[moments.length - 1] = { ...moment, key: last.key };
    else moments.push(moment);
  });
  return moments.map(({ key, name, network }) => ({ key, name, network }));
}
