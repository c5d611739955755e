import { answeredOf } from "../engine/answered.ts";
import { sceneOf } from "../engine/graph.ts";
import type { Moment, Replay } from "../engine/replay.ts";
import { openChoices, step } from "../engine/step.ts";
import type { RichText } from "../scenario/rich-text.ts";
import type { Choice, Feedback, Reply, Scenario } from "../scenario/scenario.ts";
import { lifeDomains } from "../scenario/vocabulary.ts";
import type { Line, MomentFeedback, OtherChoice, ReportMoment } from "./report-data.ts";

/** Every choice of a play with what came of it, and what else was open. */
export function momentsOf(scenario: Scenario, lived: Replay): ReportMoment[] {
  return lived.moments.map((moment) => {
    const scene = sceneOf(scenario, moment.before.scene);
    const place = scenario.places.find(({ id }) => id === scene?.place)?.name;
    return {
      at: moment.at,
      scene: moment.before.scene,
      title: scene?.title ?? "",
      ...(scene?.date !== undefined && { date: scene.date }),
      ...(place !== undefined && { place }),
      ...chosen(moment.choice, moment.before.mode),
      said: [...moment.choice.text, ...answerOf(scenario, moment)],
      replies: [...askedClient(scenario, moment), ...moment.replies.map(lineOf)],
      told: [...moment.told],
      feedback: moment.feedback.map(feedbackOf),
      others: openChoices(scenario, moment.before)
        .filter(({ id }) => id !== moment.choice.id)
        .map((choice) => otherChoice(scenario, lived, moment, choice)),
    };
  });
}

const chosen = ({ moves, text, for: by }: Choice, mode: Moment["before"]["mode"]) => ({
  ...(mode === "pair" && by !== undefined && { by }),
  moves: [...moves],
  said: text,
});

/** What was answered, in the words of the case: what each part asked with its option, a fact as it was told. */
const answerOf = (scenario: Scenario, moment: Moment): RichText => {
  const answered = answeredOf(scenario, moment);
  const { asks } = moment.choice;
  if (asks?.kind === "meaning")
    return answered.flatMap(({ fact }) => (fact ? [{ quote: fact.text }] : []));
  // Together the settled option is what was done; what each of them proposed came before it.
  if (asks?.kind === "together")
    return answered.flatMap(({ part, option }) => (part === "settled" && option?.text) || []);
  if (answered.length === 0) return [];
  return [
    {
      list: answered.map(({ asked, option, fact }) => [
        ...(asked?.text ?? []),
        ...(option?.text ?? []),
        ...(fact ? [{ quote: fact.text }] : []),
      ]),
    },
  ];
};

/** What the client said when it was left to them. */
const askedClient = (scenario: Scenario, moment: Moment): Line[] =>
  answeredOf(scenario, moment).flatMap(({ client }) =>
    client ? [{ who: client.who.id, text: client.text }] : [],
  );

const lineOf = ({ who, mood, text }: Reply): Line => ({
  ...(who !== undefined && { who }),
  ...(mood !== undefined && { mood }),
  text,
});

/** The value stays behind on purpose. */
const feedbackOf = ({ principle, text }: Feedback): MomentFeedback => ({ principle, text });

const otherChoice = (
  scenario: Scenario,
  lived: Replay,
  moment: Moment,
  choice: Choice,
): OtherChoice => {
  const base = { id: choice.id, ...chosen(choice, moment.before.mode) };
  const nothing = { replies: [], feedback: [], toldLater: [], untoldDomains: [] };
  const laterAt = chosenLater(lived, moment, choice);
  if (laterAt !== undefined) return { ...base, laterAt, ...nothing };
  const went = step(scenario, moment.before, choice.id);
  if (!went.ok) return { ...base, ...nothing };
  const domains = went.told
    .filter((fact) => !lived.state.told.includes(fact))
    .map((fact) => scenario.facts.find(({ id }) => id === fact)?.domain);
  return {
    ...base,
    replies: went.replies.map(lineOf),
    feedback: went.feedback.map(feedbackOf),
    toldLater: went.told.filter((fact) => lived.state.told.includes(fact)),
    untoldDomains: lifeDomains.filter((domain) => domains.includes(domain)),
  };
};

/** When this choice was made after all before the scene was left. */
const chosenLater = ({ moments }: Replay, moment: Moment, choice: Choice): number | undefined => {
  for (const later of moments.slice(moment.at + 1)) {
    if (!later.before.used.includes(moment.choice.id)) return undefined;
    if (later.choice.id === choice.id) return later.at;
  }
  return undefined;
};
