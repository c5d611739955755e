import { sceneOf } from "../engine/graph.ts";
import { networkOf } from "../engine/network.ts";
import type { Replay } from "../engine/replay.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Ring, Tie } from "../scenario/vocabulary.ts";

/** The client's network. A contact without a tie is not in it. */
export type ReportNetwork = {
  contacts: {
    id: string;
    name: string;
    ring: Ring;
    /** What they are to the client; may be empty. */
    text: RichText;
    /** When the case began. */
    before?: Tie;
    after?: Tie;
  }[];
  /** In order. `at` is null for what time had done before the first choice. */
  changes: {
    at: number | null;
    by: "choice" | "scene";
    /** Of the scene in which it was chosen, or which began. */
    title: string;
    moved: { contact: string; from?: Tie; to: Tie }[];
  }[];
};

/**
 * The client's network before and after, and what moved it.
 * @returns undefined for a case without contacts
 */
export function networkIn(scenario: Scenario, lived: Replay): ReportNetwork | undefined {
  const { contacts, changes } = networkOf(scenario, lived);
  if (contacts.length === 0) return undefined;
  return {
    contacts: contacts.map(({ contact: { id, name, ring, text }, before, tie }) => ({
      id,
      name,
      ring,
      text,
      ...(before && { before }),
      ...(tie && { after: tie }),
    })),
    changes: changes.map(({ at, by, scene, moved }) => ({
      at: at ?? null,
      by,
      title: sceneOf(scenario, scene)?.title ?? "",
      moved: moved.map(({ contact, from, to }) => ({
        contact: contact.id,
        ...(from && { from }),
        to,
      })),
    })),
  };
}
