import { Container, type Graphics } from "pixi.js";
import type { Polygon } from "../layout/ink.ts";
import type { Movement } from "../layout/moves.ts";
import type { PlacedNode } from "../layout/place.ts";
import { tieStrokes } from "../layout/tie-strokes.ts";
import type { Colours } from "./colours.ts";
import { newDrawing } from "./drawing.ts";

/** One tie as drawn for one length: whole, or in two halves when it is broken. */
type Drawing = { root: Container; halves: [Container, Container] | undefined; length: number };

/** How a drawing looks at some moment; what is left out is as it was drawn. */
type Look = { alpha?: number; thick?: number; long?: number; together?: number };
type Stages = (share: number, early: number, late: number) => { old?: Look; next?: Look };

/** How much thinner a line looks while it is on its way to or from another weight. */
const SLIM = 0.4;
/** The share of the way at which one line makes place for the other. */
const TURN = 0.42;

const thinner = (share: number) => 1 - (1 - SLIM) * share;

/** First a line thins, then its halves part; or they meet, and then it thickens; and so on. */
const becoming: Record<Movement, Stages> = {
  breaks: (_, early, late) => ({
    old: { alpha: late > 0 ? 0 : 1, thick: thinner(early) },
    next: { alpha: late > 0 ? 1 : 0, together: 1 - late },
  }),
  returns: (_, early, late) => ({
    old: { alpha: late > 0 ? 0 : 1, together: early },
    next: { alpha: late > 0 ? 1 : 0, thick: thinner(1 - late) },
  }),
  thickens: (share, early) => ({
    old: { alpha: 1 - early },
    next: { alpha: early, thick: thinner(1 - share) },
  }),
  thins: (share, early, late) => ({
    old: { alpha: 1 - late, thick: thinner(share) },
    next: { alpha: early },
  }),
  appears: (share) => ({ next: { long: share } }),
};

/** Out of the network altogether: a step back in a play. */
const leaving: Stages = (share) => ({ old: { alpha: 1 - share } });

/**
 * The line between the client and one contact. While a tie changes, only places, sizes and alphas of
 * what was drawn once are touched: nothing is drawn anew for a frame.
 */
export class TieView {
  readonly root = new Container();
  private now: Drawing | undefined;
  private before: Drawing | undefined;

  private node: PlacedNode;
  private readonly colours: Colours;

  constructor(node: PlacedNode, colours: Colours) {
    this.node = node;
    this.colours = colours;
    this.now = this.draw(node);
    this.put(node.tieLength);
  }

  /** Begins to become another tie; `step` takes it there. */
  become(node: PlacedNode): void {
    this.before?.root.destroy({ children: true });
    this.before = this.now;
    this.node = node;
    this.now = this.draw(node);
  }

  /**
   * @param share of the way, 0 to 1
   * @param length of the tie at this moment
   * @param movement absent where a contact leaves the network: a step back in a play
   */
  step(share: number, length: number, movement: Movement | undefined): void {
    this.put(length);
    const stages = movement ? becoming[movement] : leaving;
    const now = stages(share, Math.min(1, share / TURN), Math.max(0, (share - TURN) / (1 - TURN)));
    this.dress(this.before, now.old);
    this.dress(this.now, now.next);
  }

  /** It has become what it was to be. */
  arrive(): void {
    this.before?.root.destroy({ children: true });
    this.before = undefined;
    this.put(this.node.tieLength);
    this.dress(this.now);
  }

  private draw(node: PlacedNode): Drawing | undefined {
    const { tie, tieLength, id } = node;
    if (!tie) return undefined;
    const polygons = tieStrokes(tieLength, tie, id);
    const colour = tie === "lost" ? this.colours.soft : this.colours.ink;
    const root = this.root.addChild(new Container());
    const halves = tie === "lost" ? inHalves(polygons, colour) : undefined;
    if (halves) root.addChild(...halves);
    else root.addChild(inked(polygons, colour));
    return { root, halves, length: tieLength };
  }

  private dress(drawing: Drawing | undefined, look: Look = {}): void {
    if (!drawing) return;
    drawing.root.alpha = look.alpha ?? 1;
    drawing.root.scale.y = look.thick ?? 1;
    drawing.root.scale.x *= look.long ?? 1;
    part(drawing, look.together ?? 0);
  }

  private put(length: number): void {
    this.root.position.set(this.node.tieFrom.x, this.node.tieFrom.y);
    this.root.rotation = this.node.angle;
    for (const drawing of [this.now, this.before])
      if (drawing) drawing.root.scale.x = length / drawing.length;
  }
}

/** Brings the halves of a broken line together (1) or leaves them where they are (0). */
function part({ halves, length }: Drawing, together: number): void {
  const gap = Math.min(26, length * 0.34) / 2;
  halves?.forEach((half, at) => {
    half.x = (at === 0 ? gap : -gap) * together;
  });
}

function inHalves(polygons: readonly Polygon[], colour: number): [Container, Container] {
  const [inner = [], outer = [], innerBar = [], outerBar = []] = polygons;
  return [inked([inner, innerBar], colour), inked([outer, outerBar], colour)];
}

const inked = (polygons: readonly Polygon[], colour: number): Graphics => {
  const drawing = newDrawing();
  for (const polygon of polygons) drawing.poly(polygon).fill(colour);
  return drawing;
};
