import { CanvasSource, Rectangle, Sprite, Texture } from "pixi.js";
import { css } from "./colours.ts";

export type Hand = {
  size: number;
  family: string;
  weight?: number;
  italic?: boolean;
  colour: number;
  /** Drawn around the letters, so that a line behind them does not make them hard to read. */
  halo?: number;
};

/** Around the words, in CSS pixels. */
const PAD = 4;
/** Of a page, in pixels of the screen. */
const SIDE = 1024;

/** A picture that many words stand on, row by row. */
type Page = {
  source: CanvasSource;
  pen: CanvasRenderingContext2D | null;
  side: number;
  x: number;
  y: number;
  row: number;
  fresh: boolean;
};

/**
 * Words as pictures, as sharp as the screen is: each text is written once and kept until the theme, the
 * size of letters or the screen changes. Many share one picture, so that they are drawn as one.
 */
export class Letters {
  private readonly kept = new Map<string, Texture>();
  private readonly pages: Page[] = [];
  private readonly widths = new Map<string, Map<string, number>>();
  private readonly pen = document.createElement("canvas").getContext("2d");

  readonly resolution: number;

  /** @param resolution pixels of the screen for each CSS pixel */
  constructor(resolution: number) {
    this.resolution = resolution;
  }

  /** Says how wide a text is in a hand, in CSS pixels. */
  measure(hand: Omit<Hand, "colour">): (text: string) => number {
    const font = fontOf(hand);
    const known = this.widths.get(font) ?? new Map<string, number>();
    this.widths.set(font, known);
    return (text) => {
      let width = known.get(text);
      if (width === undefined) {
        if (this.pen) this.pen.font = font;
        width = this.pen?.measureText(text).width ?? text.length * hand.size * 0.55;
        known.set(text, width);
      }
      return width;
    };
  }

  /**
   * A text as a picture. What was written is seen once `settle` was called.
   * @param leading from line to line; the first line begins at the top
   */
  texture(lines: readonly string[], hand: Hand, leading = hand.size * 1.2): Texture {
    const { size, family, weight, italic, colour, halo } = hand;
    const key = [size, family, weight, italic, colour, halo, leading, ...lines].join("\n");
    let texture = this.kept.get(key);
    if (!texture) {
      texture = this.paint(lines, hand, leading);
      this.kept.set(key, texture);
    }
    return texture;
  }

  /** A text to put somewhere; its middle is its anchor. Otherwise as `texture`. */
  write(lines: readonly string[], hand: Hand, leading?: number): Sprite {
    const sprite = new Sprite(this.texture(lines, hand, leading));
    sprite.anchor.set(0.5);
    // Between two pixels of a plain screen letters would blur.
    sprite.roundPixels = this.resolution < 2;
    return sprite;
  }

  /** Brings what was written since to the graphics card, each page once. */
  settle(): void {
    for (const page of this.pages) {
      if (page.fresh) page.source.update();
      page.fresh = false;
    }
  }

  destroy(): void {
    for (const texture of this.kept.values()) texture.destroy();
    for (const { source } of this.pages) source.destroy();
    this.kept.clear();
    this.pages.length = 0;
  }

  private paint(lines: readonly string[], hand: Hand, leading: number): Texture {
    const measure = this.measure(hand);
    const wide = Math.max(1, ...lines.map(measure));
    const width = Math.ceil((wide + 2 * PAD) * this.resolution);
    const height = Math.ceil((lines.length * leading + 2 * PAD) * this.resolution);
    const page = this.roomFor(width, height);
    const { pen, source } = page;
    const [left, top] = [page.x, page.y];
    page.x += width + 1;
    page.row = Math.max(page.row, height + 1);
    page.fresh = true;
    const { resolution } = this;
    if (pen) {
      pen.setTransform(resolution, 0, 0, resolution, left, top);
      pen.font = fontOf(hand);
      pen.textAlign = "center";
      pen.lineJoin = "round";
      pen.lineWidth = 4;
      pen.fillStyle = css(hand.colour);
      lines.forEach((line, at) => {
        const [x, y] = [width / resolution / 2, PAD + leading * (at + 0.5) + hand.size * 0.34];
        if (hand.halo !== undefined) {
          pen.strokeStyle = css(hand.halo);
          pen.strokeText(line, x, y);
        }
        pen.fillText(line, x, y);
      });
    }
    const frame = new Rectangle(
      left / resolution,
      top / resolution,
      width / resolution,
      height / resolution,
    );
    return new Texture({ source, frame });
  }

  /** A page with room for a picture where its pen stands, in pixels of the screen. */
  private roomFor(width: number, height: number): Page {
    const last = this.pages.at(-1);
    if (last && last.x + width > last.side) {
      last.x = 0;
      last.y += last.row;
      last.row = 0;
    }
    if (last && width <= last.side && last.y + height <= last.side) return last;
    const side = Math.max(SIDE * Math.ceil(this.resolution / 2), width, height);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side;
    const page = {
      source: new CanvasSource({ resource: canvas, resolution: this.resolution }),
      pen: canvas.getContext("2d", { willReadFrequently: true }),
      side,
      x: 0,
      y: 0,
      row: 0,
      fresh: false,
    };
    this.pages.push(page);
    return page;
  }
}

const fontOf = ({ size, family, weight = 500, italic }: Omit<Hand, "colour">): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${family}`;
