import { Container, type Graphics } from "pixi.js";
import type { Chart, ChartArrow, ChartBox } from "../layout/chart.ts";
import type { Point } from "../layout/ink.ts";
import { labelLines } from "../layout/label-lines.ts";
import { newDrawing } from "./drawing.ts";
import type { Pens } from "./pens.ts";
import type { Scene } from "./stage.ts";

const LETTERS = 13;
/** Below this zoom words would be too small to read, so there are none. */
const READABLE = 0.7;

/** The professionals' chart: straight lines and square corners, in contrast with an ecogram. */
export class ChartScene implements Scene {
  readonly root = new Container();
  readonly half: Point;
  private readonly words = new Container();
  private readonly found = newDrawing();
  private readonly chart: Chart;
  private readonly pens: Pens;

  constructor(chart: Chart, pens: Pens) {
    this.chart = chart;
    this.pens = pens;
    this.half = chart.half;
    this.root.addChild(this.arrows(), this.boxes(), this.words, this.found);
  }

  /** Draws a ring around the client, and says where that is. */
  reveal(): Point | undefined {
    const client = this.chart.boxes.find(({ kind }) => kind === "client");
    if (!client) return undefined;
    this.found
      .clear()
      .ellipse(client.x, client.y, client.half.x + 22, client.half.y + 22)
      .stroke({ width: 4, color: this.pens.colours.client });
    return client;
  }

  zoomed(zoom: number, settled: boolean): void {
    this.words.visible = zoom >= READABLE;
    if (settled && this.words.visible && this.words.children.length === 0) this.write();
  }

  pick(): undefined {
    return undefined;
  }

  destroy(): void {
    this.root.destroy({ children: true });
  }

  private write(): void {
    for (const box of this.chart.boxes) this.words.addChild(this.written(box));
    this.pens.letters.settle();
  }

  private written({ text, x, y, half, kind }: ChartBox): Container {
    const { letters, sans, colours } = this.pens;
    const hand = {
      size: LETTERS,
      family: sans,
      colour: colours.ink,
      weight: kind === "purse" ? 700 : 500,
    };
    const margin = kind === "client" ? 4 : 12;
    const lines = labelLines(text, half.x * 2 - margin, letters.measure(hand));
    const sprite = letters.write(lines, hand, LETTERS * 1.15);
    sprite.position.set(x, y);
    return sprite;
  }

  private boxes(): Graphics {
    const { colours } = this.pens;
    const drawing = newDrawing();
    for (const { x, y, half, kind } of this.chart.boxes) {
      const rect = [x - half.x, y - half.y, half.x * 2, half.y * 2] as const;
      drawing
        .rect(...rect)
        .fill(kind === "purse" ? colours.line : colours.sheet)
        .rect(...rect)
        .stroke({ width: kind === "purse" ? 2.4 : 1.2, color: colours.ink });
    }
    return drawing;
  }

  /** Told apart without colour: a filled head refers, a heavy line pays, two dots work together. */
  private arrows(): Graphics {
    const { colours } = this.pens;
    const drawing = newDrawing();
    for (const kind of ["pays", "works", "refers"] as const) {
      const some = this.chart.arrows.filter((arrow) => arrow.kind === kind);
      for (const { points } of some) {
        points.forEach(
          ({ x, y }, at) => void (at === 0 ? drawing.moveTo(x, y) : drawing.lineTo(x, y)),
        );
      }
      if (some.length > 0)
        drawing.stroke({
          width: kind === "pays" ? 2.6 : 1.1,
          color: kind === "pays" ? colours.line : colours.soft,
        });
      for (const arrow of some) head(drawing, arrow, colours.soft);
    }
    return drawing;
  }
}

function head(drawing: Graphics, { kind, points }: ChartArrow, colour: number): void {
  const [first, before, end] = [points[0], points.at(-2), points.at(-1)];
  if (!first || !before || !end) return;
  if (kind === "works") {
    for (const { x, y } of [first, end]) drawing.circle(x, y, 2.6).fill(colour);
    return;
  }
  const side = Math.sign(end.x - before.x) || 1;
  drawing.poly([end.x, end.y, end.x - side * 9, end.y - 4.5, end.x - side * 9, end.y + 4.5]);
  if (kind === "refers") drawing.fill(colour);
  else drawing.stroke({ width: 1.2, color: colour });
}
