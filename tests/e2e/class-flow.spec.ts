import type { Locator, Page } from "@playwright/test";
import { playedClass } from "../fixtures/class/group.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";

const john = shippedCases().find(({ id }) => id === "john");
if (!john) throw new Error("scenarios/john is gone");
const group = { scenario: john, part: "lesson-cut", count: 24, alike: 0.5 } as const;

/** All numbers in the last column of a table. */
const lastColumn = async (table: Locator): Promise<number[]> =>
  (await table.locator("tbody tr td:last-child").allInnerTexts()).map(Number);

/** A second in which no picture is asked for: nothing moves. */
const framesIn = (page: Page, lasts: number): Promise<number> =>
  page.evaluate(async (ms) => {
    let asked = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      asked++;
      return ask(callback);
    };
    await new Promise((done) => setTimeout(done, ms));
    window.requestAnimationFrame = ask;
    return asked;
  }, lasts);

test("a class flows over the shared screen, and a table says the same", async ({
  page,
  baseURL,
}) => {
  const lesson = await playedClass(baseURL ?? "", group);
  await lesson.show({ kind: "flow" });
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, `/les/scherm/#${lesson.screen}`);
  await expect(page.locator("figure.flow.flowing canvas")).toBeVisible();
  await expectNoSidewaysScroll(page);

  // Every road of the drawing is a row or more of the table, and no number is of a few.
  await page.getByText("Als tabel").click();
  const numbers = await lastColumn(page.locator(".flow-table"));
  expect(numbers.length).toBeGreaterThanOrEqual(await page.locator(".flow .band").count());
  expect(numbers.filter((count) => !(count >= 5))).toEqual([]);

  await page.getByRole("button", { name: "Pauze" }).click();
  await expect(page.locator("figure.flow.paused")).toBeVisible();
  expect(await framesIn(page, 600)).toBe(0);
  await page.getByRole("button", { name: "Ga verder" }).click();
  expect(await framesIn(page, 600)).toBeGreaterThan(3);
  await page.getByRole("button", { name: "Laat opnieuw stromen" }).click();
  await expect(page.locator("figure.flow.flowing")).toBeVisible();

  // Leaving the item leaves no canvas behind; coming back lets it flow again.
  await lesson.show({ kind: "networks" });
  await expect(page.locator(".overlay-figure svg").first()).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(0);
  await expectAccessible(page);
  await lesson.show({ kind: "flow" });

  // Axe asks for less motion: the drawing stands still, and says as much.
  await expect(page.locator(".flow .band").first()).toBeAttached();
  await expectAccessible(page);
  await expect(page.locator("figure.flow.picture")).toBeVisible();
  await expect(page.locator("canvas")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Laat opnieuw stromen" })).toHaveCount(0);
  expect(await framesIn(page, 600)).toBe(0);
});

test("without WebGL, and when its memory is taken back, the drawing stays", async ({
  page,
  baseURL,
}) => {
  const lesson = await playedClass(baseURL ?? "", { ...group, count: 6 });
  await lesson.show({ kind: "flow" });
  await open(page, `/les/scherm/#${lesson.screen}`);
  await expect(page.locator("figure.flow.flowing")).toBeVisible();
  const lose = page.locator("figure.flow canvas").evaluateHandle((canvas: HTMLCanvasElement) => {
    const lost = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    lost?.loseContext();
    return lost;
  });
  await expect(page.locator("figure.flow.picture .band").first()).toBeAttached();
  await (await lose).evaluate((lost) => lost?.restoreContext());
  await expect(page.locator("figure.flow.flowing canvas")).toHaveCount(1);

  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind]);
    } as typeof getContext;
  });
  await page.reload();
  await expect(page.locator(".flow .band").first()).toBeAttached();
  await expect(page.locator("figure.flow.picture")).toBeVisible();
});
