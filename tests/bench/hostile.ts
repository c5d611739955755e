import { compileCase } from "../../src/case-language/compile-case.ts";
import { hostileFiles } from "../fixtures/hostile/index.ts";
import { john } from "./compiling.ts";
import { type BenchPart, round } from "./part.ts";
import { median, timed } from "./timing.ts";

export type HostileReport = {
  files: number;
  /** The slowest, slowest first; `ratio` is how many times compiling John it takes. */
  slowest: { kind: string; name: string; milliseconds: number; ratio: number }[];
  john: number;
};

/** The longest anybody should have to wait for an answer, in milliseconds. */
/** In milliseconds, which is told; and in times what John takes in the same run, which is judged. */
const limits = { answer: 2_000, timesJohn: 30 } as const;

/**
 * Compiles every hostile file, and the slowest of them twice more: how long somebody can make an
 * answer take. The times of the slowest are medians of three.
 */
export function benchHostile({ shown = 5 } = {}): HostileReport {
  const johns = Array.from({ length: 5 }, (_, nth) => {
    // Unseen words in every paragraph, so that nothing of it is known already.
    const text = john().replace(/(?<=\p{L}{3})\. /gu, ` ${nth}. `);
    return timed(() => compileCase({ text, caseId: "john", file: "nl.mdx" }));
  });
  const beside = median(johns);
  const slowest = hostileFiles
    .map((file) => ({ file, first: compiling(file) }))
    .sort((one, other) => other.first - one.first)
    .slice(0, shown)
    .map(({ file, first }) => {
      const milliseconds = median([first, compiling(file), compiling(file)]);
      return { kind: file.kind, name: file.name, milliseconds, ratio: milliseconds / beside };
    })
    .sort((one, other) => other.milliseconds - one.milliseconds);
  return { files: hostileFiles.length, slowest, john: beside };
}

function compiling({ text, caseId = "proef", source }: (typeof hostileFiles)[number]): number {
  const whole = text();
  const original = source && { source: { text: source() } };
  return timed(() => compileCase({ text: whole, caseId, file: "nl.mdx", ...original }));
}

export const hostilePart: BenchPart = {
  name: "hostile",
  limits: [`an answer to any file in ${limits.timesJohn} times the time of John`],
  measure() {
    const report = benchHostile();
    type Slowest = (typeof report.slowest)[number];
    const words = ({ kind, name, milliseconds, ratio }: Slowest) =>
      `${kind}: ${name} took ${round(milliseconds)} ms, ${ratio.toFixed(1)} times John`;
    return {
      report: { ...report, limits },
      lines: [
        `The slowest of ${report.files} hostile files, medians of 3 (limit ${round(limits.answer)} ms; John ${report.john.toFixed(0)} ms):`,
        ...report.slowest.map(
          ({ kind, name, milliseconds, ratio }) =>
            `  ${kind}: ${name}: ${round(milliseconds)} ms, ${ratio.toFixed(1)} times John`,
        ),
      ],
      under: report.slowest.filter(({ ratio }) => ratio > limits.timesJohn).map(words),
      slow: report.slowest.filter(({ milliseconds }) => milliseconds > limits.answer).map(words),
    };
  },
};
