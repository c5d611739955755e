import type { Report } from "../diagnostics/report.ts";
import { isElement, type Outline } from "../scan/outline.ts";
import type { Source } from "../scan/source.ts";
import { segmentMarkdown } from "./prose.ts";

/** A case as big as may be has a tenth of this; John has a fiftieth. */
const MOST_SIGNS = 10_000;

/**
 * Read the Markdown of a file as far as it stays within what anybody waits for: each block may be
 * short, and all of them together too much.
 * @param most the most characters of the file, for one that may be bigger than others
 * @param report takes the place where it became too much
 * @returns whether it was read whole
 */
export function readWithinReason(
  outline: Outline,
  source: Source,
  most: number,
  report: Report,
): boolean {
  const limit = Math.max(MOST_SIGNS, most / 100);
  let signs = 0;
  const read = ({ pieces }: Outline): boolean =>
    pieces.every((piece) => {
      if (isElement(piece)) return read(piece);
      signs += segmentMarkdown(piece, source).markdown.signs;
      if (signs <= limit) return true;
      report("too-much-markup", piece.at, { most: limit });
      return false;
    });
  return read(outline);
}
