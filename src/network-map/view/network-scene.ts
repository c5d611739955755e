import { Container, type Sprite, type Texture } from "pixi.js";
import { ellipse, filled, lined } from "../layout/blots.ts";
import { nodeAt } from "../layout/direction.ts";
import { initialOf } from "../layout/initial.ts";
import { outline } from "../layout/ink.ts";
import { movementOf } from "../layout/moves.ts";
import { type NetworkLabel, networkLabels } from "../layout/network-labels.ts";
import { type Placed, place, type TieNow } from "../layout/place.ts";
import type { Size } from "../layout/slots.ts";
import { type Inked, InkLayer } from "./ink-layer.ts";
import { eased, type Loop } from "./loop.ts";
import type { NetworkPicture } from "./network-picture.ts";
import { isFaint, NodeView } from "./node-view.ts";
import type { Pens } from "./pens.ts";
import { Pinned } from "./pinned.ts";
import type { Scene } from "./stage.ts";
import { TieView } from "./tie-view.ts";
import { WordsLayer, type Written } from "./words-layer.ts";

const MOVING = 900;
const MIDDLE = { x: 0, y: 0 };
const AS_DRAWN = { from: MIDDLE, cos: 1, sin: 0, long: 1, thick: 1, along: 0 };

/** The ecogram: rings, ties, contacts and words, and how they become another ecogram. */
export class NetworkScene implements Scene {
  readonly root = new Container();
  readonly half;
  private placed: Placed;
  private readonly ink = new InkLayer();
  private readonly words: WordsLayer;
  private readonly ties = new Map<string, TieView>();
  private readonly nodes = new Map<string, NodeView>();
  private readonly pinned = new Map<string, Pinned>();
  private readonly clientFace: Sprite | undefined;
  private zoom = 1;
  private wordsAt = 0;
  private wordsTook = 0;
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
    this.words = new WordsLayer(pens.letters.resolution < 2);
    this.placed = place(picture.network, size);
    const { half, radius, clientRadius } = this.placed;
    // Room for a name below the lowest and above the highest.
    this.half = { x: half.x + 8, y: half.y + pens.size * 1.3 };
    this.root.addChild(this.ink.root, this.words.root);
    for (const node of this.placed.nodes) {
      const { id } = node;
      this.ties.set(id, new TieView(node, pens.colours));
      const marks = picture.marks.get(id) ?? { number: undefined, moved: false };
      this.nodes.set(id, new NodeView(node, radius, marks));
      const face = picture.faceOf(id, radius * 2);
      if (!face && marks.number === undefined) continue;
      const pinned = new Pinned(face, marks.number, { radius, pens });
      this.pinned.set(id, pinned);
      this.root.addChild(pinned.root);
      pinned.put(node);
      pinned.fade(faceAlpha(node));
    }
    this.clientFace = picture.faceOf(picture.client.id, clientRadius * 2);
    if (this.clientFace) this.root.addChild(this.clientFace);
    this.draw();
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
      const [node, tie] = [this.nodes.get(to.id), this.ties.get(to.id)];
      if (!from || from.tie === to.tie || !node || !tie) return [];
      const movement = to.tie && movementOf(from.tie, to.tie);
      return [{ from, to, movement, node, tie }];
    });
    // Nothing moved: nothing is drawn.
    if (changed.length === 0) return;
    for (const { tie, to } of changed) tie.become(to);
    if (!still) this.draw();
    const step = (share: number) => {
      for (const { from, to, movement, node, tie } of changed) {
        const mix = (one: number, other: number) => one + (other - one) * share;
        node.x = mix(from.x, to.x);
        node.y = mix(from.y, to.y);
        node.move(this.ink);
        this.words.put(to.id, node);
        this.pinned.get(to.id)?.put(node);
        tie.step(this.ink, share, mix(from.tieLength, to.tieLength), movement);
      }
      this.ink.settle();
      this.words.settle();
    };
    const arrive = () => {
      this.stopMoving = () => {};
      for (const { to, node, tie } of changed) {
        Object.assign(node, { node: to, x: to.x, y: to.y });
        this.pinned.get(to.id)?.put(to);
        this.pinned.get(to.id)?.fade(faceAlpha(to));
        tie.arrive();
      }
      this.draw();
      this.findRoom();
    };
    if (still) {
      arrive();
      this.loop.ask();
      return;
    }
    const stop = this.loop.move(MOVING, (share) => step(eased(share)), arrive);
    this.stopMoving = () => {
      stop();
      arrive();
    };
  }

  focus(id: string | undefined): void {
    if (id === this.focused) return;
    this.focused = id;
    this.draw();
    this.findRoom();
    this.loop.ask();
  }

  zoomed(zoom: number, settled: boolean): void {
    this.zoom = zoom;
    const scale = this.nodeScale() / zoom;
    this.ink.scale(scale);
    this.words.scale(scale, 1 / zoom);
    for (const { root } of this.pinned.values()) root.scale.set(scale);
    this.clientFace?.setSize(this.placed.clientRadius * 2 * 0.9 * scale);
    // Finding room for words takes longer than moving them: in a gesture now and then is enough, and
    // less often where there are many.
    const rest = Math.max(140, this.wordsTook * 12);
    if (settled || performance.now() - this.wordsAt > rest) this.findRoom();
  }

  pick(at: { x: number; y: number }, reach: number): string | undefined {
    const own = (this.placed.radius * this.nodeScale()) / this.zoom;
    return nodeAt(this.placed.nodes, at, Math.max(own + 3 / this.zoom, reach))?.id;
  }

  destroy(): void {
    this.stopMoving = () => {};
    this.ink.destroy();
    this.words.destroy();
    this.root.destroy({ children: true });
  }

  /** Larger when one comes nearer, but less than what is between them: room opens up. */
  private nodeScale(): number {
    return this.zoom < 1 ? this.zoom : Math.sqrt(this.zoom);
  }

  /** The rings, every tie over them, and everybody over those: all that is not words. */
  private draw(): void {
    const { ink } = this;
    const rings = this.rings();
    const client = this.client();
    const blots = [...rings];
    for (const tie of this.ties.values()) blots.push(...tie.blots(blots.length));
    const firstOfClient = blots.length;
    blots.push(...client);
    for (const node of this.nodes.values()) {
      blots.push(...node.blots(blots.length, this.pens, node.node.id === this.focused));
    }
    ink.draw(blots);
    rings.forEach((_, at) => void ink.lay(at, AS_DRAWN));
    client.forEach((_, at) => void ink.stand(firstOfClient + at, MIDDLE));
    for (const tie of this.ties.values()) tie.rest(ink);
    for (const node of this.nodes.values()) node.stand(ink);
  }

  private rings(): Inked[] {
    const { colours } = this.pens;
    return [...this.placed.rings].reverse().flatMap(({ ring, rx, ry }): Inked[] => {
      const shape = ellipse(rx, ry);
      const line = { ...lined(shape, 1.3), colour: colours.line };
      if (ring !== "informal") return [line];
      return [{ ...filled(shape), colour: colours.wash, alpha: 0.62 }, line];
    });
  }

  private client(): Inked[] {
    const { colours } = this.pens;
    const shape = outline(this.placed.clientRadius, 0, this.picture.client.id);
    return [
      { ...filled(shape), colour: colours.sheet },
      { ...lined(shape, 2.6), colour: colours.client },
    ];
  }

  /** Finds room for every name, and takes away those that have none. */
  private findRoom(): void {
    const { letters, sans, size, colours } = this.pens;
    const from = performance.now();
    const first = new Set(
      [...this.picture.marks].filter(([, { number }]) => number).map(([id]) => id),
    );
    if (this.focused !== undefined) first.add(this.focused);
    const labels = networkLabels(this.placed, this.picture.rings, {
      measure: letters.measure({ size, family: sans }),
      leading: size * 1.18,
      widest: size * 7.6,
      zoom: this.zoom,
      nodeScale: this.nodeScale(),
      first,
      within: this.zoom <= 1 ? this.within() : undefined,
    });
    const initials = [...this.nodes].flatMap(([id, node]): Written[] =>
      this.hasFace(node.node) ? [] : [written(id, node, node.initial(this.pens))],
    );
    const places = new Map(this.placed.nodes.map((node) => [node.id, node]));
    const names = labels.map((label): Written => {
      const hand = { size, family: sans, halo: colours.paper };
      // On its way a contact is not yet where its name will have room.
      const { x, y } = this.nodes.get(label.key) ?? this.ringName(label);
      const there = places.get(label.key) ?? this.ringName(label);
      const texture =
        label.kind === "ring"
          ? letters.texture(label.lines, {
              ...hand,
              size: size * 0.96,
              italic: true,
              colour: colours.soft,
            })
          : letters.texture(
              label.lines,
              { ...hand, colour: label.kind === "absent" ? colours.soft : colours.ink },
              size * 1.18,
            );
      const middle = (label.box.top + label.box.bottom) / 2;
      const off = { x: label.x - there.x * this.zoom, y: middle - there.y * this.zoom };
      return { id: label.key, x, y, texture, off, own: false };
    });
    this.words.write([...initials, ...this.clientInitial(), ...names]);
    letters.settle();
    this.wordsAt = performance.now();
    this.wordsTook = this.wordsAt - from;
  }

  private ringName({ key }: NetworkLabel) {
    return { x: 0, y: -(this.placed.rings.find(({ ring }) => ring === key)?.ry ?? 0) };
  }

  private clientInitial(): Written[] {
    if (this.clientFace) return [];
    const { letters, serif, colours } = this.pens;
    const { name } = this.picture.client;
    const hand = { size: this.placed.clientRadius, family: serif, colour: colours.client };
    return [written("", MIDDLE, letters.texture([initialOf(name)], hand))];
  }

  private hasFace({ id, tie }: Placed["nodes"][number]): boolean {
    return tie !== undefined && this.pinned.get(id)?.hasFace === true;
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
}

/** A letter in the middle of what stands somewhere. */
const written = (id: string, { x, y }: { x: number; y: number }, texture: Texture): Written => ({
  id,
  x,
  y,
  texture,
  off: MIDDLE,
  own: true,
});

/** Of who is not there one sees no face; of who is lost, faintly. */
const faceAlpha = ({ tie }: Placed["nodes"][number]): number =>
  tie === undefined ? 0 : isFaint(tie) ? 0.5 : 1;
