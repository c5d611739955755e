import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildScenario } from "../../src/case-language/build/scenario.ts";
import { checkSource } from "../../src/case-language/check/check-source.ts";
import { compileCase } from "../../src/case-language/compile-case.ts";
import { collect } from "../../src/case-language/diagnostics/report.ts";
import { isError } from "../../src/case-language/diagnostics/severity.ts";
import { readFrontMatter } from "../../src/case-language/parse/front-matter.ts";
import { readNodes } from "../../src/case-language/parse/node.ts";
import { checkPlacement } from "../../src/case-language/parse/placement.ts";
import { readWithinReason } from "../../src/case-language/parse/signs.ts";
import { buildOutline } from "../../src/case-language/scan/outline.ts";
import { createSource } from "../../src/case-language/scan/source.ts";
import { scanTokens } from "../../src/case-language/scan/tokens.ts";
import { generateCase } from "../fixtures/generate-case.ts";
import { type BenchPart, round } from "./part.ts";
import { median, slope, timed } from "./timing.ts";

/** What compiling consists of; `beyond` is all of it but the Markdown. */
const phases = ["scan", "markdown", "check", "build", "beyond", "compile"] as const;
type Phase = (typeof phases)[number];

export type CompilingReport = {
  choicesPerScene: number;
  sizes: { scenes: number; characters: number; milliseconds: Record<Phase, number> }[];
  /** How time grows with scenes; 1 is in proportion. */
  slope: Record<Phase, number>;
  recompiling: RecompilingReport[];
};

/** A case compiled again after one sentence of one scene was changed. */
export type RecompilingReport = { what: string; scenes: number; milliseconds: number };

const sizes = [40, 200, 1_000, 5_000];
const choicesPerScene = 3;
const limits = { slope: 1.15, recompiling: 30 } as const;

const generate = (seed: number, scenes: number): string =>
  generateCase(seed, { scenes, choices: choicesPerScene }).text;

/**
 * Compiles generated cases of several sizes, phase by phase, each time a text that was not seen
 * before. Shortest of the rounds: what a busy machine adds is no part of it.
 */
export function benchCompiling({ rounds = 5 } = {}): CompilingReport {
  // The first compilations pay for what every later one has: code that is warm.
  for (let seed = 1; seed <= 20; seed++) phaseTimes(generate(seed, sizes[0] as number));
  const measured = sizes.map((scenes) => {
    // Small ones several together, so that the clock can tell their phases.
    const together = Math.max(1, Math.round(1_000 / scenes));
    const times: Record<Phase, number>[] = [];
    let characters = 0;
    for (let nth = 0; nth < rounds; nth++) {
      const seed = scenes * 1_000 + nth * together;
      const texts = Array.from({ length: together }, (_, at) => generate(seed + at, scenes));
      characters = texts[0]?.length ?? 0;
      const all = texts.map(phaseTimes);
      times.push(each((phase) => all.reduce((sum, time) => sum + time[phase], 0) / together));
    }
    return { scenes, characters, milliseconds: each((phase) => shortest(times, phase)) };
  });
  return {
    choicesPerScene,
    sizes: measured,
    slope: each((phase) =>
      slope(
        measured.map(({ scenes, milliseconds }) => ({ size: scenes, time: milliseconds[phase] })),
      ),
    ),
    recompiling: [
      benchRecompiling("a generated case", generate(7, 60)),
      benchRecompiling("John", john(), "john"),
    ],
  };
}

const each = (of: (phase: Phase) => number): Record<Phase, number> =>
  Object.fromEntries(phases.map((phase) => [phase, of(phase)])) as Record<Phase, number>;
const shortest = (times: readonly Record<Phase, number>[], phase: Phase): number =>
  Math.min(...times.map((time) => time[phase]));

/** The text of the longest case that is shipped. */
export const john = (): string =>
  readFileSync(join(import.meta.dirname, "../../scenarios/john/nl.mdx"), "utf8");

