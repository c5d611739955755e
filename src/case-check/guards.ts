import type { Exploration, NeverHeld } from "../explore/explore.ts";
import { optionParts } from "../scenario/option-parts.ts";
import type { Choice, Scene } from "../scenario/scenario.ts";
import type { Role } from "../scenario/vocabulary.ts";
import { makeableChoices } from "./makeable.ts";

type Guard = NeverHeld & { choice: string };

const textsOf = (scene: Scene): NeverHeld[] => {
  const texts: NeverHeld[] = [];
  const read = (parts: Scene["parts"]) => {
    for (const part of parts) {
      if (part.kind !== "if") continue;
      texts.push({ scene: scene.id, kind: "text", id: part.id });
      read(part.parts);
    }
  };
  read(scene.parts);
  return texts;
};

/** What a choice asks: options that wait for something, and what the other role proposes. */
function askedGuards(scene: Scene, asking: Choice): Guard[] {
  const { id: choice, asks } = asking;
  const waiting = optionParts(asking).flatMap(({ id: part, options }) =>
    options
      .filter(({ when, fact }) => when !== undefined || fact !== undefined)
      .map(({ id }): Guard => ({ scene: scene.id, choice, kind: "option", id: `${part}/${id}` })),
  );
  if (asks?.kind !== "together") return waiting;
  const proposals = asks.scripts.flatMap(({ role, proposes }) =>
    proposes.flatMap(({ when }, at): Guard[] =>
      when === undefined
        ? []
        : [{ scene: scene.id, choice, kind: "proposal", id: `${role}/${at}` }],
    ),
  );
  return [...waiting, ...proposals];
}

/** Guards of one scene, or of one choice, that may never hold. The last of a list is what is left, and may. */
export function guardsOf(scene: Scene): NeverHeld[] {
  const ofChoices = scene.choices.flatMap((choice) => {
    const some = (kind: "reply" | "feedback" | "to", list: readonly { when?: unknown }[]) =>
      list.flatMap(({ when }, at): NeverHeld[] =>
        when === undefined ? [] : [{ scene: scene.id, choice: choice.id, kind, id: String(at) }],
      );
    return [
      ...askedGuards(scene, choice),
      ...some("reply", choice.replies),
      ...some("feedback", choice.feedback),
      ...some("to", choice.to),
    ];
  });
  return [...textsOf(scene), ...ofChoices];
}

export const sameGuard = (one: NeverHeld, other: NeverHeld): boolean =>
  one.scene === other.scene &&
  one.choice === other.choice &&
  one.kind === other.kind &&
  one.id === other.id;

/** Whether a mode came to the moment at which a guard is asked. */
export function isAsked(exploration: Exploration, guard: NeverHeld, scene: Scene): boolean {
  const choice = scene.choices.find(({ id }) => id === guard.choice);
  if (!choice) return true;
  // Who is played proposes for themselves; only the other role's proposals are looked up.
  const proposer = guard.kind === "proposal" ? (guard.id.split("/")[0] as Role) : undefined;
  if (proposer && (exploration.mode === "pair" || exploration.mode === proposer)) return false;
  return makeableChoices(exploration, scene).includes(choice);
}
