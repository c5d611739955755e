import { CanvasSource, Container, Sprite, Texture } from "pixi.js";
import type { Colours } from "../../../network-map/view/colours.ts";
import { css } from "../../../network-map/view/colours.ts";
import type { Scene } from "../../../network-map/view/stage.ts";
import type { Flow, PlacedRoad } from "./layout.ts";
import { placeOn } from "./path.ts";
import type { Unit } from "./schedule.ts";

/** Size of a disc for the size of letters; in a crowd they are smaller. */
const RADIUS = 0.3;

type Moving = {
  unit: Unit;
  road: PlacedRoad;
  sprite: Sprite;
  /** From the middle of the road, in pixels. */
  aside: number;
  /** How far a scene reaches over the road, as a share of its length, and in what a disc appears. */
  hidden: number;
  appears: number;
};

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
    const half = (flow.stops[0]?.width ?? 0) / 2;
    this.moving = units.flatMap((unit): Moving[] => {
      const road = flow.roads[unit.road];
      if (!road) return [];
      const isSeen = road.from !== null && road.to !== null;
      const sprite = new Sprite(isSeen ? disc : ring);
      sprite.anchor.set(0.5);
      sprite.visible = false;
      this.root.addChild(sprite);
      const length = Math.max(1, road.path.length);
      return [
        {
          unit,
          road,
          sprite,
          aside: unit.lane * Math.max(0, road.width / 2 - radius),
          hidden: (half - radius * 0.4) / length,
          appears: (radius * 2) / length,
        },
      ];
    });
  }

  /** @param now in milliseconds from the start of the flow */
  show(now: number): void {
    for (const moving of this.moving) {
      const { unit, road, sprite, aside } = moving;
      const share = (now - unit.departs) / (unit.arrives - unit.departs);
      const on = share > 0 && share < 1;
      if (sprite.visible !== on) sprite.visible = on;
      if (!on) continue;
      placeOn(road.path, share, aside, this.place);
      sprite.position.set(this.place.x, this.place.y);
      sprite.alpha = seen(moving, share);
    }
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
function seen({ road: { from, to }, hidden, appears }: Moving, share: number): number {
  const comes = from === null ? share * 1.6 : (share - hidden) / appears;
  const goes = to === null ? (1 - share) * 1.6 : (1 - share - hidden) / appears;
  return Math.max(0, Math.min(1, comes, goes));
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
