import type { Browser, CDPSession, Page } from "@playwright/test";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { ties } from "../../src/scenario/vocabulary.ts";
import { withBuiltSite } from "./built-site.ts";
import { timesOf, told } from "./frame-times.ts";
import { countTexturesAndFrames } from "./map-probe.ts";
import { median, slope } from "./timing.ts";

/**
 * `npm run bench:map`: what the live ecogram costs a browser, on the built site. Script time a frame on a
 * CPU slowed four times, growth from 10 to 1,000 contacts, frames while nothing moves, and what is left
 * in memory after fifty times opening and closing. With `--gate` it fails on counts, ratios and bytes;
 * times are those of this machine and only told. With `--openings` it only opens and closes.
 */
const SIZES = [10, 60, 200, 500, 1000];
/** Milliseconds a frame: what 60 contacts may take, and what is still usable with 500. */
const MOST_MS: Readonly<Record<number, number>> = { 60: 4, 500: 16 };
/** The longest that one way of moving is watched, and the most frames of it. */
const WATCHED_MS = 4000;
const FRAMES = 30;
const MOST_BYTES = 1024 * 1024;
/** Ten times as many contacts may not cost ten times as much a frame. */
const MOST_SLOPE = 1;
const OPENINGS = 50;

const broken: string[] = [];
await withBuiltSite(
  async (address, browser) => {
    if (!process.argv.includes("--openings")) await moving(address, browser);
    await openingAndClosing(address, browser);
  },
  // To see what is left in memory.
  ["--enable-precise-memory-info", "--js-flags=--expose-gc"],
);
for (const each of broken) console.log(`  MISSED: ${each}`);
if (broken.length > 0 && process.argv.includes("--gate")) process.exitCode = 1;

/** The story of John with as many contacts as asked for, of both rings, with every kind of tie. */
function crowded(scenario: Scenario, count: number): Scenario {
  const contacts = Array.from({ length: count }, (_, at) => ({
    id: `c${at}`,
    name: `Contact ${at}`,
    ring: at % 3 === 0 ? ("formal" as const) : ("informal" as const),
    tie: ties[at % ties.length] ?? "thin",
    text: [],
  }));
  // As time passes in the first scene, every tie moves at once.
  const moved = contacts.map(({ id }, at) => ({
    contact: id,
    tie: ties[(at + 1) % ties.length] ?? "thin",
  }));
  const bare = scenario.scenes.map((scene) => {
    const { ties: _gone, ...rest } = scene;
    return scenario.start.nursing === scene.id ? { ...rest, ties: moved } : rest;
  });
  return { ...scenario, contacts, scenes: bare };
}

async function playing(
  address: string,
  browser: Browser,
  count?: number,
): Promise<{ page: Page; cdp: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.addInitScript(countTexturesAndFrames);
  if (count !== undefined)
    await page.route("**/case/*.json", async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: crowded(await answer.json(), count) });
    });
  await page.goto(`${address}/spelen/john/?role=nursing`);
  await page.locator(".map-beside button").waitFor();
  return { page, cdp: await page.context().newCDPSession(page) };
}

async function open(page: Page): Promise<void> {
  await page.locator(".map-beside button").click();
  await page.locator(".map-surface.ready").waitFor({ timeout: 60_000 });
}

async function close(page: Page): Promise<void> {
  await page.locator("dialog .sheet-body > header button").click();
  await page.locator(".network-map").waitFor({ state: "detached" });
}

/** Waits until a second passes in which no frame is asked for: longer than anything waits to move. */
async function still(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const { blancoProbe } = window as unknown as {
        blancoProbe: { frames: number; before?: number };
      };
      const { frames, before } = blancoProbe;
      blancoProbe.before = frames;
      return frames === before;
    },
    undefined,
    { polling: 1000, timeout: 30_000 },
  );
}

