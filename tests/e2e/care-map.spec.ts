import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";

const field = (page: Page) => page.locator("#care-map-q");
const found = (page: Page) => page.locator("#care-map-found article");
const status = (page: Page) => page.locator("#care-map-find [role=status]");

test("the search is fetched when somebody goes to it, not before", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(page, "/sociale-kaart/");
  expect(asked.filter((path) => path.startsWith("/map/"))).toEqual([]);
  await field(page).focus();
  await expect.poll(() => asked.filter((path) => path.startsWith("/map/")).length).toBe(1);
});

test("finds by keyboard alone, in somebody’s own words and with a slip", async ({ page }) => {
  await open(page, "/sociale-kaart/");
  await field(page).focus();
  await page.keyboard.type("ik wil naar mijn dochter");
  await expect(found(page).first()).toHaveAttribute("id", "valys");
  await expect(status(page)).toHaveText(/^\d+ gevonden$/);
  await expect(page).toHaveURL(/\?q=ik\+wil\+naar\+mijn\+dochter/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(found(page).first().locator("details")).toHaveAttribute("open", "");
  await expect(found(page).first()).toContainText("Het ministerie van VWS betaalt een deel");
  await page.keyboard.press("ArrowUp");
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expect(found(page)).toHaveCount(0);
  await expect(page.locator("#care-map-groups article#valys")).toBeVisible();
  await page.keyboard.type("schuldne");
  await expect(found(page).first()).toHaveAttribute("id", "debt-counselling");
  await field(page).fill("qwxzq");
  await expect(status(page)).toContainText("Niets gevonden");
  await expectAccessible(page, ["light", "dark"]);
});

test("filters narrow, stay in the address, and can be cleared", async ({ page }) => {
  await open(page, "/en/care-map/?q=taxi&pays=zvw");
  await expect(status(page)).toHaveText("1 found");
  await expect(found(page)).toHaveAttribute("id", "patient-transport");
  await page.getByLabel("Who pays").selectOption({ label: "everything" });
  await expect(found(page)).toHaveCount(3);
  await page.getByRole("button", { name: "Clear what I look for" }).click();
  await expect(page).toHaveURL(/\/en\/care-map\/$/);
  await page.getByLabel("Where it belongs").selectOption("safety");
  await expect(found(page)).toHaveCount(5);
  await page.getByLabel("Who opens the door").selectOption("professional-request");
  await expect(status(page)).toHaveText("1 found");
});

test("an address leads to an entry, and one entry to those it works with", async ({ page }) => {
  await open(page, "/sociale-kaart/#valys");
  const valys = page.locator("#valys");
  await expect(valys).toBeInViewport();
  await expect(valys.locator("details")).toHaveAttribute("open", "");
  await valys.getByRole("link", { name: "Wmo-loket van de gemeente" }).click();
  await expect(page.locator("#wmo-desk details")).toHaveAttribute("open", "");
  await field(page).fill("wandelen");
  await expect(found(page).first()).toHaveAttribute("id", "walking-group");
  await found(page).first().locator("summary").click();
  await found(page).first().getByRole("link", { name: "Fysiotherapeut in de wijk" }).click();
  await expect(page.locator("#care-map-groups #physiotherapist details")).toHaveAttribute(
    "open",
    "",
  );
});

test("says so when the map does not come through, and can be tried again", async ({
  page,
  guards,
}) => {
  guards.expectMessage(/503|Failed to load/);
  await page.route("**/map/*.json", (route) => route.fulfill({ status: 503 }), { times: 1 });
  await open(page, "/sociale-kaart/");
  await field(page).focus();
  await expect(status(page)).toContainText("Zoeken lukt nu niet");
  await page.locator("h1").click();
  await field(page).fill("taxi");
  await expect(found(page).first()).toBeVisible();
});

test("fits a phone, found and opened", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, "/sociale-kaart/?q=gehoorapparaat");
  await expect(found(page).first()).toHaveAttribute("id", "hearing-aid-dispenser");
  await found(page).first().locator("summary").click();
  await expectNoSidewaysScroll(page);
});

test("an exercise: first one’s own words, then the map’s", async ({ page }) => {
  await open(page, "/sociale-kaart/oefenen/");
  const first = page.locator(".questions > li").first();
  await first.getByLabel("Wie zou dit kunnen doen?").fill("de regiotaxi");
  await first.getByLabel("Wie betaalt?").selectOption({ index: 2 });
  await expect(first.locator(".answer")).toBeHidden();
  await first.locator("summary").focus();
  await page.keyboard.press("Enter");
  await expect(first.getByRole("link", { name: "Valys, taxi voor ver weg" })).toBeVisible();
  await expect(first.getByLabel("Wie zou dit kunnen doen?")).toHaveValue("de regiotaxi");
  await expectAccessible(page, ["light", "dark"]);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the map can be read, an entry pointed at is open, and the field is not there", async ({
    page,
  }) => {
    await page.goto("/sociale-kaart/#valys");
    await expect(field(page)).toBeHidden();
    await expect(page.locator("#valys").getByText("Het ministerie van VWS betaalt")).toBeVisible();
    await page.locator("#district-nurse summary").click();
    await expect(page.locator("#district-nurse")).toContainText(
      "Voor wijkverpleging betaal je geen",
    );
  });
});

test("in a play it is fetched when opened, begins with this story, and gives the focus back", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "/spelen/john/?role=nursing");
  const door = page.locator(".play-bar").getByRole("button", { name: "Sociale kaart" });
  await expect(door).toBeVisible();
  expect(asked.filter((path) => path.startsWith("/map/"))).toEqual([]);
  await door.click();
  const sheet = page.getByRole("dialog", { name: "Sociale kaart" });
  await sheet.getByRole("searchbox").fill("gehoorapparaat");
  await expect(sheet.getByRole("status")).toHaveText(/^\d+ gevonden$/);
  await expect(sheet.locator("summary").first()).toContainText("De hoorwinkel");
  await sheet.locator("summary").first().click();
  await expect(sheet).toContainText("Kevin, audicien");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page, ["light", "dark"]);
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(door).toBeFocused();
});
