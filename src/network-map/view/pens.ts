import { type Colours, readColours } from "./colours.ts";
import { Letters } from "./letters.ts";

/** What is drawn and written with. */
export type Pens = {
  colours: Colours;
  letters: Letters;
  sans: string;
  serif: string;
  /** Of the letters of names, in pixels on the surface. */
  size: number;
};

/**
 * What a theme, a screen and a size of letters come to, for drawing.
 * @param host whose style sheet says the fonts and colours
 * @param resolution pixels of the screen for each CSS pixel
 */
export async function pensFor(host: HTMLElement, resolution: number): Promise<Pens> {
  const worn = getComputedStyle(host);
  const sans = worn.fontFamily;
  const serif = worn.getPropertyValue("--serif") || "serif";
  // Letters that the page has not needed so far are fetched: a canvas does not wait for them.
  await Promise.all(
    [`500 13px ${sans}`, `italic 500 13px ${sans}`, `500 13px ${serif}`].map((font) =>
      document.fonts.load(font).catch(() => undefined),
    ),
  );
  const colours = readColours(host);
  return {
    colours,
    letters: new Letters(resolution),
    sans,
    serif,
    size: Number.parseFloat(worn.fontSize) || 13,
  };
}
