import { stroked } from "../layout/blots.ts";
import type { Movement } from "../layout/moves.ts";
import type { PlacedNode } from "../layout/place.ts";
import { tieStrokes } from "../layout/tie-strokes.ts";
import type { Colours } from "./colours.ts";
import type { Inked, InkLayer } from "./ink-layer.ts";

/** One tie as drawn for one length: whole, or broken in two halves of which each has its blots. */
type Drawing = { blots: Inked[]; broken: boolean; length: number };

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
 * The line between the client and one contact. While a tie changes, only the places and alphas of what
 * was drawn once are touched: nothing is drawn anew for a frame.
 */
export class TieView {
  private now: Drawing | undefined;
  private before: Drawing | undefined;
  /** The first of its blots in the layer. */
  private first = 0;

  private node: PlacedNode;
  private readonly colours: Colours;

  constructor(node: PlacedNode, colours: Colours) {
    this.node = node;
    this.colours = colours;
    this.now = this.draw();
  }

  /** Everything of it that a layer has to draw. @param first of its blots there */
  blots(first: number): Inked[] {
    this.first = first;
    return [...(this.before?.blots ?? []), ...(this.now?.blots ?? [])];
  }

  /** Begins to become another tie; `step` takes it there. */
  become(node: PlacedNode): void {
    this.before = this.now;
    this.node = node;
    this.now = this.draw();
  }

  /**
   * @param share of the way, 0 to 1
   * @param length of the tie at this moment
   * @param movement absent where a contact leaves the network: a step back in a play
   */
  step(layer: InkLayer, share: number, length: number, movement: Movement | undefined): void {
    const stages = movement ? becoming[movement] : leaving;
    const look = stages(share, Math.min(1, share / TURN), Math.max(0, (share - TURN) / (1 - TURN)));
    this.lay(layer, length, look.old, look.next);
  }

  /** It has become what it was to be. */
  arrive(): void {
    this.before = undefined;
  }

  /** As it is when nothing moves. */
  rest(layer: InkLayer): void {
    this.lay(layer, this.node.tieLength);
  }

  private draw(): Drawing | undefined {
    const { tie, tieLength, id } = this.node;
    if (!tie) return undefined;
    const broken = tie === "lost";
    const colour = broken ? this.colours.soft : this.colours.ink;
    const blots = tieStrokes(tieLength, tie, id).map((each) => ({ ...stroked(each), colour }));
    return { blots, broken, length: tieLength };
  }

  private lay(layer: InkLayer, length: number, old: Look = {}, next: Look = {}): void {
    let blot = this.first;
    const { tieFrom: from, angle } = this.node;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    for (const [drawing, look] of [
      [this.before, old],
      [this.now, next],
    ] as const) {
      if (!drawing) continue;
      const { alpha = 1, thick = 1, long = 1, together = 0 } = look;
      const gap = (Math.min(26, drawing.length * 0.34) / 2) * together;
      drawing.blots.forEach((_, at) => {
        // The inner and the outer half by turns, as `tieStrokes` gives a broken line and its bars.
        const along = drawing.broken ? (at % 2 === 0 ? gap : -gap) : 0;
        layer.lay(blot, {
          from,
          cos,
          sin,
          long: (length / drawing.length) * long,
          thick,
          along,
        });
        layer.fade(blot, alpha);
        blot++;
      });
    }
  }
}
