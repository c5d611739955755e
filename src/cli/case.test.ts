import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "case.ts");
const fixture = join(import.meta.dirname, "../../tests/fixtures/cases/window");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "case-"));
  cpSync(fixture, join(folder, "window"), { recursive: true });
  cpSync(fixture, join(folder, "broken"), { recursive: true });
  const path = join(folder, "broken/nl.mdx");
  writeFileSync(path, readFileSync(path, "utf8").replace('to="raam"', 'to="raan"'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A process starts slowly on a machine that does more at the same time. */
const patience = 60_000;

/** The command as a process of its own, whose output is no terminal. */
const run = (...written: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...written], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8", FORCE_COLOR: "1" },
  });
  return { status, out: stdout, err: stderr };
};

describe("the case command", () => {
  it.each([
    ["check window --quiet", 0],
    ["check broken", 1],
    ["check nowhere", 2],
    ["play window --role nursing --choices geluid-weg", 0],
    ["play window", 2],
    ["test window", 0],
    ["explore window --role pair", 0],
    ["translate window --to en", 0],
    ["nonsense", 2],
  ])("%s ends with %i", { timeout: patience }, (written, status) => {
    const { status: found, out, err } = run(...written.split(" "));
    expect([found, `${out}${err}`.includes("\u001b[")]).toEqual([status, false]);
    expect(`${out}${err}`.trim()).not.toBe("");
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("writes nothing but JSON for programs", { timeout: patience }, () => {
    expect(JSON.parse(run("check", "window", "--json").out)).toMatchObject({ version: 1 });
  });
});
