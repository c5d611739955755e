import { Container, type Graphics, type Sprite } from "pixi.js";
import { initialOf } from "../layout/initial.ts";
import { outline } from "../layout/ink.ts";
import type { PlacedNode } from "../layout/place.ts";
import type { Colours } from "./colours.ts";
import { newDrawing } from "./drawing.ts";
import type { Letters } from "./letters.ts";

export type Marks = {
  /** Number of a choice that is made at this contact: the key that chooses it. */
  number: number | undefined;
  /** Its tie moved since the map was last looked at. */
  moved: boolean;
};

export type Pens = {
  colours: Colours;
  letters: Letters;
  sans: string;
  serif: string;
  size: number;
};

/** A contact: its outline, its letter or face, what can be done there, and its name. */
export class NodeView {
  readonly root = new Container();
  readonly label = new Container();
  private readonly body = new Container();
  private name: { words: string; sprite: Sprite } | undefined;
  private readonly ring = newDrawing();

  node: PlacedNode;
  private readonly radius: number;
  private readonly pens: Pens;
  private readonly marks: Marks;
  private readonly face: (() => Sprite | undefined) | undefined;

  constructor(
    node: PlacedNode,
    radius: number,
    pens: Pens,
    marks: Marks,
    face: (() => Sprite | undefined) | undefined,
  ) {
    this.node = node;
    this.radius = radius;
    this.pens = pens;
    this.marks = marks;
    this.face = face;
    this.root.addChild(this.ring, this.body, this.label);
    this.put(node.x, node.y);
    this.dress(node);
    this.focus(false);
  }

  /** The name as it is written now; written anew only when its words or lines changed. */
  named(words: string, write: () => Sprite): Sprite {
    if (this.name?.words !== words) {
      this.name?.sprite.destroy();
      this.name = { words, sprite: this.label.addChild(write()) };
    }
    return this.name.sprite;
  }

  put(x: number, y: number): void {
    this.root.position.set(x, y);
  }

  /** Draws the outline that belongs to a tie: whole, faint, or dotted for who is not there. */
  dress(node: PlacedNode): void {
    this.node = node;
    const { colours, letters, serif } = this.pens;
    const { tie, contact } = node;
    for (const child of this.body.removeChildren()) child.destroy();
    const square = contact.ring === "formal" ? 1 : 0;
    const shape = outline(this.radius, square, contact.id);
    const faint = tie === undefined || tie === "lost";
    const colour = faint ? colours.soft : colours.ink;
    const body = newDrawing();
    body.poly(shape).fill({ color: colours.sheet, alpha: tie ? 1 : 0.55 });
    if (tie) body.poly(shape).stroke({ width: 1.6, color: colour });
    else dotted(body, shape, colour);
    if (this.marks.moved)
      body
        .poly(outline(this.radius + 4.5, square, `${contact.id}/m`))
        .stroke({ width: 1.1, color: colour });
    this.body.addChild(body);
    const face = tie ? this.face?.() : undefined;
    const letter =
      face ??
      letters.write([initialOf(contact.name)], { size: this.radius * 0.95, family: serif, colour });
    if (faint && face) face.alpha = 0.5;
    this.body.addChild(letter);
    if (this.marks.number !== undefined) this.body.addChild(this.badge(this.marks.number));
  }

  /** A heavy ring in the accent, a little off the outline, for where the keys are. */
  focus(on: boolean): void {
    this.ring.clear();
    if (!on) return;
    const square = this.node.contact.ring === "formal" ? 1 : 0;
    this.ring
      .poly(outline(this.radius + 8.5, square, "focus"))
      .stroke({ width: 3, color: this.pens.colours.accent });
  }

  /** Keeps its own size on the surface, whatever the zoom is. */
  scale(scale: number, label: number): void {
    this.root.scale.set(scale);
    this.label.scale.set(label / scale);
  }

  destroy(): void {
    this.root.destroy({ children: true });
  }

  private badge(number: number): Container {
    const { colours, letters, sans } = this.pens;
    const badge = new Container();
    const size = Math.max(10, this.radius * 0.56);
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
    badge.addChild(disc, figure);
    badge.position.set(this.radius * 0.86, -this.radius * 0.86);
    return badge;
  }
}

/** An outline of dots, for what is not there. */
function dotted(drawing: Graphics, shape: readonly number[], colour: number): void {
  for (let at = 0; at < shape.length; at += 4)
    drawing.circle(shape[at] ?? 0, shape[at + 1] ?? 0, 1).fill(colour);
}
