import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { inputsMark, isBuilt, rememberBuilt } from "./built.mjs";

let root: string;
const write = (name: string, text: string) => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "blanco built "));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of ["src/pages", "scenarios/john", "dist"])
    mkdirSync(join(root, folder), { recursive: true });
  write("src/pages/index.astro", "<h1>Blanco</h1>");
  write("scenarios/john/nl.mdx", "# John");
  write("package-lock.json", "{}");
});

it("is built when nothing changed since", () => {
  expect(isBuilt(root, inputsMark(root))).toBe(false);
  rememberBuilt(root, inputsMark(root));
  expect(isBuilt(root, inputsMark(root))).toBe(true);
});

it.each([
  ["a changed page", () => write("src/pages/index.astro", "<h1>blanco</h1>")],
  ["a changed case", () => write("scenarios/john/nl.mdx", "# John, 83")],
  ["a new file, though empty", () => write("src/pages/new.astro", "")],
  [
    "a renamed file",
    () => renameSync(join(root, "scenarios/john/nl.mdx"), join(root, "scenarios/john/en.mdx")),
  ],
  ["other packages", () => write("package-lock.json", '{"packages":{}}')],
])("is not built after %s", (_what, change) => {
  const before = inputsMark(root);
  change();
  expect(inputsMark(root)).not.toBe(before);
});

it("takes no notice of tests", () => {
  const before = inputsMark(root);
  write("src/pages/index.test.ts", "it('works')");
  expect(inputsMark(root)).toBe(before);
});
