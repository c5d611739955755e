import type { CareMap } from "../../scenario/care-map.ts";
import { optionParts } from "../../scenario/option-parts.ts";
import type { Choice, Option, Scenario } from "../../scenario/scenario.ts";
import { type Finding, shortList } from "../finding.ts";
import { type Field, type FieldOf, fieldsOf, restsOn } from "./fields.ts";
import { worthOf } from "./worth.ts";

/**
 * From how many meetings on "always" says something. With three, a case in which neither field has
 * the edge would be accused one time in four; with four it is one in eight, and a case that meets
 * both fields four times and never once lets the other be right is worth looking at again.
 */
const ENOUGH = 4;

/** A place where both fields have something to offer, and what each can bring at most. */
type Meeting = { scene: string } & Record<Field, number>;

const other: Record<Field, Field> = { health: "social", social: "health" };

function meetingOf<T>(
  scene: string,
  offers: readonly T[],
  field: (offer: T) => Field | undefined,
  worth: (offer: T) => number,
): Meeting[] {
  const best = (of: Field) => Math.max(...offers.filter((each) => field(each) === of).map(worth));
  const [health, social] = [best("health"), best("social")];
  return Number.isFinite(health) && Number.isFinite(social) ? [{ scene, health, social }] : [];
}

/** The options of a decision meet too: what each is worth is what feedback says once it was decided. */
function decisionMeetings(scene: string, choice: Choice, field: FieldOf): Meeting[] {
  const { feedback } = choice;
  return optionParts(choice).flatMap(({ id: part, options }) => {
    const spoken = (option: Option) =>
      feedback.filter(({ when }) => restsOn(when, `${choice.id}/${part}/${option.id}`));
    return meetingOf(
      scene,
      options.filter((option) => spoken(option).length > 0),
      field,
      (option) => worthOf({ feedback: spoken(option) }),
    );
  });
}

/**
 * Where health care and social work meet: in every scene with choices of both, on the map and for the
 * roles, and in every part of a decision with options of both.
 */
export function meetingsOf(scenario: Scenario, careMap: CareMap | undefined): Meeting[] {
  const field = fieldsOf(scenario, careMap);
  return scenario.scenes.flatMap(({ id, choices }) => [
    ...meetingOf(
      id,
      choices.filter(({ feedback }) => feedback.length > 0),
      field,
      worthOf,
    ),
    ...choices.flatMap((choice) => decisionMeetings(id, choice, field)),
  ]);
}

/**
 * A field that brings more than the other wherever they meet. A case in which the social answer is
 * always right is as false as the reverse.
 */
export function fieldFindings(scenario: Scenario, careMap: CareMap | undefined): Finding[] {
  const meetings = meetingsOf(scenario, careMap);
  if (meetings.length < ENOUGH) return [];
  return (["health", "social"] as const)
    .filter((one) => meetings.every((each) => each[one] > each[other[one]]))
    .map((one) => ({
      id: "field-always-right",
      params: {
        field: one,
        meetings: meetings.length,
        where: shortList([...new Set(meetings.map(({ scene }) => scene))]),
      },
      about: { key: "roles" },
    }));
}
