import type { Contact, Scenario } from "../scenario/scenario.ts";
import type { Tie } from "../scenario/vocabulary.ts";
import { chosenOptions } from "./answers.ts";
import type { Moment, Replay } from "./replay.ts";
import { retied, type Ties } from "./ties.ts";

/** A tie that is another than before. Without `from` the contact was not in the network yet. */
export type TieMoved = { contact: Contact; from?: Tie; to: Tie };

export type NetworkChange = {
  /** Index of the step that brought it; absent for the scene in which the play starts. */
  at?: number;
  /** Done by the choice, or by time: what a scene finds when it begins. */
  by: "choice" | "scene";
  /** The scene in which it was chosen, or which began. */
  scene: string;
  moved: TieMoved[];
};

export type Network = {
  /** Every contact in the order of the case, also those that are not in the network. */
  contacts: { contact: Contact; before?: Tie; tie?: Tie }[];
  /** In order; only where something changed. */
  changes: NetworkChange[];
};

/** What is different between two networks, in the order of the case. */
const between = ({ contacts }: Scenario, before: Ties, after: Ties): TieMoved[] =>
  contacts.flatMap((contact) => {
    const [from, to] = [before[contact.id], after[contact.id]];
    return to === undefined || to === from ? [] : [{ contact, ...(from && { from }), to }];
  });

/** The ties with which the case begins, before its start scene did anything to them. */
const firstTies = ({ contacts }: Scenario): Ties =>
  Object.fromEntries(contacts.flatMap(({ id, tie }) => (tie ? [[id, tie]] : [])));

/** What the scene in which a play starts has done to ties. */
export const movedAtStart = (scenario: Scenario, { start }: Replay): TieMoved[] =>
  between(scenario, firstTies(scenario), start.ties);

/**
 * What one step did to ties: the choice with its answer, and then the scene that began.
 */
export function movedBy(
  scenario: Scenario,
  moment: Moment,
): Record<"choice" | "scene", TieMoved[]> {
  const { before, choice, answer, state } = moment;
  const chosen = [choice, ...chosenOptions(choice, answer)].flatMap(({ ties }) => ties ?? []);
  const midway = retied(before.ties, chosen);
  return {
    choice: between(scenario, before.ties, midway),
    scene: between(scenario, midway, state.ties),
  };
}

/**
 * The client's network in a replayed play: who is in it now, and when what changed.
 * @param scenario the case in the language to read
 * @param lived a replay of that same scenario object
 */
export function networkOf(scenario: Scenario, lived: Replay): Network {
  const { start, moments, state } = lived;
  const first = firstTies(scenario);
  const changes: NetworkChange[] = [
    { by: "scene", scene: start.scene, moved: movedAtStart(scenario, lived) },
    ...moments.flatMap((moment): NetworkChange[] => {
      const { at, before } = moment;
      const moved = movedBy(scenario, moment);
      return [
        { at, by: "choice", scene: before.scene, moved: moved.choice },
        { at, by: "scene", scene: moment.state.scene, moved: moved.scene },
      ];
    }),
  ];
  return {
    contacts: scenario.contacts.map((contact) => {
      const [before, tie] = [first[contact.id], state.ties[contact.id]];
      return { contact, ...(before && { before }), ...(tie && { tie }) };
    }),
    changes: changes.filter(({ moved }) => moved.length > 0),
  };
}
