import { readFileSync } from "node:fs";
import { test as plain } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, visiting as test } from "./fixtures.ts";
import { scriptBytes } from "./script-bytes.ts";
import { isApplication, sitePages } from "./site-pages.ts";

const validator = new HtmlValidate(JSON.parse(readFileSync(".htmlvalidate.json", "utf8")));
const NARROW = { width: 320, height: 640 };
const LAPTOP = { width: 1280, height: 800 };
/** Own script on a page of text, before anybody touches it: bytes as sent. */
const SCRIPT_BUDGET = 2048;

for (const path of sitePages) {
  test(`${path} is a whole page that fits 320 pixels, accessible in both themes`, async ({
    page,
  }) => {
    await page.setViewportSize(NARROW);
    expect(await open(page, path)).toBe(200);
    const lang = path.startsWith("/en/") ? "en" : "nl";
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page).toHaveTitle(/\S.*Blanco|Blanco.*\S/);
    await expect(page.locator("h1")).toHaveCount(1);
    await expectNoSidewaysScroll(page);
    // A theme has the same colours at every width, and a width the same places in every theme:
    // each is looked at once.
    await expectAccessible(page, ["dark"]);
    await page.setViewportSize(LAPTOP);
    await expectAccessible(page, ["light"]);
    // Asked last: whatever was fetched by itself, however late, is part of it.
    if (!isApplication(path))
      expect(await scriptBytes(page), "bytes of script before interaction").toBeLessThanOrEqual(
        SCRIPT_BUDGET,
      );
  });

  plain(`${path} is valid HTML`, async ({ request }) => {
    const report = await validator.validateString(await (await request.get(path)).text());
    const errors = report.results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line}: ${message} (${ruleId})`),
    );
    expect(errors).toEqual([]);
  });
}

plain(
  "every page is reached by links from the two home pages, and no link is broken",
  async ({ request }) => {
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
        if (url.host === "blanco.example" && !found.has(url.pathname))
          found.set(url.pathname, path);
      }
    }
    expect(broken).toEqual([]);
    // A shared report is opened from its link, and the player by the form of the case's page.
    const unreached = sitePages.filter((path) => !found.has(path) && !isApplication(path));
    expect(unreached).toEqual([]);
  },
);

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
