/** What a timetable needs of a road. Columns may be fractions. */
export type Travelled = { plays: number; from: string | null; leaves: number; arrives: number };

/** One disc on one road. It stands for a number of plays on that road, never for a person. */
export type Unit = {
  road: number;
  /** In milliseconds from the start. */
  departs: number;
  arrives: number;
  /** Where on the width of the road: -1 left, 1 right. */
  lane: number;
};

export type Schedule = {
  units: Unit[];
  /** In milliseconds. */
  lasts: number;
  /** How many plays a disc stands for: 1, or more where a class is too large to see one for each. */
  each: number;
};

/** No more discs than this move at once: more could not be told apart. */
export const MOST_AT_ONCE = 300;

/** A whole flow lasts about half a minute, however long the case is; a step is never a rush. */
const WHOLE = 30_000;
const STEP = { least: 1000, most: 2400 };
/** Share of a step in which a scene sends off all that leave it. */
const SPREAD = 0.8;
/** Share of the way that a disc spends in scenes. */
const STAY = 0.14;
const GOLDEN = 0.618_033_988_749_895;

/**
 * Which disc goes where and when. The group goes from column to column, each scene sending off its
 * roads side by side. The same roads always give the same timetable.
 * @param roads in any order; `road` of a unit is its place in this list
 * @returns on each road as many discs as plays went there, or that number divided by `each`
 */
export function scheduleOf(roads: readonly Travelled[]): Schedule {
  const last = Math.max(1, ...roads.map(({ leaves, arrives }) => Math.max(leaves, arrives)));
  const step = Math.min(STEP.most, Math.max(STEP.least, WHOLE / (last + 1)));
  let each = 1;
  let units = unitsFor(roads, each, step);
  // On the way to a scale that fits, a road keeps one disc; a case has no three hundred roads abreast.
  for (let most = mostAtOnce(units); most > MOST_AT_ONCE; most = mostAtOnce(units)) {
    each *= Math.max(1.05, most / MOST_AT_ONCE);
    const fewer = unitsFor(roads, each, step);
    if (fewer.length === units.length) break;
    units = fewer;
  }
  return { units, each, lasts: Math.max(0, ...units.map(({ arrives }) => arrives)) };
}

/** How many discs a road has. */
export const discsFor = (plays: number, each: number): number =>
  Math.max(1, Math.floor(plays / each));

function unitsFor(roads: readonly Travelled[], each: number, step: number): Unit[] {
  return roads.flatMap(({ plays, leaves, arrives }, road) => {
    const count = discsFor(plays, each);
    // A way back takes as long as the columns that it goes back over.
    const far = Math.max(0.4, Math.abs(arrives - leaves));
    return Array.from({ length: count }, (_, at): Unit => {
      // Roads of one scene start a little apart, so that two discs do not leave as one.
      const turn = (at + ((road * GOLDEN) % 1)) / count;
      const departs = (leaves + 0.4 + turn * SPREAD) * step;
      const lane = (((at + 1) * GOLDEN) % 1) * 2 - 1;
      return { road, departs, arrives: departs + far * (1 - STAY) * step, lane };
    });
  });
}

/** The largest number of discs that are on their way at the same time. */
export function mostAtOnce(units: readonly Unit[]): number {
  const changes = units
    .flatMap(({ departs, arrives }) => [
      { at: departs, by: 1 },
      { at: arrives, by: -1 },
    ])
    .sort((one, other) => one.at - other.at || one.by - other.by);
  let [now, most] = [0, 0];
  for (const { by } of changes) {
    now += by;
    most = Math.max(most, now);
  }
  return most;
}
