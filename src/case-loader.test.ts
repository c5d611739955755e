import { EventEmitter } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { caseLoader } from "./case-loader.ts";

const sound = join("tests", "fixtures", "cases", "window");
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "blanco-cases-"));
  file = join(folder, "window", "nl.mdx");
  cpSync(sound, join(folder, "window"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const spoil = () =>
  writeFileSync(file, readFileSync(file, "utf8").replaceAll(/ to="/g, ' to="no-'));

/** What Astro gives a loader, as far as this one uses it. */
function loading(watching: boolean) {
  const entries = new Map<string, unknown>();
  const said: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const context = {
    store: {
      clear: () => entries.clear(),
      set: ({ id, data }: { id: string; data: unknown }) => entries.set(id, data),
      delete: (id: string) => entries.delete(id),
    },
    logger: { error: (text: string) => said.push(text) },
    generateDigest: (text: string) => text,
    watcher: watching ? watcher : undefined,
  } as unknown as LoaderContext;
  const load = (from = folder) => caseLoader(relative(process.cwd(), from)).load(context);
  return { entries, said, watcher, load };
}

describe("building", () => {
  it("stores each language of each case", async () => {
    const { entries, load } = loading(false);
    await load();
    expect([...entries.keys()]).toContain("window/nl");
    expect(entries.get("window/nl")).toMatchObject({ scenario: { id: "window", locale: "nl" } });
  });

  it("stops on a case with an error: where, what, why and what to do", async () => {
    spoil();
    const { entries, load } = loading(false);
    const failure = await load().then(
      () => "it went on",
      (error: Error) => error.message,
    );
    expect(failure).toMatch(/window\/nl\.mdx:\d+:\d+/);
    expect(failure).toContain("unknown-target");
    expect(entries.size).toBe(0);
  });

  it("has no cases where there is no folder", async () => {
    const { entries, load } = loading(false);
    await load(join(folder, "nowhere"));
    expect(entries.size).toBe(0);
  });
});

describe("developing", () => {
  it("shows a saved case at once", async () => {
    const { entries, watcher, load } = loading(true);
    await load();
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, "title: Renamed"));
    watcher.emit("change", file);
    expect(entries.get("window/nl")).toMatchObject({ scenario: { title: "Renamed" } });
  });

  it("keeps the last good version of a case that breaks, and says what broke", async () => {
    const { entries, said, watcher, load } = loading(true);
    await load();
    const before = entries.get("window/nl");
    spoil();
    watcher.emit("change", file);
    expect(said.join()).toContain("unknown-target");
    expect(entries.get("window/nl")).toBe(before);
  });

  it("lets a removed case go", async () => {
    const { entries, watcher, load } = loading(true);
    await load();
    rmSync(join(folder, "window"), { recursive: true });
    watcher.emit("unlink", file);
    expect([...entries.keys()].filter((id) => id.startsWith("window/"))).toEqual([]);
  });
});
