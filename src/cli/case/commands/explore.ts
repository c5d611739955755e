import { painter } from "../../../case-check/print/paint.ts";
import { wrap } from "../../../case-check/print/wrap.ts";
import { blindStrategies, type StrategyReport } from "../../../explore/blind-strategies.ts";
import { type Exploration, modesOf, explore as walk } from "../../../explore/explore.ts";
import { type Reading, type Road, readingOf, WORDS_PER_MINUTE } from "../../../explore/reading.ts";
import { terms } from "../../../i18n/terms.ts";
import { type Locale, type Mode, modes } from "../../../scenario/vocabulary.ts";
import type { Values } from "../arguments.ts";
import { findCases } from "../case-folders.ts";
import { type Command, type Exit, exit, type World } from "../command.ts";
import {
  type Asked,
  answerQuestions,
  checkScenes,
  isReached,
} from "../explore/answer-questions.ts";
import { printAnswers } from "../explore/print-answers.ts";
import { playableCase } from "../playable-case.ts";
import { exploreWords } from "./explore-words.ts";

type Explored = {
  caseId: string;
  found: Exploration;
  reading: Reading;
  blind: StrategyReport[];
};

/** `explore`: what all plays of a case come to. */
export const explore: Command = {
  name: "explore",
  usage: {
    nl: "explore [paden…] [--role …] [--reach scene] [--before scene] [--never]",
    en: "explore [paths…] [--role …] [--reach scene] [--before scene] [--never]",
  },
  doc: {
    nl: "alle wegen door een casus: eindes, feiten, doodlopende plekken",
    en: "all ways through a case: endings, facts, dead ends",
  },
  more: {
    nl: "Het aandeel van een einde is de kans dat je er komt als je elke keer zomaar iets kiest.\nZonder pad: alles in scenarios/. Zonder --role: elke rol, en samen.\nMet --reach, --before of --never komt alleen het antwoord op die vraag.",
    en: "The share of an ending is the chance to come there when you choose at random every time.\nWithout a path: all in scenarios/. Without --role: every role, and together.\nWith --reach, --before or --never only that question is answered.",
  },
  takes: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    role: {
      type: "string",
      value: modes.join("|"),
      oneOf: modes,
      doc: { nl: "alleen deze rol, of samen", en: "only this role, or together" },
    },
    reach: {
      type: "string",
      value: "scene",
      doc: {
        nl: "hoe kom je in deze scène of bij dit einde?",
        en: "how does one reach this scene or ending?",
      },
    },
    before: {
      type: "string",
      value: "scene",
      doc: {
        nl: "wat kan er verteld zijn voor deze scène begint?",
        en: "what can have been told before this scene begins?",
      },
    },
    never: {
      type: "boolean",
      doc: { nl: "welke keuzes kunnen nooit?", en: "which choices are never possible?" },
    },
    states: {
      type: "string",
      value: "500000",
      doc: { nl: "hoeveel toestanden hoogstens", en: "how many states at most" },
    },
  },
  async run(values, world) {
    const { locale } = world;
    const maxStates = Number(values.text("states") ?? 500_000);
    if (!Number.isInteger(maxStates) || maxStates < 1) {
      world.err(exploreWords[locale].notNumber);
      return exit.usage;
    }
    const asked: Asked = {
      reach: values.text("reach"),
      before: values.text("before"),
      never: values.is("never"),
    };
    if (asked.reach !== undefined || asked.before !== undefined || asked.never)
      return answer(values, asked, maxStates, world);
    let broken = false;
    const explored: Explored[] = [];
    for (const each of findCases(values.words, world.folder)) {
      const scenario = playableCase(each, locale, world);
      if (!scenario) {
        broken = true;
        continue;
      }
      const only = values.text("role");
      for (const mode of modesOf(scenario).filter((one) => !only || one === only)) {
        const found = walk(scenario, mode, { maxStates });
        explored.push({
          caseId: each.id,
          found,
          reading: readingOf(scenario, found),
          blind: blindStrategies(scenario, mode, found),
        });
      }
    }
    if (values.is("json")) world.out(JSON.stringify(asJson(explored), null, 2));
    else
      for (const each of explored)
        world.out(report(each, locale, world.width, painter(world.colours)));
    const stuck = explored.some(({ found }) => found.traps.length > 0 || !found.endings.length);
    return broken || stuck ? exit.findings : exit.fine;
  },
};

/** Answers questions instead of giving the whole report. */
function answer(
  values: Values,
  asked: Asked,
  maxStates: number,
  world: World & { locale: Locale },
): Exit {
  const found = findCases(values.words, world.folder);
  const scenarios = found.flatMap((each) => playableCase(each, world.locale, world) ?? []);
  checkScenes(scenarios, asked);
  const only = values.text("role");
  const roles = modes.filter((mode) => !only || mode === only);
  const answered = scenarios.map((scenario) => answerQuestions(scenario, asked, roles, maxStates));
  if (values.is("json")) world.out(JSON.stringify({ version: 1, questions: answered }, null, 2));
  else
    for (const [at, each] of answered.entries()) {
      const scenario = scenarios[at];
      if (scenario) printAnswers(each, scenario, world);
    }
  const whole = scenarios.length === found.length;
  return whole && isReached(answered) ? exit.fine : exit.findings;
}

