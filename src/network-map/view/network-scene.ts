import { Container, type Sprite } from "pixi.js";
import type { Ring } from "../../scenario/vocabulary.ts";
import { nodeAt } from "../layout/direction.ts";
import { initialOf } from "../layout/initial.ts";
import { outline } from "../layout/ink.ts";
import { movementOf } from "../layout/moves.ts";
import { networkLabels } from "../layout/network-labels.ts";
import { type Placed, place, type TieNow } from "../layout/place.ts";
import type { Size } from "../layout/slots.ts";
import { newDrawing } from "./drawing.ts";
import { eased, type Loop } from "./loop.ts";
import { type Marks, NodeView, type Pens } from "./node-view.ts";
import type { Scene } from "./stage.ts";
import { TieView } from "./tie-view.ts";

export type NetworkPicture = {
  network: readonly TieNow[];
  client: { id: string; name: string };
  rings: Record<Ring, string>;
  marks: ReadonlyMap<string, Marks>;
  /** A drawn face for the client or a contact, where there is one. */
  faceOf: (id: string, diameter: number) => Sprite | undefined;
};

const MOVING = 900;

/** The ecogram: rings, ties, contacts and words, and how they become another ecogram. */
export class NetworkScene implements Scene {
  readonly root = new Container();
  readonly half;
  private placed: Placed;
  private readonly ties = new Map<string, TieView>();
  private readonly nodes = new Map<string, NodeView>();
  private readonly ringNames: Sprite[] = [];
  private readonly clientView = new Container();
  private zoom = 1;
  private wordsAt = 0;
  private focused: string | undefined;
  private stopMoving = () => {};

  private readonly picture: NetworkPicture;
  private readonly size: Size;
  private readonly pens: Pens;
  private readonly loop: Loop;

  constructor(picture: NetworkPicture, size: Size, pens: Pens, loop: Loop) {
    this.picture = picture;
    this.size = size;
    this.pens = pens;
    this.loop = loop;
    this.placed = place(picture.network, size);
    const { half, radius } = this.placed;
    // Room for a name below the lowest and above the highest.
    this.half = { x: half.x + 8, y: half.y + pens.size * 1.3 };
    this.root.addChild(this.rings());
    const lines = this.root.addChild(new Container());
    const people = this.root.addChild(new Container());
    for (const node of this.placed.nodes) {
      const tie = new TieView(node, pens.colours);
      lines.addChild(tie.root);
      this.ties.set(node.id, tie);
      const marks = picture.marks.get(node.id) ?? { number: undefined, moved: false };
      const face = () => picture.faceOf(node.id, radius * 2);
      const view = new NodeView(node, radius, pens, marks, face);
      people.addChild(view.root);
      this.nodes.set(node.id, view);
    }
    this.root.addChild(this.client(), ...this.ringNames);
  }

  /** Where everybody stands now: for the keys, and for whoever looks at one of them. */
  get places(): Placed["nodes"] {
    return this.placed.nodes;
  }

  /**
   * Becomes the network of another moment: each tie that changed does so before one's eyes.
   * @param still everything is at once where it comes to be
   */
  moveTo(network: readonly TieNow[], still: boolean): void {
    this.stopMoving();
    const before = this.placed;
    this.placed = place(network, this.size);
    const changed = this.placed.nodes.flatMap((to, at) => {
      const from = before.nodes[at];
      if (!from || from.tie === to.tie) return [];
      return [{ from, to, movement: to.tie && movementOf(from.tie, to.tie) }];
    });
    // Nothing moved: nothing is drawn.
    if (changed.length === 0) return;
    for (const { to } of changed) this.ties.get(to.id)?.become(to);
    const step = (share: number) => {
      for (const { from, to, movement } of changed) {
        const mix = (one: number, other: number) => one + (other - one) * share;
        this.nodes.get(to.id)?.put(mix(from.x, to.x), mix(from.y, to.y));
        this.ties.get(to.id)?.step(share, mix(from.tieLength, to.tieLength), movement);
      }
    };
    const arrive = () => {
      this.stopMoving = () => {};
      for (const { to } of changed) {
        this.nodes.get(to.id)?.put(to.x, to.y);
        this.nodes.get(to.id)?.dress(to);
        this.ties.get(to.id)?.arrive();
      }
      this.words();
    };
    const stop = this.loop.move(still ? 0 : MOVING, (share) => step(eased(share)), arrive);
    if (!still)
      this.stopMoving = () => {
        stop();
        arrive();
      };
  }

