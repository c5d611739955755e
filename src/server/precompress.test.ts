import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, it, onTestFinished } from "vitest";
import { precompress } from "./precompress.ts";

it("writes both kinds beside text worth it, in every folder, and nothing beside the rest", async () => {
  const folder = await mkdtemp(join(tmpdir(), "blanco-precompress-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const text = "<p>Luister.</p>".repeat(100);
  await mkdir(join(folder, "en"));
  await writeFile(join(folder, "en", "index.html"), text);
  await writeFile(join(folder, "tiny.js"), "export {};");
  await writeFile(join(folder, "font.woff2"), Buffer.alloc(4000));

  const result = await precompress(folder);

  expect(await readdir(folder)).toEqual(["en", "font.woff2", "tiny.js"]);
  expect((await readdir(join(folder, "en"))).sort()).toEqual([
    "index.html",
    "index.html.br",
    "index.html.gz",
  ]);
  const read = (name: string) => readFile(join(folder, "en", name));
  expect(brotliDecompressSync(await read("index.html.br")).toString()).toBe(text);
  expect(gunzipSync(await read("index.html.gz")).toString()).toBe(text);
  expect(result).toEqual({
    files: 1,
    before: text.length,
    after: (await read("index.html.br")).length,
  });
});
