import type { Texture } from "pixi.js";
import { type Blot, dotted, filled, lined } from "../layout/blots.ts";
import { initialOf } from "../layout/initial.ts";
import { outline, type Polygon } from "../layout/ink.ts";
import type { PlacedNode } from "../layout/place.ts";
import type { Inked, InkLayer } from "./ink-layer.ts";
import type { Pens } from "./pens.ts";

export type Marks = {
  /** Number of a choice that is made at this contact: the key that chooses it. */
  number: number | undefined;
  /** Its tie moved since the map was last looked at. */
  moved: boolean;
};

/** A contact: its outline, which belongs to its tie, and the letter that stands for it. */
export class NodeView {
  /** Where the node is drawn now: on its way it is not yet where it comes to stand. */
  x: number;
  y: number;
  node: PlacedNode;
  private first = 0;
  private count = 0;
  private readonly shape: Polygon;
  private readonly inside: Blot;
  private readonly whole: Blot;
  private readonly radius: number;
  private readonly moved: Blot | undefined;

  constructor(node: PlacedNode, radius: number, { moved }: Marks) {
    this.node = node;
    this.x = node.x;
    this.y = node.y;
    this.radius = radius;
    const { ring, id } = node.contact;
    const square = ring === "formal" ? 1 : 0;
    this.shape = outline(radius, square, id);
    this.inside = filled(this.shape);
    this.whole = lined(this.shape, 1.6);
    this.moved = moved ? lined(outline(radius + 4.5, square, `${id}/m`), 1.1) : undefined;
  }

  /**
   * The outline that belongs to the tie: whole, faint, or dotted for who is not there.
   * @param first of its blots in the layer
   * @param focused with a heavy ring around it, a little off: where the keys are
   */
  blots(first: number, { colours }: Pens, focused: boolean): Inked[] {
    const { tie, contact } = this.node;
    const colour = isFaint(tie) ? colours.soft : colours.ink;
    const square = contact.ring === "formal" ? 1 : 0;
    const blots: Inked[] = [
      { ...this.inside, colour: colours.sheet, alpha: tie ? 1 : 0.55 },
      { ...(tie ? this.whole : dotted(this.shape, 1)), colour },
    ];
    if (this.moved) blots.push({ ...this.moved, colour });
    if (focused) {
      const ring = lined(outline(this.radius + 8.5, square, "focus"), 3);
      blots.push({ ...ring, colour: colours.accent });
    }
    this.first = first;
    this.count = blots.length;
    return blots;
  }

  /** The letter that stands for somebody without a face. */
  initial({ colours, letters, serif }: Pens): Texture {
    const { contact, tie } = this.node;
    const colour = isFaint(tie) ? colours.soft : colours.ink;
    const hand = { size: this.radius * 0.95, family: serif, colour };
    return letters.texture([initialOf(contact.name)], hand);
  }

  /** Stands in a layer that was drawn anew. */
  stand(layer: InkLayer): void {
    for (let blot = 0; blot < this.count; blot++) layer.stand(this.first + blot, this);
  }

  /** Goes where it is now. */
  move(layer: InkLayer): void {
    for (let blot = 0; blot < this.count; blot++) layer.move(this.first + blot, this);
  }
}

/** Nobody in the network, or no longer. */
export const isFaint = (tie: PlacedNode["tie"]): boolean => tie === undefined || tie === "lost";
