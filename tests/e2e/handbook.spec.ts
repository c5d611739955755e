import type { Page } from "@playwright/test";
import { handbookExamples } from "../model/handbook-examples.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";
import { sitePages } from "./site-pages.ts";

const chapters = sitePages.filter((path) => /^\/(handboek|en\/handbook)\//.test(path));
const field = (page: Page) => page.locator("#handbook-q");
const results = (page: Page) => page.locator("#handbook-results a");

test("the handbook is there in both languages, chapter by chapter", async ({ page }) => {
  expect(chapters.length).toBeGreaterThan(20);
  await open(page, "/handboek/eerste-casus/");
  await page.locator("#language-switch").click();
  await expect(page).toHaveURL(/\/en\/handbook\/first-case\/$/);
  await expect(page.locator("h1")).toHaveText("A first case in ten minutes");
});

test.describe("searching", () => {
  test("is fetched when somebody goes to the field, not before", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await open(page, "/handboek/");
    expect(asked.filter((path) => /zoeken|search-field/.test(path))).toEqual([]);
    await field(page).focus();
    await expect
      .poll(() => asked.filter((path) => path === "/handboek/zoeken.json").length)
      .toBe(1);
  });

  test("finds a word, a tag and a message, by keyboard", async ({ page }) => {
    await open(page, "/handboek/opbouw/");
    await field(page).focus();
    await page.keyboard.type("qwxzq");
    await expect(page.getByRole("status").first()).toContainText("Niets gevonden");
    await field(page).fill("blinde strategie");
    await expect(results(page).first()).toBeVisible();
    await expectAccessible(page, ["light", "dark"]);

    await field(page).fill("unknown-target");
    await expect(results(page).first()).toHaveAttribute(
      "href",
      "/handboek/meldingen/#unknown-target",
    );
    await page.keyboard.press("ArrowDown");
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(field(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(field(page)).toHaveValue("");
    await expect(results(page)).toHaveCount(0);

    await page.keyboard.type("AskClient");
    await expect(results(page).first()).toHaveAttribute("href", "/handboek/tags/#askclient");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/handboek\/tags\/#askclient$/);
  });

  test("forgives a slip and finds English in English", async ({ page }) => {
    await open(page, "/en/handbook/");
    await field(page).focus();
    await page.keyboard.type("transalting");
    await expect(results(page).first()).toHaveAttribute("href", /^\/en\/handbook\/translating\//);
    await expect(page.getByRole("status").first()).toContainText("found");
  });

  test("takes what was sent before it was there", async ({ page }) => {
    await open(page, "/handboek/?q=licentie");
    await expect(results(page).first()).toHaveAttribute("href", /^\/handboek\/delen\//);
  });

  test("says so when the list does not come through, and can be tried again", async ({
    page,
    guards,
  }) => {
    guards.expectMessage(/503|Failed to load/);
    await page.route("**/handboek/zoeken.json", (route) => route.fulfill({ status: 503 }), {
      times: 1,
    });
    await open(page, "/handboek/");
    await field(page).focus();
    await expect(page.getByRole("status").first()).toContainText("Zoeken lukt nu niet");
    await page.locator("h1").click();
    await field(page).fill("vertalen");
    await expect(results(page).first()).toBeVisible();
  });
});

test("a whole case can be copied, character by character", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const whole = handbookExamples().find(
    ({ part, locale }) => part === "case" && locale === "nl",
  )?.code;
  await open(page, "/handboek/eerste-casus/");
  const figure = page.locator("figure.code", { hasText: "<Ending" }).last();
  await figure.getByRole("button").click();
  await expect(figure.getByRole("button")).toHaveText("Gekopieerd");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.trimEnd()).toBe(whole?.trimEnd());
});

test("the tutorial goes on the Write page as it says, piece by piece", async ({ page }) => {
  const [head = "", ...pieces] = handbookExamples()
    .filter(({ chapter, locale }) => chapter === "first-case" && locale === "nl")
    .filter(({ part }) => part !== "case")
    .map(({ code }) => code);
  await open(page, "/schrijven/");
  await page.getByText("Of plak een tekst").click();
  await page.getByLabel("De tekst van een casus").fill(head);
  await page.getByRole("button", { name: "Open deze tekst" }).click();
  await expect(page.getByRole("heading", { name: "1 fout" })).toBeVisible();
  const editor = page.locator(".cm-content").first();
  for (const piece of pieces) {
    await editor.click();
    await page.keyboard.press("Control+End");
    await page.keyboard.insertText(`\n${piece}`);
  }
  await expect(page.getByRole("heading", { name: /^\d+ aandachtspunten$/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /fout/ })).toHaveCount(0);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the field is not shown and the contents are", async ({ page }) => {
    await page.goto("/handboek/opbouw/");
    await expect(field(page)).toBeHidden();
    await expect(page.locator(".contents-wide a").first()).toBeVisible();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator(".contents-fold summary").click();
    await expect(page.locator(".contents-fold a").first()).toBeVisible();
  });
});

