import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, scriptsOf } from "../../src/server/page-scripts.ts";

/**
 * `npm run size`: what a reader downloads, in bytes as served (Brotli), read from the built site.
 * With `--gate` it ends with 1 when a budget is broken.
 */
interface Line {
  what: string;
  bytes: number;
  budget: number;
}

const KB = 1024;
const client = fileURLToPath(new URL("../../dist/client/", import.meta.url));
const pages = globSync("**/index.html", { cwd: client }).map((file) => file.replaceAll("\\", "/"));
if (pages.length === 0) {
  console.error("There is no built site in dist/. Run `npm run build` first.");
  process.exit(1);
}

const isPlay = (page: string) => /^(spelen|en\/play)\//.test(page);
const isWrite = (page: string) => /^(schrijven|en\/write)\//.test(page);
const isClass = (page: string) => /^(les|en\/class)\//.test(page);
const isReport = (page: string) => /^(verslag|en\/report)\//.test(page);

const lines: Line[] = [
  ...pages.filter(isPlay).flatMap((page) => {
    const { first, later } = bundle(client, scriptsOf(client, page));
    const path = page.replace("index.html", "");
    // The stage, which the screen of a class shares, and what stands on it.
    const drawing = later.filter((file) => says(file, "webglcontextlost") || says(file, "aAnchor"));
    const map = later.filter((file) => says(file, "map-twin"));
    return [
      { what: `/${path} JavaScript of the first load`, bytes: sent(first), budget: 95 * KB },
      {
        what: `/${path} JavaScript, what comes later included`,
        bytes: sent([...first, ...later.filter((file) => !drawing.includes(file))]),
        budget: 170 * KB,
      },
      {
        what: `/${path} JavaScript, opening the live ecogram`,
        bytes: drawing.length === 0 ? Number.POSITIVE_INFINITY : sent([...drawing, ...map]),
        budget: 115 * KB,
      },
    ];
  }),
  ...globSync("case/*.json", { cwd: client }).map((file) => ({
    what: `/${file.replaceAll("\\", "/")}`,
    bytes: sent([file]),
    budget: 60 * KB,
  })),
  heaviest(
    "a page of text, JavaScript",
    pages.filter((page) => !isPlay(page) && !isReport(page) && !isWrite(page) && !isClass(page)),
    2 * KB,
  ),
];

for (const { what, bytes, budget } of lines) {
  const mark = bytes > budget ? "TOO LARGE" : "";
  console.log(`${kilobytes(bytes)}  of at most ${kilobytes(budget)}  ${what} ${mark}`.trimEnd());
}
const broken = lines.filter(({ bytes, budget }) => bytes > budget);
if (broken.length > 0 && process.argv.includes("--gate")) {
  console.error(
    `${broken.length} of ${lines.length} sizes over budget: load later what the first screen does not need.`,
  );
  process.exit(1);
}

/** The page with most script of its own stands for all. */
function heaviest(what: string, among: string[], budget: number): Line {
  const [most] = among
    .map((page) => ({ page, bytes: sent(bundle(client, scriptsOf(client, page)).first) }))
    .sort((one, other) => other.bytes - one.bytes);
  return { what: `${what}, at most (/${most?.page})`, bytes: most?.bytes ?? 0, budget };
}

/** Whether a script has some words in it. */
function says(file: string, words: string): boolean {
  return readFileSync(join(client, file), "utf8").includes(words);
}

/** Bytes of files as the server sends them: precompressed where that was worth it. */
function sent(files: Iterable<string>): number {
  let total = 0;
  for (const file of new Set(files)) {
    const [compressed] = globSync(`${file}.br`, { cwd: client });
    total += readFileSync(join(client, compressed ?? file)).length;
  }
  return total;
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} KB`.padStart(9);
}
