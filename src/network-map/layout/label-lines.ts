/**
 * A name over at most two lines, broken where it hurts least; what still does not fit is cut with an
 * ellipsis, so that a label never grows beyond its room.
 * @param name as the client says it
 * @param width that a line may have, in pixels
 * @param measure how wide a text is, in pixels
 */
export function labelLines(
  name: string,
  width: number,
  measure: (text: string) => number,
): string[] {
  if (measure(name.trim()) <= width) return [name.trim()];
  const over = (line: string) => Math.max(0, measure(line) - width);
  // A name is rather cut at its end than in its middle, but not when much more goes by that.
  const inMiddle = measure("nnn");
  const breaks = halves(name)
    .map((lines) => ({
      lines,
      lost: over(lines[0]) + over(lines[1] ?? "") + (over(lines[0]) > 0 ? inMiddle : 0),
      wide: widest(lines, measure),
    }))
    .sort((one, other) => one.lost - other.lost || one.wide - other.wide);
  const best = breaks[0]?.lines ?? [name.trim()];
  return best.map((line) => cut(line, width, measure));
}

/** Every way to write a name over two lines; one line where it is one word. */
function halves(name: string): (readonly [string, ...string[]])[] {
  const words = name.trim().split(/\s+/u);
  if (words.length === 1) return [[name.trim()]];
  return words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
}

const widest = (lines: readonly string[], measure: (text: string) => number): number =>
  Math.max(...lines.map(measure));

/** How much wider than usual a line may be, where a name would otherwise be cut. */
const STRETCH = 1.6;

/**
 * How a name may be said, best first: whole, and shorter for where that finds no room. A long word
 * makes a wider label rather than half a word: two names that begin alike stay two names.
 * @param width that a line may usually have, in pixels
 */
export function nameLines(
  name: string,
  width: number,
  measure: (text: string) => number,
): string[][] {
  const usual = labelLines(name, width, measure);
  const called = shortName(name);
  if (!isCut(usual)) return called === name ? [usual] : [usual, labelLines(called, width, measure)];
  // No wider than it takes: over two lines where one would be longer still.
  const least = Math.max(width, Math.min(...halves(name).map((lines) => widest(lines, measure))));
  const whole = labelLines(name, Math.min(least, width * STRETCH), measure);
  const short = called === name ? usual : labelLines(called, width, measure);
  return short.join(" ") === whole.join(" ") ? [whole] : [whole, short];
}

/** Whether part of a name is left out. */
export const isCut = (lines: readonly string[]): boolean =>
  lines.some((line) => line.endsWith("…"));

/** A name without what is said of somebody after it: "Marjan, his daughter" is Marjan. */
export const shortName = (name: string): string => name.split(",", 1)[0]?.trim() || name;

/** As much of a text as fits, with an ellipsis when something is left out. */
function cut(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let end = text.length - 1;
  while (end > 1 && measure(`${text.slice(0, end).trimEnd()}…`) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

const wide = new Set("mwMWÆŒ@%—");
const slim = new Set("iljftrI.,:;'’‘|!()[] -");

/**
 * How wide a text of Source Sans about is, where nothing can measure it: rather too wide than too narrow.
 * @param size of the letters in pixels
 */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text)
    ems += wide.has(letter)
      ? 0.86
      : slim.has(letter)
        ? 0.31
        : letter !== letter.toLowerCase()
          ? 0.64
          : 0.53;
  return ems * size;
}
