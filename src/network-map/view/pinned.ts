import { Container, type Sprite } from "pixi.js";
import { outline, type Point } from "../layout/ink.ts";
import { newDrawing } from "./drawing.ts";
import type { Pens } from "./pens.ts";

/** What few contacts have besides an outline, as large as that is: a face, and what can be done there. */
export class Pinned {
  readonly root = new Container();
  private readonly face: Sprite | undefined;

  constructor(
    face: Sprite | undefined,
    number: number | undefined,
    { radius, pens }: { radius: number; pens: Pens },
  ) {
    this.face = face;
    if (face) this.root.addChild(face);
    if (number !== undefined) this.root.addChild(badge(number, radius, pens));
  }

  get hasFace(): boolean {
    return this.face !== undefined;
  }

  put({ x, y }: Point): void {
    this.root.position.set(x, y);
  }

  /** @param alpha of the face: somebody who is lost is faint; 0 where an initial takes its place */
  fade(alpha: number): void {
    if (this.face) this.face.alpha = alpha;
  }
}

/** The number of a choice in a disc, at the upper right. */
function badge(number: number, radius: number, { colours, letters, sans }: Pens): Container {
  const root = new Container();
  const size = Math.max(10, radius * 0.56);
  const disc = newDrawing()
    .poly(outline(size, 0, "badge"))
    .fill(colours.accent)
    .poly(outline(size, 0, "badge"))
    .stroke({ width: 2, color: colours.paper });
  const figure = letters.write([String(number)], {
    size: size * 1.35,
    family: sans,
    weight: 700,
    colour: colours["on-accent"],
  });
  root.addChild(disc, figure);
  root.position.set(radius * 0.86, -radius * 0.86);
  return root;
}
