import { expect, it } from "vitest";
import type { Results } from "../protocol/results.ts";
import { partedScenes } from "./parted-scenes.ts";

const parting = (scene: string, ...plays: number[]) => ({
  scene,
  plays: null,
  ways: plays.map((count, at) => ({ choice: `c${at}`, to: "x", plays: count })),
  other: 0,
  stayed: [],
});

it("puts first where choices parted most, and leaves out where all went one way", () => {
  const partings = [parting("one", 20), parting("some", 15, 5), parting("half", 10, 10)];
  const whole = { partings } as unknown as Results["whole"];
  expect(partedScenes({ frozen: 1, whole }, undefined)).toEqual(["half", "some"]);
});

it("has nothing to say of no case", () => {
  expect(partedScenes(null, undefined)).toEqual([]);
});
