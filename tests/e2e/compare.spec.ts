import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { keepPlay, walkthrough } from "./playing.ts";

/** Two plays of one case beside each other. */

const nurse = walkthrough("een-achter-verpleegkundige", "sister");
const worker = walkthrough("gelijkspel-sociaal-werker", "sister");
const savedAs = (id: string, { saved }: typeof nurse, updatedAt: number) => ({
  ...saved,
  updatedAt,
  play: { ...saved.play, id },
});

async function keepBoth(page: Page): Promise<void> {
  await keepPlay(page, savedAs("nurseplay001", nurse, Date.UTC(2026, 1, 2)));
  await keepPlay(page, savedAs("workerplay01", worker, Date.UTC(2026, 1, 1)));
}

const heading = (page: Page) => page.getByRole("heading", { level: 1, name: /Twee spellen/ });
const side = (page: Page, name: "one" | "other") =>
  page.locator(`section.compare-outcome .side.${name}`);

test("as nurse and as social worker: from the list, side by side, without a verdict", async ({
  page,
}) => {
  await keepBoth(page);
  await open(page, "/spelen/sister/");
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Leg ze naast elkaar" }).click();
  await expect(heading(page)).toBeFocused();
  await expect(side(page, "one")).toContainText(nurse.ending);
  await expect(side(page, "other")).toContainText(worker.ending);
  const [one, other] = [
    await side(page, "one").boundingBox(),
    await side(page, "other").boundingBox(),
  ];
  expect(other?.x).toBeGreaterThan((one?.x ?? 0) + (one?.width ?? 0) - 1);
  // What was told in one only is quoted; what neither was told is nowhere.
  const only = nurse.told.filter((fact) => !worker.told.includes(fact));
  expect(only.length).toBeGreaterThan(0);
  for (const fact of only)
    await expect(page.locator(".compare-told .side.one").getByText(fact)).toBeVisible();
  await expect(page.locator(".report.compare")).not.toContainText(/score|punten|\d+ ?%/i);
  await expectAccessible(page);

  // Its address is its own, and the other language has the same two.
  await page.reload({ waitUntil: "networkidle" });
  await expect(heading(page)).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Two plays/ })).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".report.compare button:visible")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("one under the other; a fellow student's link beside a play of one's own", async ({
    page,
  }) => {
    await keepBoth(page);
    await open(page, "/spelen/sister/#report=workerplay01");
    const link = await page.getByRole("textbox", { name: "Link naar dit verslag" }).inputValue();
    await open(page, "/spelen/sister/#report=nurseplay001");
    await page.getByLabel("Of plak de link naar een verslag").fill(link);
    await page.getByRole("button", { name: "Leg ze naast elkaar" }).tap();
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText(/van iemand anders/)).toBeVisible();
    const [one, other] = [
      await side(page, "one").boundingBox(),
      await side(page, "other").boundingBox(),
    ];
    expect(other?.y).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0) - 1);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, ["dark"]);
    await page.getByRole("button", { name: "Terug naar het verslag" }).tap();
    await expect(page.getByRole("region", { name: "Bewaren en delen" })).toBeVisible();
  });

  test("a link that is opened can be laid beside one's own", async ({ page }) => {
    await keepPlay(page, savedAs("nurseplay001", nurse, Date.UTC(2026, 1, 2)));
    await open(page, "/spelen/sister/#report=nurseplay001");
    const link = await page.getByRole("textbox", { name: "Link naar dit verslag" }).inputValue();
    await open(page, link);
    await page.getByRole("button", { name: "Leg ze naast elkaar" }).tap();
    await expect(heading(page)).toBeVisible();
    await expect(page.getByText(/Er is geen verschil om te laten zien/)).toBeVisible();
  });
});
