import type { Choice, Option, TieChange } from "../../scenario/scenario.ts";
import { type ConditionNode, toCondition } from "../condition/parse.ts";
import type { Located } from "../scan/source.ts";
import type { Change, Telling, TieEffect } from "./tag.ts";

/** What comes of something besides words: the attributes that a choice and an option share. */
export const effectAttributes = {
  tells: {
    kind: "tellings",
    doc: { nl: "feiten die hierdoor verteld worden", en: "facts told because of it" },
  },
  sets: { kind: "refs", to: "flag", doc: { nl: "vlaggen die aangaan", en: "flags it sets" } },
  clears: { kind: "refs", to: "flag", doc: { nl: "vlaggen die uitgaan", en: "flags it clears" } },
  changes: {
    kind: "changes",
    doc: { nl: "meters die veranderen, zoals energie -2", en: "meters it changes: energy -2" },
  },
  ties: {
    kind: "ties",
    doc: {
      nl: "banden die veranderen, zoals kerk close, buurman new",
      en: "ties it changes, such as church close, neighbour new",
    },
  },
} as const;

type EffectValues = {
  tells: Telling[] | undefined;
  sets: Located<string>[] | undefined;
  clears: Located<string>[] | undefined;
  changes: Change[] | undefined;
  ties: TieEffect[] | undefined;
};

/** A condition under `when`, if there is one. */
export const under = (when: ConditionNode | undefined) => (when ? { when: toCondition(when) } : {});

/** The words of a list, without their places. */
export const plain = <T>(list: Located<T>[] | undefined): T[] =>
  (list ?? []).map((each) => each.value);

/** Changes to ties as a scenario carries them. */
export const toTies = (ties: readonly TieEffect[]): TieChange[] =>
  ties.map(({ contact, tie }) => ({ contact: contact.value, tie: tie.value }));

/** Effects as a scenario carries them. */
export function toEffects({
  tells,
  sets,
  clears,
  changes,
  ties,
}: EffectValues): Pick<Choice & Option, "tells" | "sets" | "clears" | "changes" | "ties"> {
  return {
    tells: (tells ?? []).map(({ fact, when }) => ({ fact: fact.value, ...under(when) })),
    sets: plain(sets),
    clears: plain(clears),
    changes: (changes ?? []).map(({ meter, by }) => ({ meter: meter.value, by: by.value })),
    ...(ties && { ties: toTies(ties) }),
  };
}
