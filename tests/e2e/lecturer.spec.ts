import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";

const PAGE = "/casussen/john/docent/";
const LESSON = ["/casussen/john/docent/les/", "/en/cases/john/lecturer/lesson/"];

test("the drawing shows what one role can come to, and the text beside it the same", async ({
  page,
}) => {
  await open(page, PAGE);
  const nurse = page.locator(".drawing .panel[data-modes=nursing]");
  const pair = page.locator(".drawing .panel[data-modes=pair]");
  await expect(nurse).toBeVisible();
  await expect(pair).toBeHidden();
  await page.getByText(/^Hetzelfde als tekst/).click();

  for (const [label, panel] of [
    ["Verpleegkundige", nurse],
    ["Samen", pair],
  ] as const) {
    await page.locator(".drawing").getByLabel(label, { exact: true }).check();
    await expect(panel).toBeVisible();
    const drawn = await panel
      .locator("svg [data-scene]")
      .evaluateAll((scenes) => scenes.map((scene) => `scene-${scene.getAttribute("data-scene")}`));
    const told = page.locator(".scenes > li:visible");
    expect(drawn.length).toBeGreaterThan(25);
    expect((await told.evaluateAll((scenes) => scenes.map(({ id }) => id))).toSorted()).toEqual(
      drawn.toSorted(),
    );
    const arrows = await panel.locator("svg .arrow").count();
    await expect(page.locator(".scenes > li > div:visible")).toHaveCount(arrows);
  }
  // Closed, and in both themes, every page is looked at elsewhere.
  await expectAccessible(page, ["light"]);
});

test("it grows and shrinks by buttons, keys, wheel and two fingers, within bounds", async ({
  page,
}) => {
  await open(page, PAGE);
  const panel = page.locator(".drawing .panel:visible");
  const box = panel.locator(".box");
  const svg = box.locator("svg");
  const width = async () => (await svg.boundingBox())?.width ?? 0;
  const actual = await width();
  expect(actual).toBeGreaterThan(1000);
  await panel.getByRole("button", { name: "Groter" }).click();
  expect(await width()).toBeCloseTo(actual * 1.25, 0);
  await panel.getByRole("button", { name: "Alles in beeld" }).click();
  expect((await svg.boundingBox())?.height).toBeLessThanOrEqual(
    ((await box.boundingBox())?.height ?? 0) + 1,
  );
  await box.focus();
  await page.keyboard.press("0");
  expect(await width()).toBeCloseTo(actual, 0);
  await page.keyboard.press("-");
  expect(await width()).toBeCloseTo(actual / 1.25, 0);
  await page.keyboard.press("0");

  await box.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(actual * 1.5);
  for (let press = 0; press < 30; press++) await box.press("+");
  expect(await width()).toBeCloseTo(actual * 3, 0);
  await page.keyboard.press("0");

  await box.evaluate((element) => {
    const fingers = (apart: number) =>
      [-apart, apart].map(
        (by, identifier) =>
          new Touch({ identifier, target: element, clientX: 500 + by, clientY: 500 }),
      );
    for (const [kind, apart] of [
      ["touchstart", 50],
      ["touchmove", 100],
    ] as const)
      element.dispatchEvent(new TouchEvent(kind, { touches: fingers(apart), cancelable: true }));
  });
  expect(await width()).toBeCloseTo(actual * 2, 0);
});

test("on a phone the drawing begins where the story does", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, PAGE);
  const box = page.locator(".drawing .panel:visible .box");
  await box.scrollIntoViewIfNeeded();
  await expect(box.locator(".entrance")).toBeInViewport();
});

test("a moment in the drawing leads to its text, which opens", async ({ page }) => {
  await open(page, PAGE);
  await page.locator(".drawing .panel:visible svg [data-scene]").nth(2).press("Enter");
  const asked = page.locator(":target");
  await expect(asked).toBeVisible();
  await expect(asked.locator("h3")).not.toBeEmpty();
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });
  test("it is a picture that scrolls, and the role can still be chosen", async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.getByRole("button", { name: "Groter" })).toHaveCount(0);
    await page.locator(".drawing").getByLabel("Samen", { exact: true }).check();
    await expect(page.locator(".drawing .panel[data-modes=pair] svg")).toBeVisible();
    await expect(page.locator(".drawing .panel[data-modes=nursing]")).toBeHidden();
    await page.getByText(/^Hetzelfde als tekst/).click();
    await expect(page.locator(".scenes > li:visible").first()).toBeVisible();
  });
});

for (const path of LESSON)
  test(`${path} is one A4, and names its minutes`, async ({ page }) => {
    await open(page, path);
    const minutes = (column: number) =>
      page.locator(`.lesson tbody td:nth-child(${column})`).allInnerTexts();
    const sum = (all: string[]) => all.reduce((total, each) => total + (Number(each) || 0), 0);
    expect([sum(await minutes(1)), sum(await minutes(2))]).toEqual([90, 45]);
    const margin = "12mm";
    const pdf = await page.pdf({
      format: "A4",
      margin: { top: margin, bottom: margin, left: margin, right: margin },
    });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  });
