import { describe, expect, it } from "vitest";
import { createStateTable } from "./state-table.ts";

describe("state table", () => {
  it("keeps each row once, numbered as it came, however many there are", () => {
    const table = createStateTable(3);
    const row = (nth: number) => Int32Array.of(nth % 7, nth, -nth);
    for (let nth = 0; nth < 20_000; nth++) expect(table.add(row(nth))).toBe(nth);
    for (let nth = 0; nth < 20_000; nth += 37) expect(table.add(row(nth))).toBe(nth);
    expect(table.size()).toBe(20_000);
    const into = new Int32Array(3);
    table.read(12_345, into);
    expect(into).toEqual(row(12_345));
    expect(table.at(12_345, 2)).toBe(-12_345);
  });
});
