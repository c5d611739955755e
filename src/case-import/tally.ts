/** What stories are made of, as it is counted. */
export const counted = ["passages", "links", "variables", "effects", "conditions", "code"] as const;
export type Counted = (typeof counted)[number];

/** How much of each was in the story, became part of the case, and was kept as a note. `in = mapped + noted`. */
export type Tally = Record<Counted, { in: number; mapped: number; noted: number }>;

export const emptyTally = (): Tally => ({
  passages: { in: 0, mapped: 0, noted: 0 },
  links: { in: 0, mapped: 0, noted: 0 },
  variables: { in: 0, mapped: 0, noted: 0 },
  effects: { in: 0, mapped: 0, noted: 0 },
  conditions: { in: 0, mapped: 0, noted: 0 },
  code: { in: 0, mapped: 0, noted: 0 },
});

/** Counts one thing as carried over, or as kept. */
export function count(tally: Tally, what: Counted, how: "mapped" | "noted"): void {
  tally[what].in += 1;
  tally[what][how] += 1;
}
