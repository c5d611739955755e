import { describe, expect, it } from "vitest";
import { itemsOf, neighbour, screenOrder } from "./screen-order.ts";

describe("the order of the shared screen", () => {
  it("begins with the client and keeps the roles for late", () => {
    const at = (kind: (typeof screenOrder)[number]) => screenOrder.indexOf(kind);
    expect(at("client")).toBeLessThan(at("told"));
    expect(at("told")).toBeLessThan(at("parted"));
    expect(at("parted")).toBeLessThan(at("by-role"));
    expect(at("by-role")).toBeGreaterThan(at("not-up-to-client"));
  });

  it("leads through all that can be shown, and back the same way", () => {
    const all = { results: true, byRole: true };
    const seen = ["nothing" as (typeof screenOrder)[number]];
    for (let next = neighbour("nothing", "next", all); next; next = neighbour(next, "next", all))
      seen.push(next);
    expect(seen).toEqual(screenOrder.filter((kind) => kind !== "vote" && kind !== "moment"));
    for (const [at, kind] of seen.entries())
      expect(neighbour(kind, "previous", all)).toBe(seen[at - 1]);
  });

  it("passes by what there is nothing of", () => {
    const none = { results: false, byRole: false };
    expect(neighbour("join", "next", none)).toBe("not-up-to-client");
    expect(neighbour("texts", "next", { results: true, byRole: false })).toBe("actions");
  });

  it("goes on from an item that needs to be told which one", () => {
    const all = { results: true, byRole: true };
    expect(neighbour("vote", "next", all)).toBe("texts");
    expect(neighbour("question", "next", all)).toBe("nothing");
    expect(neighbour("question", "previous", all)).toBeUndefined();
  });

  it("offers something in every phase", () => {
    for (const items of Object.values(itemsOf)) expect(items.length).toBeGreaterThan(0);
  });
});
