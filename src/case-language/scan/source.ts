/** A stretch of a file, as offsets into its text: start included, end not. */
export type Span = { start: number; end: number };

/** A value and where it was written. */
export type Located<T> = { value: T; at: Span };

/** A place in a file as people count it: line and column from 1; the offset from 0. */
export type Position = { line: number; column: number; offset: number };

/** One file of a case with a way to say where something in it stands. */
export type Source = {
  text: string;
  file: string;
  /** The position of an offset; an offset outside the text gives the nearest end. */
  positionAt: (offset: number) => Position;
};

/**
 * Wrap a text so that offsets become lines and columns.
 * @param text the whole file
 * @param file its name, as messages show it
 */
export function createSource(text: string, file: string): Source {
  let lineStarts: number[] | undefined;
  return {
    text,
    file,
    positionAt(wanted) {
      lineStarts ??= findLineStarts(text);
      const offset = Math.min(Math.max(wanted, 0), text.length);
      let low = 0;
      let high = lineStarts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((lineStarts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const end of text.matchAll(/\r\n|\n|\r/g)) starts.push(end.index + end[0].length);
  return starts;
}
