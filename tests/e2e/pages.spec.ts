import { readFileSync } from "node:fs";
import { HtmlValidate } from "html-validate";
import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { isApplication, sitePages } from "./site-pages.ts";

const validator = new HtmlValidate(JSON.parse(readFileSync(".htmlvalidate.json", "utf8")));
const PHONE = { width: 360, height: 740 };
const LAPTOP = { width: 1280, height: 800 };
/** Own script on a page of text, before anybody touches it: bytes as sent. */
const SCRIPT_BUDGET = 2048;

for (const path of sitePages) {
  test.describe(path, () => {
    test("is a whole page in its own language", async ({ page, request }) => {
      const scripts: Promise<number>[] = [];
      page.on("requestfinished", (finished) => {
        if (finished.resourceType() === "script")
          scripts.push(finished.sizes().then(({ responseBodySize }) => responseBodySize));
      });

      expect(await open(page, path)).toBe(200);
      await expect(page.locator("html")).toHaveAttribute(
        "lang",
        path.startsWith("/en/") ? "en" : "nl",
      );
      await expect(page).toHaveTitle(/\S.*Blanco|Blanco.*\S/);
      await expect(page.locator("h1")).toHaveCount(1);
      if (!isApplication(path)) {
        const bytes = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
        expect(bytes, "bytes of script before interaction").toBeLessThanOrEqual(SCRIPT_BUDGET);
      }

      const report = await validator.validateString(await (await request.get(path)).text());
      const errors = report.results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`),
      );
      expect(errors, "valid HTML").toEqual([]);
    });

    test("is accessible in both themes, small and wide", async ({ page }) => {
      // A theme has the same colours at every width, and a width the same places in every theme:
      // each is looked at once.
      await page.setViewportSize(PHONE);
      await open(page, path);
      await expectAccessible(page, ["dark"]);
      await page.setViewportSize(LAPTOP);
      await expectAccessible(page, ["light"]);
    });

    test("fits a window of 320 pixels", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, path);
      await expectNoSidewaysScroll(page);
    });
  });
}

test("every page is reached by links from the two home pages, and no link is broken", async ({
  request,
}) => {
  const found = new Map<string, string>([
    ["/", "the address bar"],
    ["/en/", "the address bar"],
  ]);
  const broken: string[] = [];
  for (const [path, from] of found) {
    const response = await request.get(path);
    if (response.status() !== 200)
      broken.push(`${path} (${response.status()}, linked from ${from})`);
    if (!response.headers()["content-type"]?.startsWith("text/html")) continue;
    for (const [, link = ""] of (await response.text()).matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      const url = new URL(link.replaceAll("&amp;", "&"), `http://blanco.example${path}`);
      if (url.host === "blanco.example" && !found.has(url.pathname)) found.set(url.pathname, path);
    }
  }
  expect(broken).toEqual([]);
  // A shared report is opened from its link, and the player by the form of the case's page.
  const unreached = sitePages.filter((path) => !found.has(path) && !isApplication(path));
  expect(unreached).toEqual([]);
});

test.describe("an address that does not exist", () => {
  for (const [path, lang] of [
    ["/nergens/", "nl"],
    ["/casussen/onbekend/", "nl"],
    ["/spelen/onbekend/", "nl"],
    ["/en/nowhere/", "en"],
    ["/en/play/unknown/", "en"],
  ] as const) {
    test(`${path} is told as such, with a way out`, async ({ page, guards }) => {
      guards.expectMessage(/status of 404/);
      expect(await open(page, path)).toBe(404);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator("main a[href]").first()).toBeVisible();
      await expectAccessible(page);
    });
  }
});
