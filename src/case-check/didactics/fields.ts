import type { CareMap } from "../../scenario/care-map.ts";
import type { Condition } from "../../scenario/condition.ts";
import type { Choice, Option, Scenario } from "../../scenario/scenario.ts";
import type { Purse, Role } from "../../scenario/vocabulary.ts";

/** The two worlds between which help is divided. */
export type Field = "health" | "social";

const ofRole: Record<Role, Field> = { nursing: "health", "social-work": "social" };
const ofPurse: Record<Purse, Field | undefined> = {
  zvw: "health",
  wlz: "health",
  wmo: "social",
  jeugdwet: "social",
  participatiewet: "social",
  own: undefined,
};

/** Knows of every choice and option to which field it turns, if it turns to one of them. */
export type FieldOf = (what: Choice | Option) => Field | undefined;

/**
 * To which field something turns: that of the contact it goes to (by the care map), of the purse that
 * pays, or of the role for which alone it is.
 * @param careMap what says of a contact's `ref` to which field it belongs; without it, contacts tell
 *   nothing
 */
export function fieldsOf({ contacts }: Scenario, careMap: CareMap | undefined): FieldOf {
  const domains = new Map(careMap?.entries.map(({ id, domain }) => [id, domain]));
  const ofContact = new Map(
    contacts.map(({ id, ref }) => [id, ref === undefined ? undefined : domains.get(ref)]),
  );
  return (what) => {
    const domain = what.contact === undefined ? undefined : ofContact.get(what.contact);
    if (domain === "health" || domain === "social") return domain;
    if ("purse" in what && what.purse) return ofPurse[what.purse];
    return "for" in what && what.for ? ofRole[what.for] : undefined;
  };
}

/** Whether a condition can only hold where this was decided (`decision/part/option`). */
export function restsOn(condition: Condition | undefined, decided: string): boolean {
  if (!condition) return false;
  if ("decided" in condition) return condition.decided === decided;
  if ("all" in condition) return condition.all.some((each) => restsOn(each, decided));
  if ("any" in condition)
    return condition.any.length > 0 && condition.any.every((each) => restsOn(each, decided));
  return false;
}
