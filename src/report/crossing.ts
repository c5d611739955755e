import { type Answered, answeredOf } from "../engine/answered.ts";
import { sceneOf } from "../engine/graph.ts";
import type { Moment, Replay } from "../engine/replay.ts";
import { openChoices } from "../engine/step.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import {
  type DecisionTopic,
  type Move,
  type Purse,
  type Role,
  roles,
} from "../scenario/vocabulary.ts";
import type { Line } from "./report-data.ts";

type CrossingDecision = {
  at: number;
  /** Id of the decision in its scene. */
  choice: string;
  title: string;
  parts: {
    part: string;
    option: string;
    topic: DecisionTopic;
    asked: RichText;
    answer: RichText;
    /** Who would do it. */
    contact?: string;
    purse?: Purse;
    /** The fact it rests on. */
    because?: string;
  }[];
};

/** Something two professions decided together. */
type Joint = {
  at: number;
  choice: string;
  title: string;
  asked: RichText;
  proposals: {
    role: Role;
    option: string;
    text: RichText;
    /** This role was not played: the case proposes, with its reason. */
    scripted: boolean;
    reason?: RichText;
  }[];
  same: boolean;
  /** The option, or `client` where it was left to them. */
  settled: string;
  text?: RichText;
  /** What the client said to it. */
  client?: Line;
};

/** What a moment took of something that can run out; counted from its least. */
type MeterCost = {
  at: number;
  meter: string;
  name: string;
  from: number;
  to: number;
  of: number;
};

/** What was settled across the border of health and social care. */
export type Crossing = {
  decisions: CrossingDecision[];
  joint: Joint[];
  /** Moments in which somebody else was brought in. */
  reached: number[];
  consent: { asked: number[]; could: number };
  /** Moments in which the client was passed on. */
  sentOn: number[];
  costs: MeterCost[];
};

/** Moves by which somebody else is brought in. */
const reaching: readonly Move[] = ["consult", "connect"];

/**
 * What was settled across health and social care: decisions with their pivot, purse and consent, what
 * two professions proposed, whether consent was asked, and when the client was sent on.
 */
export function crossingOf(scenario: Scenario, lived: Replay): Crossing {
  const { moments } = lived;
  const made = (...moves: Move[]) =>
    moments.filter(({ choice }) => choice.moves.some((move) => moves.includes(move)));
  return {
    decisions: moments.flatMap((moment) => decisionIn(scenario, moment)),
    joint: moments.flatMap((moment) => jointIn(scenario, moment)),
    reached: made(...reaching).map(({ at }) => at),
    consent: {
      asked: made("consent-to-share").map(({ at }) => at),
      could: moments.filter(({ before }) =>
        openChoices(scenario, before).some(({ moves }) => moves.includes("consent-to-share")),
      ).length,
    },
    sentOn: made("refer-away").map(({ at }) => at),
    costs: moments.flatMap((moment) => costsOf(scenario, moment)),
  };
}

const titleOf = (scenario: Scenario, { before }: Moment): string =>
  sceneOf(scenario, before.scene)?.title ?? "";

const decisionIn = (scenario: Scenario, moment: Moment): CrossingDecision[] => {
  const { choice, at } = moment;
  if (choice.asks?.kind !== "decide") return [];
  return [
    {
      at,
      choice: choice.id,
      title: titleOf(scenario, moment),
      parts: answeredOf(scenario, moment).flatMap((answered) => partOf(scenario, answered)),
    },
  ];
};

const partOf = (
  scenario: Scenario,
  { part, asked, option, fact }: Answered,
): CrossingDecision["parts"] => {
  if (!asked || !option) return [];
  const contact = scenario.contacts.find(({ id }) => id === option.contact)?.name;
  return [
    {
      part,
      option: option.id,
      topic: asked.topic,
      asked: asked.text,
      answer: option.text,
      ...(contact !== undefined && { contact }),
      ...(option.purse && { purse: option.purse }),
      ...(fact && { because: fact.id }),
    },
  ];
};

const jointIn = (scenario: Scenario, moment: Moment): Joint[] => {
  const { choice, at, before, answer } = moment;
  if (choice.asks?.kind !== "together") return [];
  const answered = answeredOf(scenario, moment);
  const settled = answered.find(({ part }) => part === "settled");
  return [
    {
      at,
      choice: choice.id,
      title: titleOf(scenario, moment),
      asked: choice.text,
      proposals: roles.flatMap((role) => {
        const proposed = answered.find((each) => each.role === role);
        if (!proposed?.option) return [];
        return [
          {
            role,
            option: proposed.option.id,
            text: proposed.option.text,
            scripted: before.mode !== "pair" && role !== before.mode,
            ...(proposed.reason && { reason: proposed.reason }),
          },
        ];
      }),
      same: answer?.nursing === answer?.["social-work"],
      settled: answer?.settled ?? "",
      ...(settled?.option && { text: settled.option.text }),
      ...(settled?.client && {
        client: { who: settled.client.who.id, text: settled.client.text },
      }),
    },
  ];
};

/** What a moment took from the client, where the case keeps count of something that can run out. */
const costsOf = ({ meters }: Scenario, { at, before, state }: Moment): MeterCost[] =>
  meters.flatMap(({ id, name, min, max }) => {
    const [from, to] = [before.meters[id] ?? min, state.meters[id] ?? min];
    return to < from
      ? [{ at, meter: id, name, from: from - min, to: to - min, of: max - min }]
      : [];
  });
