import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import { type ClockedSite, startClockedSite } from "../fixtures/class/clocked-site.ts";
import { expectAccessible } from "./accessible.ts";
import { test as base, expect, open } from "./fixtures.ts";
import { classOf } from "./in-class.ts";
import { begin } from "./writing.ts";

const test = base.extend<{ site: ClockedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  site: async ({}, use) => {
    const site = await startClockedSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.base),
});

const hour = 3_600_000;
const written = (locale: string) =>
  readFileSync(`tests/fixtures/cases/window/${locale}.mdx`, "utf8");
const file = (name: string, text: string) => ({
  name,
  mimeType: "text/markdown",
  buffer: Buffer.from(text),
});

async function openIt(page: Page): Promise<{ code: string; id: string }> {
  await page.getByRole("button", { name: "Open de les" }).click();
  await expect(page.locator(".class-host")).toBeVisible();
  const id = await classOf(page, "host");
  return { id, code: (await page.locator(".class-code").innerText()).trim() };
}

test("a case from the Write page is played in a class, and is gone with it", async ({
  page: host,
  browser,
  baseURL,
  site,
  guards,
}) => {
  await begin(host);
  await host.getByRole("button", { name: "Open een les" }).click();
  await expect(host.getByLabel("Je casus uit het schrijfscherm: De brug")).toBeChecked();
  // The text travels in this tab, never in an address.
  expect(new URL(host.url()).search + new URL(host.url()).hash).toBe("");
  const { id, code } = await openIt(host);
  await expect(host.getByRole("heading", { name: "De les bij De brug" })).toBeVisible();
  // No page of this site is about this case, so none is linked.
  await expect(host.getByRole("link", { name: "Het lesblad, om te printen" })).toHaveCount(0);

  const theirs = await browser.newContext({
    ...(baseURL && { baseURL }),
    locale: "nl-NL",
    viewport: { width: 360, height: 740 },
  });
  const student = await theirs.newPage();
  await open(student, `/les/#${code}`);
  await expect(student.getByRole("heading", { name: "Meedoen: De brug" })).toBeVisible();
  await student.getByRole("button", { name: "Doe mee" }).click();
  await host.getByRole("button", { name: "Spelen", exact: true }).click();
  await student.locator(".choices button").first().click();
  await expect(host.getByText("1 aan het spelen")).toBeVisible();

  await host.getByRole("button", { name: "Sluit de les" }).click();
  await host.getByRole("button", { name: "Ja, sluit de les" }).click();
  await expect(student.getByRole("heading", { name: "Afgelopen" })).toBeVisible();
  const caseUrl = async () => {
    const { set } = await (await host.request.get(classRoutes.view(id, "host"))).json();
    return classRoutes.case(id, "host", "nl", set.class.case.marks.nl);
  };
  const url = await caseUrl();
  expect((await host.request.get(url)).status()).toBe(200);

  // A day later everything of the class is erased, the case with it.
  guards.expectMessage(/Failed to load resource.*40[14]/);
  await site.pass(25 * hour);
  for (let look = 0; look < 12; look++) await site.pass(0);
  await expect(student.getByRole("heading", { name: "Deze les is weg" })).toBeVisible();
  await expect(host.getByRole("heading", { name: "Deze les is weg" })).toBeVisible();
  expect((await host.request.get(url)).status()).toBe(404);
  await theirs.close();
});

test("a file with mistakes is not opened, and says where they are; mended, it is", async ({
  page,
  guards,
}) => {
  // The browser itself writes down that the server refused the draft.
  guards.expectMessage(/Failed to load resource.*422/);
  await open(page, "/les/openen/");
  await page.getByLabel("Een eigen casus, uit een bestand").check();
  await page.getByRole("button", { name: "Open de les" }).click();
  await expect(page.getByRole("alert")).toContainText("Kies eerst een bestand");

  const choose = (...files: ReturnType<typeof file>[]) =>
    page.getByLabel("Kies je .mdx-bestand").setInputFiles(files);
  await choose({ ...file("verslag.mdx", ""), buffer: Buffer.from([80, 75, 0, 3]) });
  await page.getByRole("button", { name: "Open de les" }).click();
  await expect(page.getByRole("alert")).toContainText("verslag.mdx is geen tekst");

  const broken = written("nl").replace(
    "start: { nursing: huiskamer",
    "start: { nursing: huiskaner",
  );
  expect(broken).not.toBe(written("nl"));
  await choose(file("Mijn raam.mdx", broken));
  await page.getByRole("button", { name: "Open de les" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("In de casus staan fouten");
  await expect(alert.getByRole("listitem").first()).toContainText("Mijn raam.mdx, regel 6");
  await expect(alert).toContainText("huiskaner");
  await expect(alert).toContainText("huiskamer");
  await expectAccessible(page);
  await expect(alert.getByRole("link")).toHaveAttribute("href", "/schrijven/");

  await choose(file("raam.nl.mdx", written("nl")), file("raam.en.mdx", written("en")));
  const { code } = await openIt(page);
  await expect(
    page.getByRole("heading", { name: "De les bij De stoel bij het raam" }),
  ).toBeVisible();

  // Who reads English gets the translation that came along.
  const student = await page.context().newPage();
  await open(student, `/en/class/#${code}`);
  await expect(student.getByRole("heading", { level: 1 })).toContainText(
    /title: (.*)/.exec(written("en"))?.[1] ?? "no title",
  );
});
