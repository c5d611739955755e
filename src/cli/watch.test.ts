import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const program = join(import.meta.dirname, "case.ts");
const fixture = join(import.meta.dirname, "../../tests/fixtures/cases/window");
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "watch-"));
  cpSync(fixture, join(folder, "window"), { recursive: true });
  path = join(folder, "window/nl.mdx");
});
afterEach(() => rmSync(folder, { recursive: true }));

const patience = 60_000;

/** The command as a process that goes on, and what it has printed so far. */
const start = (...written: string[]) => {
  const child = spawn(process.execPath, [program, ...written], {
    cwd: folder,
    env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8" },
  });
  let printed = "";
  let heard = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      printed += data;
      heard();
    });
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  /** Waits until this was printed, and gives all that was since the last time; fails when it ends first. */
  const until = async (words: string | RegExp) => {
    const there = () => (typeof words === "string" ? printed.includes(words) : words.test(printed));
    while (!there())
      await Promise.race([
        new Promise<void>((done) => {
          heard = done;
        }),
        ended.then((code) => {
          if (!there()) throw new Error(`ended with ${code} before ${words}:\n${printed}`);
        }),
      ]);
    const said = printed;
    printed = "";
    return said;
  };
  return { until, stop: () => child.kill("SIGINT"), ended };
};

describe("check --watch", () => {
  it("checks again what was saved, in place or by replacing, until Ctrl-C", {
    timeout: patience,
  }, async () => {
    const right = readFileSync(path, "utf8");
    const watching = start("check", "window", "--quiet", "--watch");
    expect(await watching.until("Ctrl-C")).toContain("✓ window  fine");
    writeFileSync(path, right.replace('to="raam"', 'to="raan"'));
    expect(await watching.until(/✗ window {2}1 error/)).toContain("unknown-target");
    writeFileSync(`${path}~`, right);
    renameSync(`${path}~`, path);
    expect(await watching.until("✓ window  fine")).not.toContain("unknown-target");
    watching.stop();
    expect(await watching.until("Stopped watching.")).not.toContain("checked again");
    expect(await watching.ended).toBe(0);
  });

  it("checks every case again when the care map is saved", { timeout: patience }, async () => {
    const maps = join(folder, "content/care-map");
    cpSync(join(import.meta.dirname, "../../tests/fixtures/care-map"), maps, { recursive: true });
    const right = readFileSync(path, "utf8");
    writeFileSync(
      path,
      right.replace("<Flag", '<Contact id="team" ref="neighbourhood-team" />\n<Flag'),
    );
    const watching = start("check", "window", "--quiet", "--watch");
    expect(await watching.until("Ctrl-C")).toContain("✓ window  fine");
    const map = join(maps, "oeverstad.nl.yaml");
    const before = readFileSync(map, "utf8");
    writeFileSync(map, before.replaceAll("neighbourhood-team", "district-team"));
    expect(await watching.until(/✗ window {2}1 error/)).toContain("unknown-care-map-entry");
    writeFileSync(map, before);
    await watching.until("✓ window  fine");
    writeFileSync(map, before.replace("kind: organisation", "kind: organisatie"));
    expect(await watching.until(/✗ content\/care-map {2}1 error/)).toContain("organisatie");
    watching.stop();
    await watching.until("Stopped watching.");
    expect(await watching.ended).toBe(1);
  });

  it("ends with 1 when an error was left, one line of JSON per check", {
    timeout: patience,
  }, async () => {
    const right = readFileSync(path, "utf8");
    const watching = start("check", "window", "--quiet", "--watch", "--json");
    const first = await watching.until("\n");
    expect(JSON.parse(first)).toMatchObject({ version: 1, diagnostics: [] });
    writeFileSync(path, right.replace('to="raam"', 'to="raan"'));
    expect(JSON.parse(await watching.until("\n"))).toMatchObject({
      diagnostics: [{ id: "unknown-target" }],
    });
    watching.stop();
    expect(await watching.ended).toBe(1);
  });
});
