import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import type { World } from "../command.ts";
import { runCase } from "../run-case.ts";
import { commands } from "./index.ts";

const fixture = join(import.meta.dirname, "../../../../tests/fixtures/cases/window");
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "case-"));
  cpSync(fixture, join(folder, "scenarios/window"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The folder in which the command is given. */
export const here = () => folder;

/** Where a file of the case lies, in a folder of this test's own. */
export const path = (name: string) => join(folder, "scenarios/window", name);

/** Changes words in a file of the case; fails when they are not there. */
export const change = (name: string, from: string, to: string) => {
  const text = readFileSync(path(name), "utf8");
  expect(text).toContain(from);
  writeFileSync(path(name), text.replace(from, to));
};

/** Runs the command as somebody at a terminal who types these answers, or as a program when there are none. */
export const run = async (written: string[], answers?: string[]) => {
  const out: string[] = [];
  const err: string[] = [];
  const typed = [...(answers ?? [])];
  const world: World = {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colours: false,
    width: 80,
    folder,
    site: "http://localhost:4321",
    siteIsHere: true,
    ...(answers && {
      ask: async (question) => {
        out.push(question);
        return typed.shift();
      },
    }),
  };
  const code = await runCase(commands, written, world, { LANG: "nl_NL" });
  return { code, out: out.join("\n"), err: err.join("\n") };
};
/** Runs the command as a program does, with `--json`. */
export const json = async (...written: string[]) => {
  const { code, out } = await run([...written, "--json"]);
  return { code, data: JSON.parse(out) };
};
