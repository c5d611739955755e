import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { CareMap } from "../../scenario/care-map.ts";
import type { Contact } from "../../scenario/scenario.ts";
import { chartOf } from "./chart.ts";

const careMap = parse(readFileSync("content/care-map/oeverstad.nl.yaml", "utf8")) as CareMap;
const words = { purses: { wmo: "gemeente (Wmo)" }, client: "John" };
const contact = (id: string, rest: Partial<Contact>): Contact => ({
  id,
  name: id,
  ring: "formal",
  text: [],
  ...rest,
});
const chart = chartOf([contact("kerk", { ring: "informal" })], careMap, words);

describe("the chart of organisations", () => {
  it("has a box for everybody who comes for their work, for each purse, and one for the client", () => {
    const formal = careMap.entries.filter(({ domain }) => domain !== "informal");
    const ids = chart.boxes.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(formal.map(({ id }) => id)));
    expect(ids.filter((id) => id === "client")).toHaveLength(1);
    expect(chart.boxes.find(({ id }) => id === "purse wmo")?.text).toBe("gemeente (Wmo)");
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has nobody of the client's own people in it", () => {
    const informal = careMap.entries.filter(({ domain }) => domain === "informal");
    const ids = new Set(chart.boxes.map(({ id }) => id));
    expect(informal.length).toBeGreaterThan(0);
    expect(informal.filter(({ id }) => ids.has(id))).toEqual([]);
    expect(ids.has("own kerk")).toBe(false);
  });

  it("is more than one takes in: the client is one small box among many", () => {
    expect(chart.boxes.length).toBeGreaterThan(40);
    expect(chart.arrows.length).toBeGreaterThan(100);
    const client = chart.boxes.find(({ kind }) => kind === "client");
    for (const { kind, half } of chart.boxes)
      if (kind !== "client")
        expect(half.x * half.y).toBeGreaterThan(2 * (client?.half.x ?? 0) * (client?.half.y ?? 0));
  });

  it("puts no box on another", () => {
    const on = chart.boxes.flatMap((one, at) =>
      chart.boxes
        .slice(at + 1)
        .filter(
          (other) =>
            Math.abs(one.x - other.x) < one.half.x + other.half.x &&
            Math.abs(one.y - other.y) < one.half.y + other.half.y,
        )
        .map((other) => `${one.id} on ${other.id}`),
    );
    expect(on).toEqual([]);
  });

  it("begins and ends every arrow at the edge of its boxes", () => {
    for (const { from, to, points } of chart.arrows) {
      for (const [id, point] of [
        [from, points[0]],
        [to, points.at(-1)],
      ] as const) {
        const box = chart.boxes.find((each) => each.id === id);
        expect(Math.abs((point?.x ?? 0) - (box?.x ?? 0))).toBeCloseTo(box?.half.x ?? -1, 6);
        expect(Math.abs((point?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(box?.half.y ?? 0);
      }
    }
  });

  it("comes out the same every time", () => {
    expect(chartOf([contact("kerk", { ring: "informal" })], careMap, words)).toEqual(chart);
  });

  it("shows those of the case where there is no care map", () => {
    const small = chartOf(
      [contact("wijkteam", {}), contact("buur", { ring: "informal" })],
      undefined,
      words,
    );
    expect(small.boxes.map(({ id }) => id)).toEqual(["own wijkteam", "client"]);
    expect(small.arrows).toEqual([]);
  });
});
