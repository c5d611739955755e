import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { installedChromium } from "../../src/cli/start/browser.mjs";

/**
 * `npm run lighthouse`: Lighthouse's mobile preset over the built site, served as it is served, the
 * median of five. It takes minutes and measures this machine, so it is a report, and no part of CI.
 */
const VERSION = "13.5.0";
const RUNS = 5;
const PAGES = ["/", "/en/", "/spelen/john/", "/en/play/john/"];
const CATEGORIES = ["performance", "accessibility", "best-practices"] as const;

interface Report {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { score: number | null; title: string; scoreDisplayMode: string }>;
  runtimeError?: { message: string };
}

const run = promisify(execFile);
const server = spawn(process.execPath, ["src/server/main.ts"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
const folder = mkdtempSync(join(tmpdir(), "blanco-lighthouse-"));
try {
  const [line] = (await once(createInterface(server.stdout), "line")) as [string];
  const address = /http:\/\/localhost:\d+/.exec(line)?.[0];
  if (!address) throw new Error(`The server did not say where it is: ${line}`);
  console.log(`Lighthouse ${VERSION}, mobile preset, median of ${RUNS}\n`);
  console.log(`${"".padEnd(20)}${CATEGORIES.map((name) => name.padStart(16)).join("")}`);
  for (const page of PAGES) {
    const reports: Report[] = [];
    for (let time = 0; time < RUNS; time++) reports.push(await patiently(address + page));
    const scores = CATEGORIES.map((name) =>
      median(reports.map(({ categories }) => (categories[name]?.score ?? 0) * 100)),
    );
    console.log(
      page.padEnd(20) + scores.map((score) => String(Math.round(score)).padStart(16)).join(""),
    );
    for (const title of shortcomings(reports)) console.log(`    ${title}`);
  }
} finally {
  server.kill();
  rmSync(folder, { recursive: true, force: true });
}

/** On a busy machine Chromium now and then loses a trace; a lost one is no measurement. */
async function patiently(address: string): Promise<Report> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await measure(address);
    } catch (error) {
      if (attempt === 3) throw error;
      console.log(
        `    (measured again: ${String((error as { stderr?: string }).stderr ?? error).trim()})`,
      );
    }
  }
}

async function measure(address: string): Promise<Report> {
  const file = join(folder, "report.json");
  const flags = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage"].join(" ");
  await run(
    "npx",
    [
      "--yes",
      `lighthouse@${VERSION}`,
      address,
      "--quiet",
      "--no-enable-error-reporting",
      `--only-categories=${CATEGORIES.join(",")}`,
      "--output=json",
      `--output-path=${file}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: installedChromium() }, maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(readFileSync(file, "utf8")) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

/** What kept a category from 100, in Lighthouse's words: audits that failed in any of the runs. */
function shortcomings(reports: Report[]): string[] {
  const failed = reports.flatMap(({ audits }) =>
    Object.values(audits)
      .filter(({ score, scoreDisplayMode }) => scoreDisplayMode === "binary" && score === 0)
      .map(({ title }) => title),
  );
  return [...new Set(failed)];
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
