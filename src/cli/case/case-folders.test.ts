import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findCases, shown } from "./case-folders.ts";
import { Unreadable } from "./unreadable.ts";

const root = mkdtempSync(join(tmpdir(), "cases-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const source = "---\ntitle: x\n---\n";
const translation = "---\ntranslates: nl\n---\n";
write("scenarios/john/nl.mdx", source);
write("scenarios/john/en.mdx", translation);
write("scenarios/john/playthroughs/a.yaml", "title: x\n");
write("scenarios/zus/nl.mdx", `\uFEFF${source}`);
write("scenarios/.hidden/nl.mdx", source);
write("scenarios/reversed/nl.mdx", translation.replace("nl", "en"));
write("scenarios/reversed/en.mdx", source);
write("loose/Mijn Casus.mdx", source);
write("empty/readme.txt", "");

const files = (...paths: string[]) =>
  findCases(paths, root).map(({ id, source: from, translations }) => [
    id,
    from.file,
    ...translations.map(({ file }) => file),
  ]);
const refusal = (...paths: string[]) => {
  try {
    findCases(paths, root);
  } catch (error) {
    if (error instanceof Unreadable) return error.words.en;
    throw error;
  }
  return undefined;
};

describe("findCases", () => {
  const john = ["john", "scenarios/john/nl.mdx", "scenarios/john/en.mdx"];

  it("finds every case under scenarios when nothing is named", () => {
    expect(files()).toEqual([
      john,
      ["reversed", "scenarios/reversed/en.mdx", "scenarios/reversed/nl.mdx"],
      ["zus", "scenarios/zus/nl.mdx"],
    ]);
  });

  it("takes a case by its folder, a source alone, and a translation with its source", () => {
    expect(files("scenarios/john")).toEqual([john]);
    expect(files("scenarios/john/nl.mdx")).toEqual([john.slice(0, 2)]);
    expect(files("scenarios/john/en.mdx")).toEqual([john]);
  });

  it("names a loose file after itself", () => {
    expect(files("loose/Mijn Casus.mdx")).toEqual([["mijn-casus", "loose/Mijn Casus.mdx"]]);
  });

  it("gives a case once, however often it is named", () => {
    expect(files("scenarios/john", "./scenarios/john/")).toEqual([john]);
  });

  it("leaves out the mark that some programs put before a text", () => {
    expect(findCases(["scenarios/zus"], root)[0]?.source.text).toBe(source);
  });

  it.each([
    ["scenarios/jon", "scenarios/jon does not exist. Did you mean scenarios/john?"],
    ["nowhere/at/all", "nowhere/at/all does not exist."],
    ["empty", "There is no case in empty. A case is a folder with nl.mdx and en.mdx."],
    ["empty/readme.txt", "empty/readme.txt is not a case: that is a file that ends in .mdx."],
  ])("says what to do about %s", (path, words) => {
    expect(refusal(path)).toBe(words);
  });
});

describe("shown", () => {
  it("is short when near and whole when far", () => {
    expect(shown("/an/cases/john", "/an/cases")).toBe("john");
    expect(shown("/an/cases/john", "/an/cases/john")).toBe(".");
    expect(shown("/an/cases/john", "/an/blanco")).toBe("../cases/john");
    expect(shown("/elders/john", "/an/cases")).toBe("/elders/john");
  });
});
