import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { keepPlay, keys, play, walkthrough } from "./playing.ts";

const { stops, told, saved } = walkthrough("tekentafel-verpleegkundige");

/** The report of a play that this browser has kept. */
async function openReport(page: Page): Promise<void> {
  await keepPlay(page, saved);
  await open(page, `/spelen/john/#report=${saved.play.id}`);
  await expect(page.locator(".report")).toBeVisible();
}

const linkField = (page: Page) => page.getByRole("textbox", { name: "Link naar dit verslag" });

test("a link opens the same report elsewhere, without anything from this device", async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page, "/spelen/john/?role=nursing&feedback=report");
  await play(page, stops, keys);
  await keys.goOn(page);
  await expect(page.locator(".report")).toBeVisible();
  await expectAccessible(page);
  const link = await linkField(page).inputValue();
  expect(new URL(link).hash.length - 1).toBeLessThanOrEqual(1800);
  const headings = await page.locator(".report h2").allTextContents();

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }), locale: "en-GB" });
  const reader = await elsewhere.newPage();
  await open(reader, link);
  await expect(reader.locator(".report")).toBeVisible();
  for (const words of told) await expect(reader.getByText(words).first()).toBeAttached();
  for (const heading of (await reader.locator(".report h2").allTextContents()).slice(0, 4))
    expect(headings).toContain(heading);
  await expectAccessible(reader, ["dark"]);
  await reader.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(reader);
  await elsewhere.close();
});

test("own words go along only when ticked", async ({ page, browser }) => {
  await openReport(page);
  await page
    .getByRole("textbox", { name: "Wat ga jij de komende weken één keer proberen?" })
    .fill("Dinsdag vraag ik wie er komt.");
  expect((await linkField(page).inputValue()).length).toBeLessThan(1900);
  const without = await linkField(page).inputValue();
  await page.getByRole("checkbox").last().check();
  const withWords = await linkField(page).inputValue();
  expect(withWords).not.toBe(without);

  for (const [link, shown] of [
    [without, 0],
    [withWords, 1],
  ] as const) {
    const elsewhere = await browser.newContext();
    const reader = await elsewhere.newPage();
    await open(reader, link);
    await expect(reader.locator(".report")).toBeVisible();
    const words = reader.getByText("Dinsdag vraag ik wie er komt.");
    expect(Math.min(await words.count(), 1)).toBe(shown);
    await elsewhere.close();
  }
});

test("again from here starts a play of its own at that moment", async ({ page }) => {
  await openReport(page);
  await page
    .getByRole("button", { name: /Nog eens vanaf hier|Opnieuw vanaf hier/ })
    .first()
    .click();
  await expect(page.locator(".choices button").first()).toBeVisible();
  await open(page, "/spelen/john/");
  await expect(page.getByRole("button", { name: /^Ga verder/ })).toHaveCount(2);
});

test("prints as pages somebody would keep: no buttons, the client's words, A4", async ({
  page,
}) => {
  await openReport(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".report button:visible, nav:visible, .bar:visible")).toHaveCount(0);
  for (const words of told)
    await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(boxes.length).toBeGreaterThan(1);
  for (const [, width, height] of boxes) {
    expect(Math.round(Number(width))).toBeGreaterThanOrEqual(594);
    expect(Math.round(Number(width))).toBeLessThanOrEqual(596);
    expect(Math.round(Number(height))).toBeGreaterThanOrEqual(841);
  }
});

test("the report can be kept as a file and read back on the report page", async ({ page }) => {
  await openReport(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Bewaren als bestand (JSON)" }).first().click(),
  ]);
  const file = await download.path();
  await open(page, "/verslag/john/");
  await expectAccessible(page);
  await page.locator("input[type=file]").setInputFiles(file);
  await expect(page.locator(".report")).toBeVisible();
});

for (const [what, hash] of [
  ["a damaged link", "#1.john.abc.nnw..bellen.zzz"],
  ["something else altogether", "#hello%20world"],
  ["a link of a later version", "#9.john.abc.nnw..bellen.zzz"],
  ["no link at all", ""],
] as const)
  test(`${what} is told in words, with a next step`, async ({ page }) => {
    await open(page, `/verslag/john/${hash}`);
    await expect(page.locator("main h1, main h2").first()).toBeVisible();
    await expect(page.locator("main a:visible, main button:visible").first()).toBeVisible();
    await expectAccessible(page);
  });

for (const address of [
  "?role=doctor",
  "#play=doesnotexist1",
  "#play=x",
  "#play=abcdefgh12&s=1.john.broken",
])
  test(`the player says what is wrong with ${address}`, async ({ page }) => {
    await open(page, `/spelen/john/${address}`);
    await expect(page.locator("main h1, main h2").first()).toBeVisible();
    await expect(page.locator("main a:visible, main button:visible").first()).toBeVisible();
    await expectAccessible(page);
  });
