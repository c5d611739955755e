import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { bundle, scriptsOf } from "./page-scripts.ts";
import { preloadModules } from "./preload-modules.ts";

const PLAY = `<html><head><title>x</title></head><body><script src="/first-paint.js"></script>
<script type="module" src="/_astro/play.js"></script></body></html>`;
const TEXT = `<html><head><title>y</title></head><body><script type="module" src="/_astro/menu.js"></script></body></html>`;
/** As the bundler writes them: minified, with circles, and with what is only loaded later. */
const FILES: Record<string, string> = {
  "spelen/john/index.html": PLAY,
  "over/index.html": TEXT,
  "first-paint.js": "(()=>{})()",
  "_astro/play.js":
    'import{a as b}from"./react.js";import"./styles.js";const l=()=>import("./report.js");b(l)',
  "_astro/react.js": 'import{c}from"./shared.js";export{c as a}',
  "_astro/shared.js": 'import"./react.js";export const c=1',
  "_astro/styles.js": "",
  "_astro/report.js": 'import{c}from"./shared.js";import{z}from"./zod.js";z(c)',
  "_astro/zod.js": "export const z=()=>{}",
  "_astro/menu.js": "document.title=\"import x from './nowhere.js'\"",
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "blanco-preload-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(join(folder, dirname(name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});

it("tells what a page loads first from what it loads later", () => {
  const scripts = scriptsOf(folder, "spelen/john/index.html");
  expect(scripts).toEqual(["first-paint.js", "_astro/play.js"]);
  const { first, later } = bundle(folder, scripts);
  expect(first.sort()).toEqual([
    "_astro/play.js",
    "_astro/react.js",
    "_astro/shared.js",
    "_astro/styles.js",
    "first-paint.js",
  ]);
  expect(later.sort()).toEqual(["_astro/report.js", "_astro/zod.js"]);
});

it("names the first modules in the head, and leaves pages without imports as they are", async () => {
  expect(await preloadModules(folder)).toBe(1);
  const html = await readFile(join(folder, "spelen/john/index.html"), "utf8");
  const named = [...html.matchAll(/<link rel="modulepreload" href="\/([^"]+)">/g)];
  expect(named.map(([, file]) => file).sort()).toEqual([
    "_astro/play.js",
    "_astro/react.js",
    "_astro/shared.js",
    "_astro/styles.js",
  ]);
  expect(html.indexOf("modulepreload")).toBeLessThan(html.indexOf("</head>"));
  expect(await readFile(join(folder, "over/index.html"), "utf8")).toBe(TEXT);
});
