/** A fragment of code, and which of its lines differ from another, from 1. */
export type Fragment = { code: string; marked: number[] };

const GAP = "…";
/** A longer line is an example of something too long; nobody reads it to its end. */
const LONGEST = 240;
/** More lines than this, and the first ones stand for all. */
const MOST = 60;
const FIRST = 24;

/**
 * Two versions of a text, cut to where they differ, with the lines that do.
 * What is equal is left out beyond a few lines; an ellipsis stands in its place. Two that are the same
 * stay whole.
 * @param around how many equal lines stay above and below what differs
 */
export function changedLines(one: string, other: string, around = 3): [Fragment, Fragment] {
  const [left, right] = [one.trimEnd().split("\n"), other.trimEnd().split("\n")];
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && left[same] === right[same]) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && left.at(-1 - sameEnd) === right.at(-1 - sameEnd)) sameEnd++;
  if (one === other) return [fragment(left, []), fragment(right, [])];
  const differing = (lines: string[], others: string[]) =>
    changes(lines, others, same, sameEnd).concat(
      // Where something is only missing, the place where it would be is what stays.
      lines.length - sameEnd === same ? [same - 0.5] : [],
    );
  return [
    fragment(left, differing(left, right), around),
    fragment(right, differing(right, left), around),
  ];
}

/** Which lines (from 0) between the equal beginning and the equal end are not in the other text. */
function changes(lines: string[], others: string[], same: number, sameEnd: number): number[] {
  const [mine = [], theirs] = [lines, others].map((all) => all.slice(same, all.length - sameEnd));
  // Where only the order differs, every line of it is what it is about.
  const moved = String(mine.toSorted()) === String(theirs?.toSorted());
  const elsewhere = new Set(moved ? [] : theirs);
  return mine.flatMap((line, at) => (line.trim() && !elsewhere.has(line) ? [same + at] : []));
}

/**
 * The lines near those that matter.
 * @param matter lines from 0; half a number is a place between two
 * @param around left out: all lines stay
 */
function fragment(lines: string[], matter: number[], around = lines.length): Fragment {
  const near = lines.map(
    (_, at) => matter.length === 0 || matter.some((each) => Math.abs(each - at) <= around + 0.5),
  );
  // A single line is not worth an ellipsis.
  const stays = near.map((kept, at) => kept || ((near[at - 1] ?? true) && (near[at + 1] ?? true)));
  const shown: string[] = [];
  const marked: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (stays[at]) {
      shown.push(line.length > LONGEST ? `${line.slice(0, LONGEST)} ${GAP}` : line);
      if (matter.includes(at)) marked.push(shown.length);
    } else if (stays[at - 1] ?? true) shown.push(GAP);
  }
  if (shown.length > MOST) {
    const first = [...shown.slice(0, FIRST), GAP];
    return { code: first.join("\n"), marked: marked.filter((at) => at <= FIRST) };
  }
  return { code: shown.join("\n"), marked };
}
