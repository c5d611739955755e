import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import type { LoaderContext } from "astro/loaders";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compileCase } from "../../src/case-language/compile-case.ts";
import { caseLoader } from "../../src/case-loader.ts";

const root = join(import.meta.dirname, "../..");
const sound = join(root, "tests/fixtures/cases/window");
let folder: string;
let mark: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "blanco-code-"));
  mark = join(folder, "it-ran");
  file = join(folder, "window/nl.mdx");
  cpSync(sound, join(folder, "window"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Leaves a file behind if anything ever runs it. */
const act = () =>
  `process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(mark).replaceAll('"', "'")}, "ran")`;

/** Every place in MDX where code could stand, as an addition to a sound case. */
const places: Record<string, (text: string) => string> = {
  "an import": (text) =>
    text.replace("\n<Scene", `\nimport "data:text/javascript,${act()}"\n\n<Scene`),
  "an export": (text) => text.replace("\n<Scene", `\nexport const ran = ${act()}\n\n<Scene`),
  "an expression between scenes": (text) => text.replace("\n<Scene", `\n{${act()}}\n\n<Scene`),
  "an expression in what somebody says": (text) => text.replace("</Say>", ` {${act()}}</Say>`),
  "an attribute in braces": (text) => text.replace("<Scene id=", `<Scene title={${act()}} id=`),
  "attributes spread out": (text) => text.replace("<Scene id=", `<Scene {...${act()}} id=`),
  "an event handler": (text) => text.replace("<Scene id=", `<Scene onClick="${act()}" id=`),
  "a script": (text) => text.replace("</Say>", ` <script>${act()}</script></Say>`),
  "a picture that fails": (text) =>
    text.replace("</Say>", ` <img src="x" onerror="${act()}" /></Say>`),
  "a link that acts": (text) => text.replace("</Say>", ` [hier](javascript:alert%281%29)</Say>`),
  "a YAML tag": (text) => text.replace("---\n", `---\nauthors: !!js/function "() => ${act()}"\n`),
};

describe.each(Object.keys(places))("%s in a case", (place) => {
  const spoiled = () => (places[place] as (text: string) => string)(readFileSync(file, "utf8"));

  it("is an error, told at its place, and never runs: compiler, command and build", {
    timeout: 60_000,
  }, async () => {
    const text = spoiled();
    expect(text).not.toBe(readFileSync(file, "utf8"));
    writeFileSync(file, text);

    const { scenario, diagnostics } = compileCase({ text, file: "nl.mdx", caseId: "window" });
    expect(scenario).toBeNull();
    expect(diagnostics.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);

    const command = spawnSync(
      process.execPath,
      [join(root, "src/cli/case.ts"), "check", join(folder, "window")],
      { encoding: "utf8", env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8" } },
    );
    expect(command.status).toBe(1);
    expect(`${command.stdout}${command.stderr}`).toMatch(/nl\.mdx:\d+:\d+/);

    const kept: string[] = [];
    const context = {
      store: { clear() {}, set: ({ id }: { id: string }) => kept.push(id), delete() {} },
      logger: { error() {} },
      generateDigest: (words: string) => words,
    } as unknown as LoaderContext;
    await expect(caseLoader(relative(process.cwd(), folder)).load(context)).rejects.toThrow(
      /nl\.mdx:\d+:\d+/,
    );
    expect(kept).toEqual([]);
    expect(existsSync(mark), "the code ran").toBe(false);
  });
});

it("the mark is left when such code does run", () => {
  spawnSync(process.execPath, ["--eval", act()]);
  expect(existsSync(mark)).toBe(true);
});
