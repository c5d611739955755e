import { test as base, expect, type Page } from "@playwright/test";
import { type Guards, guard } from "./guards.ts";

/**
 * Playwright's `test`, in which every page is watched: a test fails on any violation of the
 * Content-Security-Policy, error in the console, uncaught exception or foreign request, whatever
 * else it looks at.
 */
export const test = base.extend<{ guards: Guards }>({
  guards: [
    async ({ context, baseURL }, use) => {
      const guards = await guard(context, new URL(baseURL ?? "").origin);
      await use(guards);
      expect(guards.problems).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** One page that goes from address to address, and who watches it. */
type Visitor = { page: Page; guards: Guards };

/**
 * The same `test` for looking at many pages one after the other: a worker uses one page for all of
 * them, which takes half the time of a browser context each. What a page kept is gone before the
 * next test, and what goes wrong is told of the test in which it went wrong.
 */
export const visiting = test.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use, { project }) => {
      const { baseURL = "", locale, timezoneId } = project.use;
      const context = await browser.newContext({
        baseURL,
        ...(locale && { locale }),
        ...(timezoneId && { timezoneId }),
      });
      const guards = await guard(context, new URL(baseURL).origin);
      await use({ page: await context.newPage(), guards });
      await context.close();
    },
    { scope: "worker" },
  ],
  guards: async ({ visitor: { page, guards }, baseURL }, use) => {
    guards.forget();
    await use(guards);
    expect(guards.problems).toEqual([]);
    const session = await page.context().newCDPSession(page);
    const origin = new URL(baseURL ?? "").origin;
    await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
    await session.detach();
  },
  page: async ({ visitor: { page } }, use) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await use(page);
    page.removeAllListeners();
  },
});

/**
 * Opens a page and waits until it can be used: pictures, scripts and fonts are there, and a player
 * or report has taken the place of its waiting text.
 *
 * @returns the HTTP status
 */
export async function open(page: Page, path: string): Promise<number> {
  const response = await page.goto(path);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await expect(page.locator(".loading:visible")).toHaveCount(0);
  return response?.status() ?? 0;
}

/** Fails when the page can be scrolled sideways at its present width. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 120));
  });
  expect(wide, `wider than the window on ${page.url()}`).toEqual([]);
}
