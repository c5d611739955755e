/** A fragment of code, and which of its lines differ from another, from 1. */
export type Fragment = { code: string; marked: number[] };

const GAP = "…";

/**
 * Two versions of a text, cut to where they differ, with the lines that do.
 * What is equal at both ends is left out beyond a few lines; an ellipsis stands in its place. Two that
 * are the same stay whole.
 * @param around how many equal lines stay above and below what differs
 */
export function changedLines(one: string, other: string, around = 3): [Fragment, Fragment] {
  if (one === other) return [whole(one), whole(one)];
  const [left, right] = [one.trimEnd().split("\n"), other.trimEnd().split("\n")];
  const most = Math.min(left.length, right.length);
  let same = 0;
  while (same < most && left[same] === right[same]) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && left.at(-1 - sameEnd) === right.at(-1 - sameEnd)) sameEnd++;
  const equal = { same, sameEnd, around };
  return [cut(left, right, equal), cut(right, left, equal)];
}

const whole = (code: string): Fragment => ({ code: code.trimEnd(), marked: [] });

/** @param equal how many lines are the same at the beginning and at the end, and how many of them stay */
function cut(
  lines: string[],
  others: string[],
  { same, sameEnd, around }: { same: number; sameEnd: number; around: number },
): Fragment {
  // One line is not worth an ellipsis.
  const start = same - around > 1 ? same - around : 0;
  const end = sameEnd - around > 1 ? lines.length - (sameEnd - around) : lines.length;
  const [mine, theirs] = [lines, others].map((all) => all.slice(same, all.length - sameEnd));
  // Where only the order differs, every line of it is what it is about.
  const moved = String(mine?.toSorted()) === String(theirs?.toSorted());
  const elsewhere = new Set(moved ? [] : theirs);
  const shown = lines.slice(start, end);
  const changed = shown.flatMap((line, nth) => {
    const at = start + nth;
    const differs = at >= same && at < lines.length - sameEnd && !elsewhere.has(line);
    return differs && line.trim() !== "" ? [nth + 1 + (start > 0 ? 1 : 0)] : [];
  });
  return {
    code: [...(start > 0 ? [GAP] : []), ...shown, ...(end < lines.length ? [GAP] : [])].join("\n"),
    marked: changed,
  };
}
