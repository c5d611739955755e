import type { Scenario } from "../../../scenario/scenario.ts";
import type { GroupResults } from "../../protocol/results.ts";
import { columnsOf, type Item, touches } from "./columns.ts";
import { type Bend, type Path, type Point, pathOf } from "./path.ts";
import { type River, riverOf } from "./river.ts";
import { type Road, type Roads, roadsOf, type Stop } from "./roads.ts";
import { roomOf, type Stacked, stack } from "./stacks.ts";

export type PlacedStop = Stop & Point & { column: number; width: number; height: number };
export type PlacedRoad = Road & {
  bends: Bend[];
  path: Path;
  /** As wide as the plays that went there. */
  width: number;
  /** Columns where it begins and ends; a road out of sight ends between two. */
  leaves: number;
  arrives: number;
};

/** A group's way through a case as a drawing, in pixels from its top left corner. */
export type Flow = {
  plays: number;
  width: number;
  height: number;
  letters: number;
  /** Room for a column: the widest that a name may be. */
  step: number;
  stops: PlacedStop[];
  roads: PlacedRoad[];
};

export type Surface = { width: number; height: number /** Size of names. */; letters: number };

/** How far a road out of sight can be followed, in columns. */
export const SIGHT = 0.42;

/** A long case may be so much higher than its room before its names become smaller. */
const HIGHER = 1.1;
/** The smallest that names become, as a share of what was asked for. */
const SMALLEST = 0.75;

/** @param surface the room there is; a long case has smaller names first, and then becomes higher */
export function flowLayout(results: GroupResults, scenario: Scenario, surface: Surface): Flow {
  const roads = roadsOf(results, scenario);
  const columns = columnsOf(roads, scenario);
  let { letters } = surface;
  let ground = groundFor(roads, columns, { ...surface, letters });
  while (ground.river.height > surface.height * HIGHER && letters > surface.letters * SMALLEST) {
    letters *= 0.95;
    ground = groundFor(roads, columns, { ...surface, letters });
  }
  const { river, sizes, stacked } = ground;
  const middles = settled(columns, stacked, roads.roads, river.tall / 2 - letters * 2.7);
  const places = new Places(columns, middles, river);
  const stops = roads.stops.flatMap((stop): PlacedStop[] => {
    const at = places.of(stop.scene);
    return at ? [{ ...stop, ...at.place, column: at.column, ...sizes.stop(stop.scene) }] : [];
  });
  return {
    plays: roads.plays,
    width: river.width,
    height: river.height,
    letters,
    step: river.step,
    stops,
    roads: roads.roads.flatMap((road) => places.road(road, roads.roads, sizes)),
  };
}

/** The room that everything takes with letters of a size, and the river that has it. */
function groundFor(roads: Roads, columns: readonly Item[][], surface: Surface) {
  const sizes = sizesFor(roads, surface);
  const stacked = columns.map((column) => column.map(sizes.room));
  const tallest = Math.max(0, ...stacked.map(roomOf));
  const { letters } = surface;
  const least = { step: letters * 7.6, tall: tallest + letters * 5.4 };
  return { sizes, stacked, river: riverOf(columns.length, surface, least) };
}

type Sizes = ReturnType<typeof sizesFor>;

/** How much room everything takes across the stream. */
function sizesFor({ plays, roads }: Roads, { letters }: Surface) {
  const widest = letters * 2.6;
  const road = ({ plays: here }: Road) => Math.max(3, (here / Math.max(1, plays)) * widest);
  const stop = (scene: string) => {
    const sum = (end: "from" | "to") =>
      roads.reduce((all, each) => all + (each[end] === scene ? road(each) : 0), 0);
    const digits = String(plays).length;
    return {
      width: letters * (0.9 + 0.55 * digits),
      height: Math.max(letters * 1.6, sum("from"), sum("to")),
    };
  };
  return {
    road,
    stop,
    room: (item: Item): Stacked =>
      item.stop === undefined
        ? { size: road(item.passes), gap: letters * 0.9 }
        : { size: stop(item.stop).height, gap: letters * 2.9 },
  };
}

const ROUNDS = 24;

/** Where everything stands across the stream: near what it is connected with. */
function settled(
  columns: readonly Item[][],
  stacked: readonly Stacked[][],
  roads: readonly Road[],
  half: number,
): number[][] {
  const middles = columns.map((column, at) => {
    const all = stacked[at] ?? [];
    let edge = -roomOf(all) / 2;
    return column.map((_, index) => {
      const { size = 0, gap = 0 } = all[index] ?? {};
      edge += size + gap;
      return edge - gap - size / 2;
    });
  });
  const pulls = columns.map((column, at) =>
    column.map((item) => pullsOn(item, columns, at, roads)),
  );
  for (let round = 0; round < ROUNDS; round++)
    for (let step = 0; step < columns.length; step++) {
      const at = round % 2 === 0 ? step : columns.length - 1 - step;
      const wishes = (pulls[at] ?? []).map((own) => {
        // A little to the middle, so that the stream does not drift away from it.
        let [sum, weight] = [0, 1];
        for (const { beside, there, plays } of own) {
          sum += (middles[beside]?.[there] ?? 0) * plays;
          weight += plays;
        }
        return sum / weight;
      });
      middles[at] = stack(stacked[at] ?? [], wishes, half);
    }
  return middles;
}