  focus(id: string | undefined): void {
    if (id === this.focused) return;
    if (this.focused !== undefined) this.nodes.get(this.focused)?.focus(false);
    this.focused = id;
    if (id !== undefined) this.nodes.get(id)?.focus(true);
    this.words();
    this.loop.ask();
  }

  zoomed(zoom: number, settled: boolean): void {
    this.zoom = zoom;
    const scale = this.nodeScale() / zoom;
    for (const view of this.nodes.values()) view.scale(scale, 1 / zoom);
    this.clientView.scale.set(scale);
    for (const name of this.ringNames) name.scale.set(1 / zoom);
    // Finding room for words takes longer than moving them: in a gesture now and then is enough.
    if (settled || performance.now() - this.wordsAt > 140) this.words();
  }

  pick(at: { x: number; y: number }, reach: number): string | undefined {
    const own = (this.placed.radius * this.nodeScale()) / this.zoom;
    return nodeAt(this.placed.nodes, at, Math.max(own + 3 / this.zoom, reach))?.id;
  }

  destroy(): void {
    this.stopMoving = () => {};
    this.root.destroy({ children: true });
  }

  /** Larger when one comes nearer, but less than what is between them: room opens up. */
  private nodeScale(): number {
    return this.zoom < 1 ? this.zoom : Math.sqrt(this.zoom);
  }

  /** Finds room for every name, and takes away those that have none. */
  private words(): void {
    const { letters, sans, size, colours } = this.pens;
    const hand = { size, family: sans, halo: colours.paper };
    this.wordsAt = performance.now();
    const first = new Set(
      [...this.picture.marks].filter(([, { number }]) => number).map(([id]) => id),
    );
    if (this.focused !== undefined) first.add(this.focused);
    const labels = networkLabels(this.placed, this.picture.rings, {
      measure: (text) => letters.width(text, { ...hand, colour: colours.ink }),
      leading: size * 1.18,
      widest: size * 7.6,
      zoom: this.zoom,
      nodeScale: this.nodeScale(),
      first,
      within: this.zoom <= 1 ? this.within() : undefined,
    });
    const shown = new Map(labels.map((label) => [label.key, label]));
    for (const [id, view] of this.nodes) {
      const label = shown.get(id);
      view.label.visible = label !== undefined;
      if (!label) continue;
      const colour = label.kind === "absent" ? colours.soft : colours.ink;
      const written = view.named(`${label.kind} ${label.lines.join("/")}`, () =>
        letters.write(label.lines, { ...hand, colour }, size * 1.18),
      );
      const { x, y } = view.node;
      written.position.set(
        label.x - x * this.zoom,
        (label.box.top + label.box.bottom) / 2 - y * this.zoom,
      );
    }
  }

  private within() {
    const { width, height } = this.size;
    return {
      left: -width / 2 + 3,
      right: width / 2 - 3,
      top: -height / 2 + 2,
      bottom: height / 2 - 2,
    };
  }

  private rings(): Container {
    const { colours, letters, sans, size } = this.pens;
    const drawing = newDrawing();
    for (const { ring, rx, ry } of [...this.placed.rings].reverse()) {
      drawing.ellipse(0, 0, rx, ry);
      if (ring === "informal") drawing.fill({ color: colours.wash, alpha: 0.62 });
      drawing.ellipse(0, 0, rx, ry).stroke({ width: 1.3, color: colours.line });
      const hand = {
        size: size * 0.96,
        family: sans,
        italic: true,
        colour: colours.soft,
        halo: colours.paper,
      };
      const sprite = letters.write([this.picture.rings[ring]], hand);
      sprite.position.set(0, -ry);
      this.ringNames.push(sprite);
    }
    return drawing;
  }

  private client(): Container {
    const { colours, letters, serif } = this.pens;
    const { clientRadius } = this.placed;
    const { id, name } = this.picture.client;
    const shape = outline(clientRadius, 0, id);
    this.clientView.addChild(
      newDrawing()
        .poly(shape)
        .fill(colours.sheet)
        .poly(shape)
        .stroke({ width: 2.6, color: colours.client }),
      this.picture.faceOf(id, clientRadius * 2) ??
        letters.write([initialOf(name)], {
          size: clientRadius,
          family: serif,
          colour: colours.client,
        }),
    );
    return this.clientView;
  }
}
