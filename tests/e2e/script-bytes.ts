import type { Page } from "@playwright/test";

/**
 * Script that a page has fetched so far, in bytes as sent; what was in the browser's cache counts as
 * if it were not.
 */
export function scriptBytes(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => new URL(name).pathname.endsWith(".js"))
      .map((each) => (each as PerformanceResourceTiming).encodedBodySize)
      .reduce((sum, size) => sum + size, 0),
  );
}