test("every address within the handbook leads somewhere", async ({ request }) => {
  const ids = new Map<string, Set<string>>();
  const idsOf = async (path: string): Promise<Set<string>> => {
    const known = ids.get(path);
    if (known) return known;
    const html = await (await request.get(path)).text();
    const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id));
    ids.set(path, found);
    return found;
  };
  const lost: string[] = [];
  for (const path of chapters) {
    const html = await (await request.get(path)).text();
    for (const [, href = ""] of html.matchAll(/<a\s[^>]*?href="([^"]*#[^"]*)"/g)) {
      const { pathname, hash } = new URL(href, `http://blanco.example${path}`);
      if (!(await idsOf(pathname)).has(decodeURIComponent(hash.slice(1))))
        lost.push(`${path}: ${href}`);
    }
  }
  expect(lost).toEqual([]);
});

test("a question finds the chapter that answers it", async ({ page }) => {
  for (const [path, asked] of [
    [
      "/handboek/",
      {
        "hoe begin ik?": "In tien minuten een eerste casus",
        "hoe deel ik mijn casus": "Delen en licentie",
        "mag ik een foto gebruiken": "Delen en licentie",
      },
    ],
    [
      "/en/handbook/",
      { "how do I translate": "Translating", "share my case": "Sharing and licence" },
    ],
  ] as const) {
    await open(page, path);
    const field = page.getByRole("searchbox");
    await field.focus();
    for (const [question, chapter] of Object.entries(asked)) {
      await field.fill(question);
      await expect(page.locator("#handbook-results li").first()).toContainText(chapter);
    }
  }
});

test("what the search finds is where it says", async ({ request }) => {
  for (const [index, root] of [
    ["/handboek/zoeken.json", "/handboek/"],
    ["/en/handbook/search.json", "/en/handbook/"],
  ] as const) {
    const { storedFields } = (await (await request.get(index)).json()) as {
      storedFields: Record<string, { href: string }>;
    };
    const places = Object.values(storedFields).map(({ href }) => href);
    expect(places.length).toBeGreaterThan(200);
    const pages = new Map<string, string>();
    const lost: string[] = [];
    for (const place of places) {
      const { pathname, hash } = new URL(place, "http://blanco.example");
      expect(pathname.startsWith(root)).toBe(true);
      const html = pages.get(pathname) ?? (await (await request.get(pathname)).text());
      pages.set(pathname, html);
      if (hash && !html.includes(` id="${decodeURIComponent(hash.slice(1))}"`)) lost.push(place);
    }
    expect(lost).toEqual([]);
  }
});

test("a message is shown where its address points", async ({ page }) => {
  await open(page, "/en/handbook/messages/#unknown-target");
  const message = page.locator("article.entry", { has: page.locator("#unknown-target") });
  await expect(message).toBeInViewport();
  await expect(message.locator(".code.failing .marked")).toHaveCount(1);
  await expect(message.locator(".code.mended .marked")).toHaveCount(1);
});
