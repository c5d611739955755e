import AxeBuilder from "@axe-core/playwright";
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

/**
 * Opens a page and waits until it stands still: fonts and first requests are there, and a player or
 * report has taken the place of its waiting text.
 *
 * @returns the HTTP status
 */
export async function open(page: Page, path: string): Promise<number> {
  const response = await page.goto(path, { waitUntil: "networkidle" });
  await expect(page.locator(".loading:visible")).toHaveCount(0);
  return response?.status() ?? 0;
}

/** In the page: waits for colours that are on their way to the other theme. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const ending = document
    .getAnimations()
    .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map((animation) => animation.finished));
}

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Fails on any violation that axe finds in the page as it stands.
 * @param themes both by default; what is known of the colours already can do with one
 */
export async function expectAccessible(
  page: Page,
  themes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> {
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.evaluate(settled);
    const { violations } = await new AxeBuilder({ page })
      // Only what is wrong is described: on a long page the rest takes minutes, and nobody reads it.
      .options({ resultTypes: ["violations"] })
      .withTags(WCAG)
      .analyze();
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
    );
    expect(found, `axe on ${page.url()}, ${colorScheme}`).toEqual([]);
  }
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
