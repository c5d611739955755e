import { CanvasSource, Container, Rectangle, Sprite, Texture } from "pixi.js";
import { type Colours, css } from "../../../network-map/view/colours.ts";
import type { Scene } from "../../../network-map/view/stage.ts";
import type { Flow, PlacedRoad } from "./layout.ts";
import { placeOn } from "./path.ts";
import type { Unit } from "./schedule.ts";

/** Size of a disc for the size of letters, in a class that is no crowd; in a crowd they are smaller. */
const RADIUS = 0.3;
const CROWD = 40;

/** A road as discs go along it. */
type Way = {
  road: PlacedRoad;
  texture: Texture;
  /** How far from its middle a disc may be, in pixels. */
  room: number;
  /** How far a scene reaches over it, as a share of its length, and in what a disc appears. */
  hidden: number;
  appears: number;
};

type Moving = { unit: Unit; way: Way; sprite: Sprite };

/**
 * The discs. There are as many sprites as ever move at once: who has arrived lends its sprite to who
 * departs, and a frame only changes places and alphas.
 */
export class UnitsScene implements Scene {
  readonly root = new Container();
  readonly half: { x: number; y: number };
  private readonly ways: Way[];
  private readonly units: Unit[];
  private readonly source: CanvasSource;
  private readonly textures: Texture[];
  private readonly free: Sprite[] = [];
  private moving: Moving[] = [];
  private next = 0;
  private now = 0;
  private readonly place = { x: 0, y: 0 };

  /** @param resolution pixels of the screen for each CSS pixel */
  constructor(flow: Flow, units: readonly Unit[], colours: Colours, resolution: number) {
    this.half = { x: flow.width / 2, y: flow.height / 2 };
    this.units = [...units].sort((one, other) => one.departs - other.departs);
    const thinnest = Math.min(...flow.roads.map(({ width }) => width));
    const wanted = flow.letters * RADIUS * Math.min(1, Math.sqrt(CROWD / flow.plays));
    const radius = Math.max(2.2, Math.min(wanted, thinnest));
    this.source = paintDiscs(radius, colours, resolution);
    const side = this.source.height;
    this.textures = [0, side].map(
      (x) => new Texture({ source: this.source, frame: new Rectangle(x, 0, side, side) }),
    );
    const half = (flow.stops[0]?.width ?? 0) / 2;
    this.ways = flow.roads.map((road): Way => {
      const length = Math.max(1, road.path.length);
      const isSeen = road.from !== null && road.to !== null;
      return {
        road,
        texture: this.textures[isSeen ? 0 : 1] ?? Texture.EMPTY,
        room: Math.max(0, road.width / 2 - radius),
        hidden: (half - radius * 0.4) / length,
        appears: (radius * 2) / length,
      };
    });
  }

  /** @param now in milliseconds from the start of the flow */
  show(now: number): void {
    if (now < this.now) this.restart();
    this.now = now;
    for (let unit = this.units[this.next]; unit && unit.departs <= now; ) {
      const way = this.ways[unit.road];
      if (way && unit.arrives > now) this.moving.push({ unit, way, sprite: this.spriteFor(way) });
      this.next++;
      unit = this.units[this.next];
    }
    let kept = 0;
    for (const moving of this.moving) {
      const { unit, way, sprite } = moving;
      if (unit.arrives <= now) {
        this.giveBack(sprite);
        continue;
      }
      this.moving[kept++] = moving;
      const share = (now - unit.departs) / (unit.arrives - unit.departs);
      placeOn(way.road.path, share, unit.lane * way.room, this.place);
      sprite.position.set(this.place.x, this.place.y);
      sprite.alpha = seen(way, share);
    }
    this.moving.length = kept;
  }

  zoomed(): void {}

  pick(): undefined {
    return undefined;
  }

  destroy(): void {
    this.root.destroy({ children: true });
    for (const texture of this.textures) texture.destroy();
    this.source.destroy();
  }

  private restart(): void {
    for (const { sprite } of this.moving) this.giveBack(sprite);
    this.moving = [];
    this.next = 0;
  }

  private spriteFor({ texture }: Way): Sprite {
    const lent = this.free.pop();
    if (lent) {
      lent.texture = texture;
      return lent;
    }
    const sprite = new Sprite(texture);
    sprite.anchor.set(0.5);
    return this.root.addChild(sprite);
  }

  private giveBack(sprite: Sprite): void {
    // Hidden ones would be taken out of what is drawn and put in again: that costs more than drawing.
    sprite.alpha = 0;
    this.free.push(sprite);
  }
}

/** Comes out of a scene and goes into one; or slowly out of sight, or into it. */
function seen({ road: { from, to }, hidden, appears }: Way, share: number): number {
  const comes = from === null ? share * 1.6 : (share - hidden) / appears;
  const goes = to === null ? (1 - share) * 1.6 : (1 - share - hidden) / appears;
  return Math.max(0, Math.min(1, comes, goes));
}

/** Beside each other a disc, and a ring for what is not told apart; each with a rim of its own. */
function paintDiscs(radius: number, { accent, sheet }: Colours, resolution: number): CanvasSource {
  const side = Math.ceil((radius + 2) * 2);
  const canvas = document.createElement("canvas");
  canvas.width = Math.ceil(side * 2 * resolution);
  canvas.height = Math.ceil(side * resolution);
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.scale(resolution, resolution);
    pen.lineWidth = Math.max(1.2, radius * 0.28);
    for (const [at, [fill, rim]] of [
      [accent, sheet],
      [sheet, accent],
    ].entries()) {
      pen.beginPath();
      pen.arc(side * (at + 0.5), side / 2, radius, 0, 2 * Math.PI);
      pen.fillStyle = css(fill ?? 0);
      pen.fill();
      pen.strokeStyle = css(rim ?? 0);
      pen.stroke();
    }
  }
  return new CanvasSource({ resource: canvas, resolution });
}
