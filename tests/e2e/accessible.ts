import { expect, type Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

const options: RunOptions = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  // Only what is wrong is described: on a long page the rest takes minutes, and nobody reads it.
  resultTypes: ["violations"],
};

/** In the page: waits for colours that are on their way to the other theme. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  const ending = document
    .getAnimations()
    .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime));
  await Promise.allSettled(ending.map((animation) => animation.finished));
}

/** In the page, where axe is: what it finds, in words. */
async function violations(asked: RunOptions): Promise<string[]> {
  const found = await (window as unknown as { axe: typeof axe }).axe.run(document, asked);
  return found.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/**
 * What axe finds wrong in the page as it stands, in one theme, in words.
 *
 * Axe runs whole in the page and only what is wrong leaves it: carrying everything that it looked at
 * to another page to be put together, as the package for Playwright does for frames of other sites,
 * takes longer than the looking.
 */
export async function barriersIn(page: Page, theme: "light" | "dark"): Promise<string[]> {
  // What is in a frame would not be looked at.
  expect(page.frames(), "frames").toHaveLength(1);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  await page.evaluate(settled);
  return page.evaluate(violations, options);
}

/**
 * Fails on any violation that axe finds in the page as it stands.
 * @param themes both by default; what is known of the colours already can do with one
 */
export async function expectAccessible(
  page: Page,
  themes: readonly ("light" | "dark")[] = ["light", "dark"],
): Promise<void> {
  for (const theme of themes)
    expect(await barriersIn(page, theme), `axe on ${page.url()}, ${theme}`).toEqual([]);
}
