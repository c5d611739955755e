import { describe, expect, it } from "vitest";
import { phases } from "../protocol/words.ts";
import { firstItem, itemsOf, neighbour, screenOrder, type There } from "./screen-order.ts";

const all: There = { results: true, byRole: true, vote: "one", scene: "room" };
const none: There = { results: false, byRole: false, vote: undefined, scene: undefined };

describe("the order of the shared screen", () => {
  it("begins with the client and keeps the roles for late", () => {
    const at = (kind: (typeof screenOrder)[number]) => screenOrder.indexOf(kind);
    expect(at("client")).toBeLessThan(at("told"));
    expect(at("told")).toBeLessThan(at("parted"));
    expect(at("parted")).toBeLessThan(at("by-role"));
    expect(at("by-role")).toBeGreaterThan(at("not-up-to-client"));
  });

  it("leads through all that can be shown, and back the same way", () => {
    const seen = ["nothing" as (typeof screenOrder)[number]];
    for (let next = neighbour("nothing", "next", all); next; ) {
      if (next.kind === "question") throw new Error("No question stands in the order.");
      seen.push(next.kind);
      next = neighbour(next.kind, "next", all);
    }
    expect(seen).toEqual(screenOrder);
    for (const [at, kind] of seen.entries())
      expect(neighbour(kind, "previous", all)?.kind).toBe(seen[at - 1]);
  });

  it("says which vote and which moment", () => {
    expect(neighbour("not-up-to-client", "next", all)).toEqual({ kind: "vote", vote: "one" });
    expect(neighbour("actions", "previous", all)).toEqual({ kind: "moment", scene: "room" });
  });

  it("passes by what there is nothing of", () => {
    expect(neighbour("join", "next", none)?.kind).toBe("not-up-to-client");
    expect(neighbour("texts", "next", { ...none, results: true })?.kind).toBe("actions");
  });

  it("goes on from what is there no more", () => {
    expect(neighbour("vote", "next", none)?.kind).toBe("texts");
    expect(neighbour("client", "previous", none)?.kind).toBe("join");
  });

  it("goes back from a question to what stood there before, and on to what comes after that", () => {
    expect(neighbour("question", "previous", all, "told")?.kind).toBe("told");
    expect(neighbour("question", "next", all, "told")?.kind).toBe("flow");
  });

  it("offers something in every phase, and begins with what can be shown", () => {
    for (const items of Object.values(itemsOf)) expect(items.length).toBeGreaterThan(0);
    const begins = (there: There) => phases.map((phase) => firstItem(phase, there)?.kind);
    expect(begins(all)).toEqual([
      "agreements",
      "join",
      "nothing",
      "nothing",
      "client",
      "parted",
      "actions",
      undefined,
    ]);
    expect(begins(none).slice(4, 6)).toEqual(["nothing", "nothing"]);
  });
});
