/** What one part of the bench found. */
export type Measured = {
  /** For `--json`, as it is. */
  report: unknown;
  /** For a terminal. */
  lines: string[];
  /** Ratios that missed their limit, each in a few words; none when all is well. */
  under: string[];
  /** Times over their limit: told, and never judged, since they are those of this machine. */
  slow?: string[];
};

/** One part of `npm run bench`; its report stands under its name in `--json`. */
export type BenchPart = { name: string; limits: string[]; measure: () => Measured };

/** A number as people read it: whole, in groups of three digits. */
export const round = (number: number): string => Math.round(number).toLocaleString("en-GB");
