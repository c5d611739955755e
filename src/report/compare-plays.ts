import { isSameStep } from "../engine/answers.ts";
import type { Play } from "../scenario/play.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Move, moveIds, type Purse, type Role, type Tie } from "../scenario/vocabulary.ts";
import { buildReport } from "./build-report.ts";
import type { ReportData } from "./report-data.ts";

/** The same of two plays; absent where a play has nothing of the kind. */
export type Beside<T> = { one?: T; other?: T };

/** What stands in both, and what in one of the two only. */
export type Shared<T> = { both: T[]; one: T[]; other: T[] };

/** What was answered to one question of the case. */
export type Answered = {
  /** The option; `client` where it was left to the client. */
  option: string;
  /** Absent where the client was asked. */
  text?: RichText;
  purse?: Purse;
  /** Who of the two professions proposed it was not played: the case said it. */
  scripted?: boolean;
};

export type ComparedQuestion = {
  /** `choice/part`, the same in both. */
  key: string;
  choice: string;
  asked: RichText;
  /** Whose proposal it is; absent for what was settled. */
  role?: Role;
  same: boolean;
} & Beside<Answered>;

/** A scene that both were in, with the moments of each there, by `at`. */
export type ComparedScene = {
  scene: string;
  title: string;
  one: number[];
  other: number[];
  /** The same choices, in the same order, with the same answers. */
  same: boolean;
};

/**
 * Two plays of a case beside each other. Nothing in it weighs one against the other: it says what is
 * the same and what is not.
 */
export type Comparison = {
  one: ReportData;
  other: ReportData;
  /** Both began in the same scene. */
  sameStart: boolean;
  /** How many choices they share from the start; 0 where they began in different scenes. */
  shared: number;
  sameOutcome: boolean;
  /** Facts, in the order of the case. */
  told: Shared<string>;
  /** In the order of the case; only where both made a choice. */
  scenes: ComparedScene[];
  /** Titles of scenes in which only one of them made a choice. */
  onlyIn: { one: string[]; other: string[] };
  moves: Shared<Move>;
  /** What was asked of either, in the order of the case. */
  questions: ComparedQuestion[];
  /** Contacts whose tie ended otherwise. */
  network: ({ contact: string; name: string } & Beside<Tie>)[];
};

const split = <T>(all: readonly T[], one: readonly T[], other: readonly T[]): Shared<T> => ({
  both: all.filter((each) => one.includes(each) && other.includes(each)),
  one: all.filter((each) => one.includes(each) && !other.includes(each)),
  other: all.filter((each) => !one.includes(each) && other.includes(each)),
});

const beside = <T>(one: T | undefined, other: T | undefined): Beside<T> => ({
  ...(one !== undefined && { one }),
  ...(other !== undefined && { other }),
});

/**
 * Two plays of the same case beside each other; in a play that no longer fits, as far as it fits.
 * Comparing the other way round gives the same with `one` and `other` exchanged.
 * @throws RangeError when the case has no start for the roles of one of them
 */
export function comparePlays(scenario: Scenario, first: Play, second: Play): Comparison {
  const one = buildReport(scenario, first);
  const other = buildReport(scenario, second);
  const [stepsOne, stepsOther] = [
    first.steps.slice(0, one.steps),
    second.steps.slice(0, other.steps),
  ];
  const sameStart = startOf(one) === startOf(other);
  const differs = stepsOne.findIndex((step, at) => !isSameStep(step, stepsOther[at]));
  const idsOf = ({ told }: ReportData) => told.map(({ id }) => id);
  const movesOf = ({ moments }: ReportData) => moments.flatMap(({ moves }) => moves);

  const visited = (report: ReportData, scene: string) =>
    report.moments.filter((moment) => moment.scene === scene).map(({ at }) => at);
  const scenes = scenario.scenes.map(({ id, title }) => {
    const [mine, theirs] = [visited(one, id), visited(other, id)];
    const same =
      mine.length === theirs.length &&
      mine.every((at, nth) => {
        const step = stepsOne[at];
        return step !== undefined && isSameStep(step, stepsOther[theirs[nth] ?? -1]);
      });
    return { scene: id, title, one: mine, other: theirs, same };
  });

  return {
    one,
    other,
    sameStart,
    shared: sameStart ? (differs === -1 ? stepsOne.length : differs) : 0,
    sameOutcome: one.outcome.scene === other.outcome.scene,
    told: split(
      scenario.facts.map(({ id }) => id),
      idsOf(one),
      idsOf(other),
    ),
    scenes: scenes.filter((each) => each.one.length > 0 && each.other.length > 0),
    onlyIn: {
      one: scenes.filter((each) => each.other.length === 0 && each.one.length > 0).map(titleOf),
      other: scenes.filter((each) => each.one.length === 0 && each.other.length > 0).map(titleOf),
    },
    moves: split(moveIds, movesOf(one), movesOf(other)),
    questions: questionsOf(scenario, one, other),
    network: networkOf(one, other),
  };
}

const titleOf = ({ title }: { title: string }): string => title;

/** The scene in which a play begins: that of its first choice, or where it still stands. */
const startOf = ({ moments, outcome }: ReportData): string => moments[0]?.scene ?? outcome.scene;

type Question = Omit<ComparedQuestion, "same" | "one" | "other"> & { answered: Answered };

/** Every question that a play answered; one that came back counts as it was last answered. */
const asked = ({ crossing }: ReportData): Map<string, Question> => {
  const questions: Question[] = [
    ...crossing.decisions.flatMap(({ choice, parts }) =>
      parts.map(({ part, option, asked: text, answer, purse }) => ({
        key: `${choice}/${part}`,
        choice,
        asked: text,
        answered: { option, text: answer, ...(purse && { purse }) },
      })),
    ),
    ...crossing.joint.flatMap(({ choice, asked: text, proposals, settled, text: words }) => [
      ...proposals.map(({ role, option, text: proposed, scripted }) => ({
        key: `${choice}/${role}`,
        choice,
        asked: text,
        role,
        answered: { option, text: proposed, ...(scripted && { scripted }) },
      })),
      {
        key: `${choice}/settled`,
        choice,
        asked: text,
        answered: { option: settled, ...(words && { text: words }) },
      },
    ]),
  ];
  return new Map(questions.map((each) => [each.key, each]));
};

const questionsOf = (
  scenario: Scenario,
  one: ReportData,
  other: ReportData,
): ComparedQuestion[] => {
  const [mine, theirs] = [asked(one), asked(other)];
  const order = scenario.scenes.flatMap(({ choices }) => choices.map(({ id }) => id));
  const parts = ["nursing", "social-work", "settled"];
  const place = ({ choice, key }: Question) =>
    order.indexOf(choice) * 10 + parts.indexOf(key.slice(choice.length + 1));
  return [...new Map([...mine, ...theirs]).values()]
    .sort((a, b) => place(a) - place(b))
    .map(({ answered: _, ...question }) => {
      const [here, there] = [mine.get(question.key), theirs.get(question.key)];
      return {
        ...question,
        same: here?.answered.option === there?.answered.option,
        ...beside(here?.answered, there?.answered),
      };
    });
};

const networkOf = (one: ReportData, other: ReportData): Comparison["network"] =>
  (one.network?.contacts ?? []).flatMap(({ id, name, after }) => {
    const theirs = other.network?.contacts.find((each) => each.id === id)?.after;
    return after === theirs ? [] : [{ contact: id, name, ...beside(after, theirs) }];
  });