async function moving(address: string, browser: Browser): Promise<void> {
  console.log(
    "Script time a frame while moving, CPU slowed 4 times, milliseconds (median / p95)\n",
  );
  console.log(
    "contacts".padStart(9),
    ...["pan", "zoom", "ties", "all"].map((column) => column.padStart(14)),
    "open".padStart(9),
  );
  const grown: { size: number; time: number }[] = [];
  for (const count of SIZES) {
    const { page, cdp } = await playing(address, browser, count);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    const from = Date.now();
    await open(page);
    const opened = Date.now() - from;
    // What is seen moving first is every tie at once; then once more, with warm engines.
    const tied = await timesOf(cdp, async () => {
      await still(page);
      await watching((at) => seeTiesMove(page, at));
    });
    const host = page.locator(".map-host");
    // The time line lies below it: the sheet was scrolled to get there.
    await host.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await host.boundingBox();
    if (!box) throw new Error("the drawing has no place");
    const [x, y] = [box.x + box.width / 2 - 60, box.y + box.height / 4];
    await page.mouse.move(x, y);
    await page.mouse.down();
    const panned = await timesOf(cdp, () =>
      watching((at) => page.mouse.move(x + 4 * at, y + 2 * at)),
    );
    await page.mouse.up();
    const zoomed = await timesOf(cdp, () =>
      watching(async (at) => {
        await page.mouse.wheel(0, at % FRAMES < FRAMES / 2 ? -60 : 60);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }),
    );
    await still(page);
    const idle = (await timesOf(cdp, () => page.waitForTimeout(1000))).length;
    const all = [...panned, ...zoomed, ...tied];
    console.log(
      String(count).padStart(9),
      ...[panned, zoomed, tied, all].map((times) => told(times).padStart(14)),
      `${opened} ms`.padStart(9),
      all.length < FRAMES ? `  (only ${all.length} frames)` : "",
    );
    const [time, most] = [median(all), MOST_MS[count]];
    grown.push({ size: count, time: Math.max(0.02, time) });
    if (idle > 0)
      broken.push(`${idle} frames in a second in which nothing moved, ${count} contacts`);
    if (most !== undefined && time > most)
      console.log(`${"".padStart(9)} SLOW here: ${time.toFixed(2)} ms, of at most ${most}`);
    await page.close();
  }
  const power = slope(grown);
  console.log(`\nTime grows as size to the power ${power.toFixed(2)}`);
  if (power > MOST_SLOPE) broken.push(`time grows as size to the power ${power.toFixed(2)}`);
}

/** Does something again and again, until there were frames enough or it takes too long. */
async function watching(act: (at: number) => Promise<unknown>): Promise<void> {
  const until = Date.now() + WATCHED_MS;
  for (let at = 1; at <= FRAMES && Date.now() < until; at++) await act(at);
}

/** Every tie moves at once, by turns to what it was in the beginning and to what it is. */
async function seeTiesMove(page: Page, at: number): Promise<void> {
  await page.locator(".map-time input").press(at % 2 === 1 ? "Home" : "End");
  // As long as it takes, and no longer: what comes next begins where nothing moves.
  await page.waitForTimeout(1000);
}

async function openingAndClosing(address: string, browser: Browser): Promise<void> {
  const { page, cdp } = await playing(address, browser);
  const heap = async (): Promise<number> => {
    for (let time = 0; time < 3; time++) await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    return usedSize;
  };
  const textures: number[] = [];
  let early = 0;
  for (let time = 1; time <= OPENINGS; time++) {
    await open(page);
    // What is drawn first is on the graphics card once a frame has passed.
    for (const _ of [1, 2]) await page.evaluate(() => new Promise(requestAnimationFrame));
    textures.push(await page.evaluate<number>("blancoProbe.liveTextures()"));
    await close(page);
    if (time === 10) early = await heap();
  }
  const added = (await heap()) - early;
  const canvases = await page.evaluate(() => document.querySelectorAll("canvas").length);
  const left = await page.evaluate<number>("blancoProbe.liveTextures()");
  console.log(
    `\nOpened and closed ${OPENINGS} times: openings 10 to ${OPENINGS} added ${Math.round(added / 1024)} KB; ` +
      `textures alive while open: ${Math.min(...textures.slice(9))} to ${Math.max(...textures.slice(9))}, ` +
      `after closing ${left}; canvases left ${canvases}`,
  );
  if (added > MOST_BYTES) broken.push(`${added} bytes more after ${OPENINGS} openings`);
  if (new Set(textures.slice(9)).size > 1)
    broken.push(`textures alive: ${textures.slice(9).join(" ")}`);
  if (canvases > 0 || left > 0) broken.push(`left behind: ${canvases} canvases, ${left} textures`);
  await page.close();
}
