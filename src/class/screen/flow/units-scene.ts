import { CanvasSource, Container, Sprite, Texture } from "pixi.js";
import type { Colours } from "../../../network-map/view/colours.ts";
import { css } from "../../../network-map/view/colours.ts";
import type { Scene } from "../../../network-map/view/stage.ts";
import type { Flow, PlacedRoad } from "./layout.ts";
import { placeOn } from "./path.ts";
import type { Unit } from "./schedule.ts";

/** Size of a disc for the size of letters; in a crowd they are smaller. */
const RADIUS = 0.3;
/** Share of the way in which a disc appears, and in which it is gone. */
const EDGE = 0.07;

type Moving = { unit: Unit; road: PlacedRoad; sprite: Sprite; aside: number };

/** The discs. Each is made once; a frame only moves, shows and hides them. */
export class UnitsScene implements Scene {
  readonly root = new Container();
  readonly half: { x: number; y: number };
  private readonly moving: Moving[];
  private readonly textures: Texture[];
  private readonly place = { x: 0, y: 0 };

  /** @param resolution pixels of the screen for each CSS pixel */
  constructor(flow: Flow, units: readonly Unit[], colours: Colours, resolution: number) {
    this.half = { x: flow.width / 2, y: flow.height / 2 };
    const thinnest = Math.min(...flow.roads.map(({ width }) => width));
    const radius = Math.max(3, Math.min(flow.letters * RADIUS, thinnest));
    const disc = paintDisc(radius, colours.accent, colours.sheet, resolution);
    const ring = paintDisc(radius, colours.sheet, colours.accent, resolution);
    this.textures = [disc, ring];
    this.moving = units.flatMap((unit): Moving[] => {
      const road = flow.roads[unit.road];
      if (!road) return [];
      const isSeen = road.from !== null && road.to !== null;
      const sprite = new Sprite(isSeen ? disc : ring);
      sprite.anchor.set(0.5);
      sprite.visible = false;
      this.root.addChild(sprite);
      return [{ unit, road, sprite, aside: unit.lane * Math.max(0, road.width / 2 - radius) }];
    });
  }

  /** @param now in milliseconds from the start of the flow */
  show(now: number): void {
    for (const { unit, road, sprite, aside } of this.moving) {
      const share = (now - unit.departs) / (unit.arrives - unit.departs);
      const on = share > 0 && share < 1;
      if (sprite.visible !== on) sprite.visible = on;
      if (!on) continue;
      placeOn(road.path, share, aside, this.place);
      sprite.position.set(this.place.x, this.place.y);
      sprite.alpha = seen(road, share);
    }
  }

  /** How many discs can be seen. */
  get seen(): number {
    return this.moving.filter(({ sprite }) => sprite.visible).length;
  }

  zoomed(): void {}

  pick(): undefined {
    return undefined;
  }

  destroy(): void {
    this.root.destroy({ children: true });
    for (const texture of this.textures) texture.destroy(true);
  }
}

/** Comes out of a scene and goes into one; or slowly out of sight, or into it. */
function seen({ from, to }: PlacedRoad, share: number): number {
  const appears = from === null ? share : share / EDGE;
  const goes = to === null ? 1 - share : (1 - share) / EDGE;
  return Math.min(1, appears, goes);
}

/** A disc with a rim, so that discs on each other stay apart. */
function paintDisc(radius: number, fill: number, rim: number, resolution: number): Texture {
  const side = Math.ceil((radius + 2) * 2 * resolution);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const pen = canvas.getContext("2d");
  if (pen) {
    pen.scale(resolution, resolution);
    const middle = side / resolution / 2;
    pen.arc(middle, middle, radius, 0, 2 * Math.PI);
    pen.fillStyle = css(fill);
    pen.fill();
    pen.lineWidth = Math.max(1.2, radius * 0.28);
    pen.strokeStyle = css(rim);
    pen.stroke();
  }
  return new Texture({ source: new CanvasSource({ resource: canvas, resolution }) });
}
