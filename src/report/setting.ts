import { sceneOf } from "../engine/graph.ts";
import type { Moment, Replay } from "../engine/replay.ts";
import { apply, isOpen } from "../engine/step.ts";
import type { Part, Scenario, Scene } from "../scenario/scenario.ts";
import { lifeDomains, type Mendable, mendables } from "../scenario/vocabulary.ts";
import type { Setting } from "./report-data.ts";

/**
 * What the rooms did to a client who is hard of hearing: by living each moment again in the same
 * room, once not mended and once mended as far as that scene allows.
 * @returns undefined when nobody who is hard of hearing is the client
 */
export function settingOf(scenario: Scenario, lived: Replay): Setting | undefined {
  const client = scenario.persons.find(({ role, hearing }) => role === "client" && hearing);
  if (!client) return undefined;
  const heard = lived.moments.filter(({ before }) => {
    const scene = sceneOf(scenario, before.scene);
    return scene !== undefined && speaks(scene, client.id);
  });
  return {
    rooms: visits(heard).flatMap((visit) => roomOf(scenario, visit)),
    because: heard.flatMap((moment) =>
      toldBecauseMended(scenario, moment).map((fact) => ({ at: moment.at, fact })),
    ),
    missed: missed(scenario, lived, heard),
  };
}

const speaks = (scene: Scene, person: string): boolean => {
  const inParts = (parts: readonly Part[]): boolean =>
    parts.some((part) =>
      part.kind === "if" ? inParts(part.parts) : part.kind === "say" && part.who === person,
    );
  return (
    inParts(scene.parts) ||
    scene.choices.some(({ replies }) => replies.some(({ who }) => who === person))
  );
};

/** Moments by the stay in which they happened: a scene left and entered again is another stay. */
const visits = (moments: readonly Moment[]): Moment[][] => {
  const stays: Moment[][] = [];
  for (const moment of moments) {
    const stay = stays.at(-1);
    const last = stay?.at(-1);
    if (stay && last && moment.before.used.includes(last.choice.id)) stay.push(moment);
    else stays.push([moment]);
  }
  return stays;
};

const roomOf = (scenario: Scenario, visit: readonly Moment[]): Setting["rooms"] => {
  const first = visit[0];
  const scene = first && sceneOf(scenario, first.before.scene);
  const place = scenario.places.find(({ id }) => id === scene?.place);
  if (!scene || !place) return [];
  const couldMend = mendableIn(scene, first).length > 0;
  if (place.noise === "quiet" && !couldMend) return [];
  const mended = new Set(
    visit.flatMap(({ before, choice }) => [...before.mended, ...choice.adjusts]),
  );
  return [
    {
      place: place.name,
      scene: scene.title,
      noise: place.noise,
      at: first.at,
      mended: mendables.filter((each) => mended.has(each)),
      couldMend,
    },
  ];
};

const mendableIn = (scene: Scene, { before }: Moment): Mendable[] => {
  const possible = scene.choices
    .filter((choice) => isOpen(choice, { ...before, used: [] }))
    .flatMap(({ adjusts }) => adjusts);
  return mendables.filter((each) => possible.includes(each));
};

const toldBecauseMended = (scenario: Scenario, moment: Moment): string[] => {
  const { before, choice, answer, told } = moment;
  const loud = { ...before, mended: [] };
  if (told.length === 0) return [];
  if (!isOpen(choice, loud)) return [...told];
  const without = apply(scenario, loud, { ...choice, adjusts: [] }, answer);
  return told.filter((fact) => !without.told.includes(fact));
};

const missed = (scenario: Scenario, lived: Replay, moments: readonly Moment[]): Setting["missed"] =>
  moments.flatMap((moment) => {
    const scene = sceneOf(scenario, moment.before.scene);
    const mended = scene ? mendableIn(scene, moment) : [];
    const calm = apply(scenario, { ...moment.before, mended }, moment.choice, moment.answer);
    const left = calm.told.filter((fact) => !lived.state.told.includes(fact));
    const domains = left.map((fact) => scenario.facts.find(({ id }) => id === fact)?.domain);
    return lifeDomains
      .filter((domain) => domains.includes(domain))
      .map((domain) => ({ at: moment.at, domain }));
  });
