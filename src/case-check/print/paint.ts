/** Ways to make words stand out on a terminal. */
export type Colour = "red" | "yellow" | "cyan" | "bold" | "faint";

const codes: Record<Colour, readonly [number, number]> = {
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
  bold: [1, 22],
  faint: [2, 22],
};

export type Paint = (colour: Colour, text: string) => string;

/**
 * A painter that colours, or one that leaves the text as it is.
 * @param colours whether the reader's terminal shows colours
 */
export function painter(colours: boolean): Paint {
  return (colour, text) =>
    colours && text !== "" ? `\u001b[${codes[colour][0]}m${text}\u001b[${codes[colour][1]}m` : text;
}
