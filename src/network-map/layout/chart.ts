import type { CareMap, CareMapEntry } from "../../scenario/care-map.ts";
import type { Contact } from "../../scenario/scenario.ts";
import type { Point } from "./ink.ts";
import { seeded } from "./wave.ts";

export type ChartBox = Point & {
  id: string;
  text: string;
  kind: "organisation" | "purse" | "client";
  /** Half of the whole, in pixels at zoom 1. */
  half: Point;
};

export type ChartArrow = {
  from: string;
  to: string;
  kind: "refers" | "pays" | "works";
  /** Corners on the way, beginning and ending at the edge of a box. */
  points: Point[];
};

/** How organisations draw it: who refers to whom, who pays whom, who works with whom. */
export type Chart = { boxes: ChartBox[]; arrows: ChartArrow[]; half: Point };

export type ChartWords = {
  purses: Readonly<Record<string, string>>;
  client: string;
};

/** Whose decision opens a door, as entries of the care map. */
const doorkeepers: Partial<Record<CareMapEntry["doors"][number], string>> = {
  "gp-referral": "gp-practice",
  "municipal-decision": "wmo-desk",
  ciz: "ciz",
  insurer: "health-insurer",
};

const ROWS = 13;
const COLUMN = 236;
const ROW = 66;
const box = { x: 84, y: 22 };
/** Room for a name on two lines, between two columns. */
const clientBox = { x: 32, y: 18 };

/**
 * The chart of a region, or of one case where there is no care map. People of one's own are not in it:
 * that is the point of it.
 * @param contacts of the case
 */
export function chartOf(
  contacts: readonly Contact[],
  careMap: CareMap | undefined,
  words: ChartWords,
): Chart {
  const entries = (careMap?.entries ?? []).filter(({ domain }) => domain !== "informal");
  const own = contacts.filter(
    ({ ring, ref }) => ring === "formal" && !entries.some(({ id }) => id === ref),
  );
  const keepers = new Set(Object.values(doorkeepers));
  const purses = [...new Set(entries.flatMap((entry) => entry.purses))].sort();
  const columns = [
    purses.map((purse) => ({ id: `purse ${purse}`, text: words.purses[purse] ?? purse })),
    ...cut(entries.filter(({ id, domain }) => !keepers.has(id) && domain === "health").map(named)),
    [
      ...entries.filter(({ id }) => keepers.has(id)).map(named),
      ...own.map(({ id, name }) => ({ id: `own ${id}`, text: name })),
    ],
    ...cut(entries.filter(({ id, domain }) => !keepers.has(id) && domain !== "health").map(named)),
  ].filter((column) => column.length > 0);

  const boxes = columns.flatMap((column, at) =>
    column.map(
      ({ id, text }, row): ChartBox => ({
        id,
        text,
        kind: id.startsWith("purse ") ? "purse" : "organisation",
        x: (at - (columns.length - 1) / 2) * COLUMN,
        // Every other column a little lower: lines find no straight way through.
        y: (row - (column.length - 1) / 2) * ROW + (at % 2 === 0 ? 0 : ROW / 3),
        half: box,
      }),
    ),
  );
  boxes.push(clientAmong(boxes, words.client));
  const arrows = [...money(entries), ...referrals(entries), ...partners(entries)].flatMap((arrow) =>
    drawn(arrow, boxes),
  );
  const corners = arrows.flatMap(({ points }) => points);
  const reach = (of: (each: ChartBox) => number, along: (corner: Point) => number) =>
    Math.max(0, ...boxes.map(of), ...corners.map(along)) + 40;
  return {
    boxes,
    arrows,
    half: {
      x: reach(
        (each) => Math.abs(each.x) + each.half.x,
        ({ x }) => Math.abs(x),
      ),
      y: reach(
        (each) => Math.abs(each.y) + each.half.y,
        ({ y }) => Math.abs(y),
      ),
    },
  };
}

type Named = { id: string; text: string };
type Link = Pick<ChartArrow, "from" | "to" | "kind">;

const named = ({ id, name }: CareMapEntry): Named => ({ id, text: name });

/** A long column as several. */
function cut(column: readonly Named[]): Named[][] {
  const count = Math.ceil(column.length / ROWS);
  const size = Math.ceil(column.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => column.slice(at * size, (at + 1) * size));
}

/** The client: a small box between two others, somewhere right of the middle and not at the top. */
function clientAmong(boxes: readonly ChartBox[], text: string): ChartBox {
  const organisations = boxes.filter(({ kind }) => kind === "organisation");
  const near = organisations[Math.floor(organisations.length * 0.64)] ?? boxes[0];
  return {
    id: "client",
    text,
    kind: "client",
    x: (near?.x ?? 0) + COLUMN / 2,
    y: near?.y ?? 0,
    half: clientBox,
  };
}

const money = (entries: readonly CareMapEntry[]): Link[] =>
  entries.flatMap(({ id, purses }) =>
    purses.map((purse) => ({ from: `purse ${purse}`, to: id, kind: "pays" as const })),
  );

const referrals = (entries: readonly CareMapEntry[]): Link[] =>
  entries.flatMap(({ id, doors }) =>
    doors.flatMap((door) => {
      const keeper = doorkeepers[door];
      return keeper && keeper !== id ? [{ from: keeper, to: id, kind: "refers" as const }] : [];
    }),
  );

/** Who works with whom, once for each pair. */
function partners(entries: readonly CareMapEntry[]): Link[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id, worksWith }) =>
    worksWith.flatMap((other) => {
      const pair = [id, other].sort().join(" ");
      if (seen.has(pair) || id === other) return [];
      seen.add(pair);
      return [{ from: id, to: other, kind: "works" as const }];
    }),
  );
}

/** A line with square corners through the lane between two columns; nothing where an end is missing. */
function drawn(link: Link, boxes: readonly ChartBox[]): ChartArrow[] {
  const from = boxes.find(({ id }) => id === link.from);
  const to = boxes.find(({ id }) => id === link.to);
  if (!from || !to) return [];
  const seed = `${link.kind} ${link.from} ${link.to}`;
  const aside = (seeded(seed) - 0.5) * (COLUMN - 2 * box.x - 26);
  const [leave, arrive] = [seeded(`${seed}/a`), seeded(`${seed}/b`)].map(
    (share) => (share - 0.5) * box.y * 1.5,
  ) as [number, number];
  const side = to.x >= from.x ? 1 : -1;
  const lane = from.x + (side * COLUMN) / 2 + aside;
  const enter = to.x === from.x ? 1 : -side;
  return [
    {
      ...link,
      points: [
        { x: from.x + side * from.half.x, y: from.y + leave },
        { x: lane, y: from.y + leave },
        { x: lane, y: to.y + arrive },
        { x: to.x + enter * to.half.x, y: to.y + arrive },
      ],
    },
  ];
}