/** What an item is connected with in the columns beside it, and how strongly. */
function pullsOn(item: Item, columns: readonly Item[][], at: number, roads: readonly Road[]) {
  const own = roads.filter((road) => touches(item, road));
  return [at - 1, at + 1].flatMap((beside) =>
    (columns[beside] ?? []).flatMap((other, there) =>
      own.filter((road) => touches(other, road)).map(({ plays }) => ({ beside, there, plays })),
    ),
  );
}

type Placed = { column: number; across: number; place: Point; way: 1 | -1 };

/** Where items stand on the river, and how roads run between them. */
class Places {
  private readonly places = new Map<string | Road, Placed[]>();
  private readonly river: River;

  constructor(columns: readonly Item[][], middles: readonly number[][], river: River) {
    this.river = river;
    for (const [column, items] of columns.entries())
      for (const [index, item] of items.entries()) {
        const across = middles[column]?.[index] ?? 0;
        const key = item.stop ?? item.passes;
        if (key === undefined) continue;
        const placed = { column, across, ...this.at(column, across) };
        this.places.set(key, [...(this.places.get(key) ?? []), placed]);
      }
  }

  of(scene: string): Placed | undefined {
    return this.places.get(scene)?.[0];
  }

  /** A place in a column; the right bank of the river stays on its right, whichever way it goes. */
  at(column: number, across: number): { place: Point; way: 1 | -1 } {
    const { x = 0, y = 0, way = 1 as const } = this.river.columns[column] ?? {};
    return { place: { x, y: y + across * way }, way };
  }

  road(road: Road, all: readonly Road[], sizes: Sizes): PlacedRoad[] {
    const [from, to] = [
      road.from === null ? undefined : this.of(road.from),
      road.to === null ? undefined : this.of(road.to),
    ];
    const begin = from && this.gate(from, "from", road, all, sizes);
    const end = to && this.gate(to, "to", road, all, sizes);
    const bends = this.bends(road, begin, end);
    if (bends.length === 0) return [];
    return [
      {
        ...road,
        bends,
        path: pathOf(bends),
        width: sizes.road(road),
        leaves: from?.column ?? (to?.column ?? 0) - SIGHT,
        arrives: to?.column ?? (from?.column ?? 0) + SIGHT,
      },
    ];
  }

  private bends(road: Road, begin: Placed | undefined, end: Placed | undefined): Bend[] {
    if (!begin || !end) {
      const there = begin ?? end;
      return there ? [this.unseen(there, begin !== undefined)] : [];
    }
    const passed = end.column > begin.column ? (this.places.get(road) ?? []) : [];
    const all = [begin, ...passed, end];
    return all.slice(1).map((next, at) => this.bend(all[at] as Placed, next));
  }

  /** Between two columns beside each other, round the corner where the row turns, or back. */
  private bend(one: Placed, next: Placed): Bend {
    const { step, tall } = this.river;
    const { x: ax, y: ay } = one.place;
    const { x: bx, y: by } = next.place;
    let pull = Math.abs(bx - ax) / 2;
    // At three quarters of the pull a bend is farthest out.
    if (one.way !== next.way) pull = Math.min(step * 0.5, Math.abs(by - ay) * 0.66);
    else if (next.column <= one.column || (bx - ax) * one.way <= 0) pull = Math.min(step, tall);
    return {
      from: one.place,
      out: { x: ax + pull * one.way, y: ay },
      into: { x: bx - pull * next.way, y: by },
      to: next.place,
    };
  }

  /** A little way out of sight, or into it, on the right bank. */
  private unseen({ place: { x, y }, way }: Placed, leaves: boolean): Bend {
    const far = Math.min(this.river.step * SIGHT, 150) * (leaves ? way : -way);
    const aside = Math.min(this.river.step * 0.12, 26) * way;
    const gate = { x, y };
    const gone = { x: x + far, y: y + aside };
    const bend = { out: { x: x + far * 0.5, y }, into: { x: x + far * 0.6, y: y + aside } };
    return leaves
      ? { from: gate, ...bend, to: gone }
      : { from: gone, out: bend.into, into: bend.out, to: gate };
  }

  /** Where a road meets a scene: beside the other roads, in the order in which they come or go. */
  private gate(
    at: Placed,
    end: "from" | "to",
    road: Road,
    all: readonly Road[],
    sizes: Sizes,
  ): Placed {
    const scene = road[end];
    const here = all
      .filter((each) => each[end] === scene)
      .map((each) => ({ each, across: this.neighbour(each, end, at) }))
      .sort((one, other) => one.across - other.across)
      .map(({ each }) => each);
    let edge = -here.reduce((sum, each) => sum + sizes.road(each), 0) / 2;
    for (const each of here) {
      const width = sizes.road(each);
      if (each === road) {
        const across = at.across + edge + width / 2;
        return { ...at, across, ...this.at(at.column, across) };
      }
      edge += width;
    }
    return at;
  }

  /** How far across the stream the other side of a road's nearest piece is. */
  private neighbour(road: Road, end: "from" | "to", at: Placed): number {
    const other = end === "from" ? road.to : road.from;
    // Out of sight is on the right bank.
    if (other === null) return Number.MAX_VALUE;
    const passed = this.places.get(road) ?? [];
    const beside = end === "from" ? passed[0] : passed.at(-1);
    const there = beside ?? this.of(other);
    // A way back goes around on the left.
    if (!there || (end === "from") === there.column < at.column) return -Number.MAX_VALUE;
    return there.across;
  }
}
