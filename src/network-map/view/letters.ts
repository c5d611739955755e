import { CanvasSource, Sprite, Texture } from "pixi.js";
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

const PAD = 4;

/**
 * Words as pictures, as sharp as the screen is: each text is written once and kept until the theme, the
 * size of letters or the screen changes.
 */
export class Letters {
  private readonly kept = new Map<string, Texture>();
  private readonly widths = new Map<string, number>();
  private readonly pen = document.createElement("canvas").getContext("2d");

  private readonly resolution: number;

  /** @param resolution pixels of the screen for each CSS pixel */
  constructor(resolution: number) {
    this.resolution = resolution;
  }

  /** How wide a text is, in CSS pixels. */
  width(text: string, hand: Hand): number {
    if (!this.pen) return text.length * hand.size * 0.55;
    const font = fontOf(hand);
    const key = `${font} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.pen.font = font;
      width = this.pen.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }

  /**
   * A text to put somewhere; its middle is its anchor.
   * @param leading from line to line; the first line begins at the top
   */
  write(lines: readonly string[], hand: Hand, leading = hand.size * 1.2): Sprite {
    const key = JSON.stringify([lines, hand, leading]);
    const texture = this.kept.get(key) ?? this.paint(lines, hand, leading);
    this.kept.set(key, texture);
    const sprite = new Sprite(texture);
    sprite.anchor.set(0.5);
    // Between two pixels of a plain screen letters would blur.
    sprite.roundPixels = this.resolution < 2;
    return sprite;
  }

  destroy(): void {
    for (const texture of this.kept.values()) texture.destroy(true);
    this.kept.clear();
  }

  private paint(lines: readonly string[], hand: Hand, leading: number): Texture {
    const width = Math.max(1, ...lines.map((line) => this.width(line, hand)));
    const canvas = document.createElement("canvas");
    canvas.width = Math.ceil((width + 2 * PAD) * this.resolution);
    canvas.height = Math.ceil((lines.length * leading + 2 * PAD) * this.resolution);
    const pen = canvas.getContext("2d");
    if (pen) {
      pen.scale(this.resolution, this.resolution);
      pen.font = fontOf(hand);
      pen.textAlign = "center";
      pen.lineJoin = "round";
      pen.lineWidth = 4;
      pen.fillStyle = css(hand.colour);
      lines.forEach((line, at) => {
        const [x, y] = [width / 2 + PAD, PAD + leading * (at + 0.5) + hand.size * 0.34];
        if (hand.halo !== undefined) {
          pen.strokeStyle = css(hand.halo);
          pen.strokeText(line, x, y);
        }
        pen.fillText(line, x, y);
      });
    }
    const source = new CanvasSource({ resource: canvas, resolution: this.resolution });
    return new Texture({ source });
  }
}

const fontOf = ({ size, family, weight = 500, italic }: Hand): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${family}`;
