import { siteText } from "../i18n/site.ts";
import type { Part, Scenario } from "../scenario/scenario.ts";
import { type Mode, modes, type Role } from "../scenario/vocabulary.ts";
import { reachOf } from "./reach.ts";

/** What the intro tells about entering a case in one mode. */
export type Entrance = {
  mode: Mode;
  /** Title of the scene in which this mode begins. */
  start: string;
  place: string | undefined;
  /** Titles of what only this role reads. */
  reads: string[];
  /** What only this role can meet, counted and in words: it gives nothing away. */
  only: string[];
};

/** The ways into a case: each role, and the pair where the case has a start for two. */
export function entrances(scenario: Scenario): Entrance[] {
  const reach = reachOf(scenario);
  const text = siteText(scenario.locale).intro;
  const offered = modes.filter((mode) => scenario.start[mode] !== undefined);
  return offered.map((mode) => {
    const scene = scenario.scenes.find((each) => each.id === scenario.start[mode]);
    const place = scenario.places.find((each) => each.id === scene?.place)?.name;
    const only: string[] = [];
    const mine = reach[mode];
    const theirs = mode === "nursing" ? reach["social-work"] : reach.nursing;
    if (mode !== "pair" && mine && theirs) {
      const mineAlone = (name: keyof typeof mine) =>
        mine[name].filter((id) => !theirs[name].includes(id)).length;
      const counts = [
        [mineAlone("facts"), text.onlyFacts],
        [mineAlone("scenes"), text.onlyScenes],
        [mineAlone("endings"), text.onlyEndings],
      ] as const;
      for (const [count, words] of counts) if (count > 0) only.push(words(count));
    }
    return {
      mode,
      start: scene?.title ?? "",
      place,
      reads: mode === "pair" ? [] : dossiersFor(scenario, mode),
      only,
    };
  });
}

/** Titles of the dossiers that are for one role alone, each once. */
function dossiersFor(scenario: Scenario, role: Role): string[] {
  const titles = new Set<string>();
  const look = (parts: Part[]) => {
    for (const part of parts) {
      if (part.kind === "if") look(part.parts);
      else if (part.kind === "dossier" && part.for === role) titles.add(part.title);
    }
  };
  for (const scene of scenario.scenes) look(scene.parts);
  return [...titles];
}
