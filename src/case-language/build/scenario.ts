import type { CareMap } from "../../scenario/care-map.ts";
import type { LessonCut, Scenario } from "../../scenario/scenario.ts";
import type { Locale, Role } from "../../scenario/vocabulary.ts";
import type { Front, FrontValue } from "../parse/front-values.ts";
import { minutesOf } from "../parse/minutes.ts";
import type { CaseNode } from "../parse/node.ts";
import { toContact } from "../tags/contact.ts";
import { toDebrief } from "../tags/debrief.ts";
import { toEnding } from "../tags/ending.ts";
import { toFact } from "../tags/fact.ts";
import { toFlag } from "../tags/flag.ts";
import { toMeter } from "../tags/meter.ts";
import { toNotes } from "../tags/notes.ts";
import { toPerson } from "../tags/person.ts";
import { toPlace } from "../tags/place.ts";
import { toScene } from "../tags/scene.ts";
import { graphVersion } from "./version.ts";

/**
 * Make the scenario of a case that has no errors.
 * @param front the front matter (of a translation: its words laid over those of the source)
 * @param nodes the nodes (idem)
 */
export function buildScenario(
  front: Front,
  nodes: readonly CaseNode[],
  { caseId, locale, careMap }: { caseId: string; locale: Locale; careMap?: CareMap | undefined },
): Scenario {
  const all = <T>(name: string, transform: (node: CaseNode) => T): T[] =>
    nodes.filter((node) => node.tag.name === name).map(transform);
  const text = (name: string): string => textIn(front, name) ?? "";
  const length = text("length") as Scenario["length"];
  const lived = group(front, "lived-experience");
  const cut = group(front, "lesson-cut");
  const contentNote = textIn(front, "content-note");
  const minutes = minutesOf(front);
  const roles = list(front, "roles") as Role[];
  const persons = all("Person", toPerson);
  const scenario: Scenario = {
    v: 1,
    id: caseId,
    locale,
    version: "",
    title: text("title"),
    summary: text("summary"),
    length,
    minutes,
    roles,
    start: starts(front, roles),
    goodLife: text("good-life"),
    learningGoals: list(front, "learning-goals"),
    sources: list(front, "sources"),
    ...(contentNote !== undefined && { contentNote }),
    ...(lived && {
      livedExperience: {
        by: textIn(lived, "by") ?? "",
        date: textIn(lived, "date") ?? "",
        changed: textIn(lived, "changed") ?? "",
      },
    }),
    authors: list(front, "authors"),
    licence: textIn(front, "licence") ?? "CC-BY-4.0",
    ...(cut && { lessonCut: toLessonCut(cut, roles, Math.min(minutes, 20)) }),
    persons,
    places: all("Place", toPlace),
    facts: all("Fact", toFact),
    contacts: all("Contact", (node) => toContact(node, { careMap, persons })),
    meters: all("Meter", toMeter),
    flags: all("Flag", toFlag),
    scenes: nodes.flatMap((node) => {
      if (node.tag.name === "Scene") return [toScene(node)];
      return node.tag.name === "Ending" ? [toEnding(node)] : [];
    }),
    debrief: all("Debrief", toDebrief),
    notes: all("Notes", toNotes).flat(),
  };
  return { ...scenario, version: graphVersion(scenario) };
}

const textIn = (front: Front, name: string): string | undefined => {
  const value = front.get(name);
  return value?.kind === "text" ? value.text.value : undefined;
};
const numberIn = (front: Front, name: string): number | undefined => {
  const value = front.get(name);
  return value?.kind === "number" ? value.number.value : undefined;
};
const list = (front: Front, name: string): string[] => {
  const value = front.get(name);
  return value?.kind === "list" ? value.items.map((item) => item.value) : [];
};
const group = (front: Front, name: string): Front | undefined => {
  const value: FrontValue | undefined = front.get(name);
  return value?.kind === "group" ? value.fields : undefined;
};

/** Starts of the roles that the case has; a pair only where it has both. */
function starts(front: Front, roles: readonly Role[]): Scenario["start"] {
  const value = front.get("start");
  if (value?.kind !== "starts") return {};
  const modes = Object.entries(value.starts).filter(([mode]) =>
    mode === "pair" ? roles.length === 2 : (roles as readonly string[]).includes(mode),
  );
  return Object.fromEntries(modes.map(([mode, scene]) => [mode, scene.value]));
}

function toLessonCut(cut: Front, roles: readonly Role[], minutes: number): LessonCut {
  return {
    start: starts(cut, roles),
    ends: list(cut, "ends"),
    told: list(cut, "told"),
    sets: list(cut, "sets"),
    minutes: numberIn(cut, "minutes") ?? minutes,
  };
}
