import { generateScenario } from "../fixtures/generate-scenario.ts";
import { randomOf } from "../fixtures/random.ts";
import { type BenchPart, round } from "./part.ts";
import { actorPlayer, inkPlayer, type Player, stepPlayer } from "./players.ts";
import { median, timed } from "./timing.ts";

export type ChoicesReport = {
  scenes: number;
  choicesPerScene: number;
  rounds: number;
  /** Choices a second, medians over the rounds. */
  perSecond: Record<Player["name"], number>;
  /** How many times as many as inkjs. */
  ratio: { step: number; actor: number };
};

/** All that was read, in one line, white space aside. */
const readAll = (player: Player, picks: readonly number[]): string => {
  const texts: string[] = [];
  player.play(picks, (text) => texts.push(text));
  return texts.join(" ").replace(/\s+/g, " ").trim();
};

/**
 * Plays one generated case by inkjs, by `step` and by the XState actor: the same choices, text read
 * and effects applied, in turn, several rounds.
 * @throws Error when they do not read the same text: then they did not do the same work
 */
export function benchChoices({ rounds = 9, choices = 1500 } = {}): ChoicesReport {
  const shape = { scenes: 200, choices: 3, facts: 12, endings: 4 };
  const scenario = generateScenario(2026, shape);
  const players = [inkPlayer(scenario), stepPlayer(scenario), actorPlayer(scenario)];
  const picksOf = (seed: number) => {
    const random = randomOf(seed);
    return Array.from({ length: choices }, () => random.below(1 << 20));
  };
  const [expected, ...others] = players.map((player) => readAll(player, picksOf(0)));
  if (others.some((each) => each !== expected))
    throw new Error("inkjs, step and actor did not read the same text");

  const times = new Map<Player["name"], number[]>(players.map(({ name }) => [name, []]));
  let characters = 0;
  for (let round = 0; round < rounds; round++) {
    const picks = picksOf(round + 1);
    for (const { name, play } of players) {
      // What is fast is played several times over, so that the clock can tell it.
      const repeats = name === "inkjs" ? 1 : 10;
      const time = timed(() => {
        for (let nth = 0; nth < repeats; nth++)
          play(picks, (text) => {
            characters += text.length;
          });
      });
      times.get(name)?.push(time / repeats);
    }
  }
  if (characters === 0) throw new Error("nothing was read");
  const perSecond = (name: Player["name"]) =>
    Math.round((choices / median(times.get(name) ?? [])) * 1000);
  const [ink, own, actor] = [perSecond("inkjs"), perSecond("step"), perSecond("actor")];
  return {
    scenes: shape.scenes,
    choicesPerScene: shape.choices,
    rounds,
    perSecond: { inkjs: ink, step: own, actor },
    ratio: { step: own / ink, actor: actor / ink },
  };
}

/** How many times as many choices a second as inkjs there must be. */
const limits = { step: 10, actor: 3 } as const;

export const choicesPart: BenchPart = {
  name: "choices",
  limits: [`step ${limits.step} times inkjs`, `the actor ${limits.actor} times`],
  measure() {
    const report = benchChoices();
    const { perSecond, ratio, scenes, choicesPerScene, rounds } = report;
    const line = (name: "step" | "actor") =>
      `  ${name.padEnd(6)} ${round(perSecond[name])}  (${ratio[name].toFixed(1)} times inkjs; limit ${limits[name]})`;
    return {
      report: { ...report, limits },
      lines: [
        `Choices a second, ${scenes} scenes of ${choicesPerScene} choices, text read, medians of ${rounds}:`,
        `  inkjs  ${round(perSecond.inkjs)}`,
        line("step"),
        line("actor"),
      ],
      under: (["step", "actor"] as const)
        .filter((each) => ratio[each] < limits[each])
        .map((each) => `${each} ${ratio[each].toFixed(1)} times inkjs`),
    };
  },
};
