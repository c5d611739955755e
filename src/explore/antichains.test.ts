import { describe, expect, it } from "vitest";
import { createAntichains, maximal } from "./antichains.ts";
import { contains, factSet, numbersIn, union } from "./fact-sets.ts";

const set = (...numbers: number[]) => factSet(numbers, 40);

describe("sets of facts", () => {
  it("hold more facts than one number has bits", () => {
    const both = union(set(1, 30), set(31, 39));
    expect(numbersIn(both)).toEqual([1, 30, 31, 39]);
    expect(contains(both, set(30, 31))).toBe(true);
    expect(contains(set(30), both)).toBe(false);
  });

  it("are kept where no other contains them", () => {
    expect(maximal([set(1), set(1, 2), set(3), set(2, 1), set()])).toEqual([set(1, 2), set(3)]);
  });
});

describe("families of sets", () => {
  const families = createAntichains([set(1), set(2), set(1, 35)], set());
  const sets = (family: number) => families.sets(family).map(numbersIn).sort();

  it("grow by what is told and merge to what is largest", () => {
    const one = families.add(families.empty, 0);
    const two = families.add(families.empty, 1);
    expect(sets(families.merge(one, two))).toEqual([[1], [2]]);
    expect(sets(families.merge(one, families.add(one, 2)))).toEqual([[1, 35]]);
    expect(families.merge(one, families.none)).toBe(one);
    expect(families.add(families.none, 0)).toBe(families.none);
  });

  it("have one number for equal families", () => {
    const [a, b] = [families.add(families.empty, 0), families.add(families.empty, 1)];
    expect(families.merge(a, b)).toBe(families.merge(b, a));
    expect(families.complete()).toBe(true);
  });

  it("say so when there are more sets than they keep", () => {
    const pairs = Array.from({ length: 24 }, (_, left) =>
      Array.from({ length: left }, (_, right) => set(left, right)),
    ).flat();
    const many = createAntichains(pairs, set());
    const all = pairs.reduce(
      (family, _, at) => many.merge(family, many.add(many.empty, at)),
      many.none,
    );
    expect(many.sets(all)).toHaveLength(256);
    expect(many.complete()).toBe(false);
  });
});
