import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import {
  type PlaythroughProblem,
  readPlaythrough,
} from "../../../case-check/playthrough/read-playthrough.ts";
import { runPlaythrough, type Surprise } from "../../../case-check/playthrough/run-playthrough.ts";
import { codeFrame } from "../../../case-check/print/code-frame.ts";
import { type Paint, painter } from "../../../case-check/print/paint.ts";
import type { Scenario } from "../../../scenario/scenario.ts";
import { type CaseFolder, findCases, shown } from "../case-folders.ts";
import { type Command, exit, type World } from "../command.ts";
import { playableCase } from "../playable-case.ts";
import { surpriseWords } from "../surprise-words.ts";

const words = {
  nl: {
    none: (folder: string) =>
      `${folder}: nog geen speelroutes. Een speelroute is een lijst keuzes in ${folder}/playthroughs/*.yaml.`,
    sum: (right: number, all: number) =>
      right === all
        ? all === 1
          ? "De ene speelroute klopt."
          : `Alle ${all} speelroutes kloppen.`
        : `${right} van ${all} speelroutes kloppen.`,
  },
  en: {
    none: (folder: string) =>
      `${folder}: no playthroughs yet. A playthrough is a list of choices in ${folder}/playthroughs/*.yaml.`,
    sum: (right: number, all: number) =>
      right === all
        ? all === 1
          ? "The one playthrough is right."
          : `All ${all} playthroughs are right.`
        : `${right} of ${all} playthroughs are right.`,
  },
} as const;

/** One file of a case's playthroughs, played. */
type Outcome = {
  file: string;
  text: string;
  title: string;
  problems: PlaythroughProblem[];
  surprises: Surprise[];
  /** Lines of the choices in the file. */
  lines: number[];
};

const playAll = (found: CaseFolder, scenario: Scenario, from: string): Outcome[] => {
  const folder = join(found.folder, "playthroughs");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => [".yaml", ".yml"].includes(extname(name)))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
      const { playthrough, problems } = readPlaythrough(text);
      return {
        file: shown(path, from),
        text,
        title: playthrough?.title ?? name,
        problems,
        surprises: playthrough ? runPlaythrough(scenario, playthrough) : [],
        lines: playthrough?.lines ?? [],
      };
    });
};

const isRight = ({ problems, surprises }: Outcome) => problems.length + surprises.length === 0;

const print = (
  outcome: Outcome,
  { out, locale }: Pick<World, "out"> & { locale: "nl" | "en" },
  paint: Paint,
) => {
  const { file, text, title, problems, surprises, lines } = outcome;
  const right = isRight(outcome);
  out(`${right ? paint("cyan", "✓") : paint("red", "✗")} ${title}${paint("faint", `  ${file}`)}`);
  for (const { start, end, words: said } of problems) {
    out(`    ${file}:${start.line}:${start.column}  ${said[locale]}`);
    out(codeFrame(text, start, end, paint).replace(/^/gm, "    "));
  }
  for (const each of surprises) {
    const line = "step" in each ? lines[each.step - 1] : undefined;
    const where = line === undefined ? "" : paint("faint", `${file}:${line}  `);
    out(`    ${where}${surpriseWords(each)[locale]}`);
  }
};

/** `test`: plays the lists of choices that stand beside a case. */
export const test: Command = {
  name: "test",
  usage: { nl: "test [paden…]", en: "test [paths…]" },
  doc: {
    nl: "speelroutes naspelen en zien of eruit komt wat erin staat",
    en: "play the playthroughs and see whether they come out as written",
  },
  more: {
    nl: "Een speelroute is een bestand in playthroughs/ van een casus: een lijst keuzes, en wat\neruit moet komen (expect: ending, scene, told, not-told, flags). Zonder pad: alles in scenarios/.",
    en: "A playthrough is a file in playthroughs/ of a case: a list of choices, and what must come\nof them (expect: ending, scene, told, not-told, flags). Without a path: all in scenarios/.",
  },
  takes: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {},
  async run(values, world) {
    const { locale } = world;
    const say = words[locale];
    const paint = painter(world.colours);
    let broken = false;
    const tested: { case: string; outcomes: Outcome[] }[] = [];
    for (const found of findCases(values.words, world.folder)) {
      const scenario = playableCase(found, locale, world);
      if (!scenario) {
        broken = true;
        continue;
      }
      const outcomes = playAll(found, scenario, world.folder);
      tested.push({ case: found.id, outcomes });
      if (values.is("json")) continue;
      if (outcomes.length === 0) world.out(say.none(shown(found.folder, world.folder)));
      for (const outcome of outcomes) print(outcome, world, paint);
    }
    const all = tested.flatMap(({ outcomes }) => outcomes);
    if (values.is("json")) world.out(JSON.stringify(asJson(tested, locale), null, 2));
    else if (all.length > 0) world.out(`\n${say.sum(all.filter(isRight).length, all.length)}`);
    return broken || !all.every(isRight) ? exit.findings : exit.fine;
  },
};

function asJson(tested: { case: string; outcomes: Outcome[] }[], locale: "nl" | "en") {
  return {
    version: 1,
    tests: tested.flatMap(({ case: id, outcomes }) =>
      outcomes.map(({ file, title, problems, surprises, lines }) => ({
        case: id,
        file,
        title,
        ok: problems.length + surprises.length === 0,
        problems: [
          ...problems.map(({ start, end, words: said }) => ({ start, end, message: said[locale] })),
          ...surprises.map((each) => ({
            ...each,
            ...("step" in each && { line: lines[each.step - 1] }),
            message: surpriseWords(each)[locale],
          })),
        ],
      })),
    ),
  };
}