function report(
  { caseId, found, reading, blind }: Explored,
  locale: Locale,
  width: number,
  paint: ReturnType<typeof painter>,
): string {
  const say = exploreWords[locale];
  const role = (mode: Mode) => terms[locale].modes[mode];
  const item = (text: string) =>
    wrap(text, width - 4).map((line, at) => `${at === 0 ? "  " : "    "}${line}`);
  const part = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : ["", paint("bold", title), ...items.flatMap(item)];
  const way = (choices: readonly string[] | undefined) =>
    choices === undefined ? "" : choices.join(" → ") || say.start;
  const percent = (share: number) =>
    share > 0 && share < 0.001
      ? `< ${new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(0.001)}`
      : new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(share);
  const shortest = found.endings.toSorted((a, b) => a.shortest.length - b.shortest.length)[0];
  return [
    paint("bold", `${caseId} · ${role(found.mode)}`),
    found.complete ? say.states(found.states) : say.bound(found.states, found.bound.states),
    ...part(say.endings, [
      ...found.endings.map(
        ({ scene, share, shortest: by }) => `${scene}  ${percent(share)}  (${way(by)})`,
      ),
      ...found.endingsNotReached.map((scene) => `${scene}  ${say.never}`),
    ]),
    ...(found.shareWithoutEnding > 1e-9
      ? part(say.noEnding, [percent(found.shareWithoutEnding)])
      : []),
    ...(shortest ? part(say.shortest(shortest.shortest.length), [way(shortest.shortest)]) : []),
    ...(found.longest
      ? part(say.longest(found.longest.choices.length, found.longest.exact), [
          way(found.longest.choices),
        ])
      : []),
    ...part(say.reading(WORDS_PER_MINUTE), [
      ...roads(reading).map(([name, { words, minutes, choices }]) =>
        say.road[name](words.toLocaleString(locale), minutes, choices),
      ),
    ]),
    ...part(
      say.traps,
      found.traps.map(({ scene, kind, way: by }) => `${scene}: ${say.trap[kind]} (${way(by)})`),
    ),
    ...part(
      say.unreachable,
      found.scenes.unreachable.length > 0 ? [found.scenes.unreachable.join(", ")] : [],
    ),
    ...part(
      say.neverPossible,
      found.neverPossible.length > 0
        ? [found.neverPossible.map(({ scene, choice }) => `${scene}/${choice}`).join(", ")]
        : [],
    ),
    ...part(
      say.facts(found.mostTold.count, found.facts.length),
      found.facts.map(({ fact, told, missed }) =>
        told === undefined
          ? `${fact}: ${say.untold}`
          : `${fact}: ${missed ? say.canBeMissed : say.alwaysTold}  (${way(told)})`,
      ),
    ),
    ...part(
      say.principles,
      Object.entries(found.principles).map(
        ([principle, { min, max }]) =>
          `${terms[locale].principles[principle as keyof typeof found.principles]}: ${say.from(min.value, max.value)}`,
      ),
    ),
    ...part(
      say.blind,
      blind.map(
        ({ strategy, ending, told, reachesBestTold, stopped }) =>
          `${say.strategies[strategy]}: ${ending ?? say.stopped[stopped ?? "loop"]}, ${say.told(told.length)}${reachesBestTold ? `. ${say.best}` : ""}`,
      ),
    ),
    "",
  ].join("\n");
}

type Named = [keyof Reading, Road];
const roads = ({ shortest, typical, longest }: Reading): Named[] =>
  Object.entries({ shortest, typical, longest }).filter((each): each is Named => !!each[1]);

function asJson(explored: readonly Explored[]) {
  return {
    version: 1,
    cases: explored.map(({ caseId, found, reading, blind }) => ({
      case: caseId,
      role: found.mode,
      states: found.states,
      complete: found.complete,
      bound: found.bound.states,
      endings: found.endings,
      endingsNotReached: found.endingsNotReached,
      shareWithoutEnding: found.shareWithoutEnding,
      shortest:
        found.endings
          .map(({ shortest }) => shortest)
          .toSorted((left, right) => left.length - right.length)[0] ?? null,
      longest: found.longest ?? null,
      reading: { wordsPerMinute: WORDS_PER_MINUTE, ...reading },
      traps: found.traps,
      unreachable: found.scenes.unreachable,
      neverTaken: found.neverPossible,
      neverHeld: found.neverHeld,
      facts: found.facts,
      mostTold: found.mostTold,
      principles: found.principles,
      blind,
    })),
  };
}