/** The same steps as `compileCase` takes, timed one by one. */
function phaseTimes(text: string): Record<Phase, number> {
  const { problems, report } = collect();
  const source = createSource(text, "nl.mdx");
  const scan = step(() => {
    const front = readFrontMatter(source, "source", report);
    const outline = buildOutline(source, scanTokens(source, front.bodyStart, report), report);
    if (!outline) throw new Error("a generated case is not nested too deep");
    return { front, outline };
  });
  const { front, outline } = scan.result;
  const markdown = step(() => readWithinReason(outline, source, text.length, report));
  const check = step(() => {
    const nodes = readNodes(outline, source, "source", report);
    checkPlacement(outline, source, [...problems], report);
    const file = { kind: "source" as const, source, front, nodes, problems, refused: false };
    if (checkSource(file).problems.some(isError)) throw new Error("a generated case has no errors");
    return nodes;
  });
  const build = step(() =>
    buildScenario(front.fields, check.result, { caseId: "generated", locale: "nl" }),
  );
  const beyond = scan.time + check.time + build.time;
  return {
    ...{ scan: scan.time, markdown: markdown.time, check: check.time, build: build.time },
    ...{ beyond, compile: beyond + markdown.time },
  };
}

function step<T>(work: () => T): { time: number; result: T } {
  let result: { made: T } | undefined;
  const time = timed(() => {
    result = { made: work() };
  });
  if (!result) throw new Error("nothing was made");
  return { time, result: result.made };
}

/** Compiles a case again and again, each time with a sentence more in another scene. */
function benchRecompiling(what: string, text: string, caseId = "generated"): RecompilingReport {
  const scenes = [...text.matchAll(/^<Scene [^>]*>/gm)].map((tag) => tag.index + tag[0].length);
  const compile = (round: number): number => {
    const at = scenes[round % scenes.length] as number;
    const edited = `${text.slice(0, at)}\n\nRonde ${round}.\n${text.slice(at)}`;
    return timed(() => {
      const { scenario } = compileCase({ text: edited, caseId, file: "nl.mdx" });
      if (!scenario) throw new Error("a sentence more is no error");
    });
  };
  for (let round = 0; round < 10; round++) compile(round);
  const times = Array.from({ length: 51 }, (_, round) => compile(round + 10));
  return { what, scenes: scenes.length, milliseconds: median(times) };
}

export const compilingPart: BenchPart = {
  name: "compiling",
  limits: [`compiling beyond Markdown grows with slope ${limits.slope} at most`],
  measure() {
    const report = benchCompiling();
    const { slope: growth, recompiling } = report;
    const under = [
      ...(growth.beyond > limits.slope
        ? [`compiling beyond Markdown grows with slope ${growth.beyond.toFixed(2)}`]
        : []),
    ];
    const slow = recompiling
      .slice(0, 1)
      .filter(({ milliseconds }) => milliseconds > limits.recompiling)
      .map(({ milliseconds }) => `a changed scene compiled in ${milliseconds.toFixed(1)} ms`);
    const lines = [
      `Compiling generated cases of ${report.choicesPerScene} choices a scene, in ms (limit of the slope beyond Markdown: ${limits.slope}):`,
      ...report.sizes.map(
        ({ scenes, characters, milliseconds }) =>
          `  ${round(scenes)} scenes, ${round(characters / 1000)} kB: ${phases.map((phase) => `${phase} ${milliseconds[phase].toFixed(1)}`).join(", ")}`,
      ),
      `  slopes: ${phases.map((phase) => `${phase} ${growth[phase].toFixed(2)}`).join(", ")}`,
      `Compiling again with one scene changed, medians of 51 (limit ${limits.recompiling} ms for 60 scenes):`,
      ...recompiling.map(
        ({ what, scenes, milliseconds }) =>
          `  ${what}, ${scenes} scenes: ${milliseconds.toFixed(1)} ms`,
      ),
    ];
    return { report: { ...report, limits }, lines, under, slow };
  },
};
