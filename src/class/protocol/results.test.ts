import { expect, it } from "vitest";
import { type Parting, waysBy } from "./results.ts";

it("tells apart where a choice led to, where it led to more than one place", () => {
  const parting: Parting = {
    scene: "gang",
    plays: 24,
    ways: [
      { choice: "zaterdag", to: "vroeg", plays: 9 },
      { choice: "bel", to: "thuis", plays: 5 },
      { choice: "zaterdag", to: "laat", plays: 10 },
    ],
    other: 0,
    stayed: [],
  };
  expect(waysBy(parting, "bel")).toEqual([{ key: "bel", to: null, plays: 5 }]);
  expect(waysBy(parting, "zaterdag")).toEqual([
    { key: "zaterdag vroeg", to: "vroeg", plays: 9 },
    { key: "zaterdag laat", to: "laat", plays: 10 },
  ]);
  expect(waysBy(parting, "niets")).toEqual([]);
});
