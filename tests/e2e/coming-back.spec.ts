import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";
import { choiceButton, keys, play, type Stop, walkthrough } from "./playing.ts";

const { stops } = walkthrough("tekentafel-sociaal-werker");
const next = stops[6] as Stop;

test("leaving and coming back: the play waits where it was", async ({ page, context }) => {
  await open(page, "/spelen/john/?role=social-work");
  await play(page, stops.slice(0, 6), keys);
  await expect(choiceButton(page, next.text)).toBeVisible();

  await page.reload();
  await expect(choiceButton(page, next.text)).toBeVisible();

  await page.close();
  const later = await context.newPage();
  await open(later, "/spelen/john/");
  await expectAccessible(later);
  await later.getByRole("button", { name: /^Ga verder/ }).click();
  await expect(choiceButton(later, next.text)).toBeVisible();
});

test("another choice after going back becomes a play of its own; the old one stays", async ({
  page,
}) => {
  await open(page, "/spelen/john/?role=social-work");
  await play(page, stops.slice(0, 2), keys);
  await page.getByRole("button", { name: "Een keuze terug" }).click();
  const made = choiceButton(page, (stops[1] as Stop).text);
  await expect(made).toBeVisible();
  await page
    .locator(".choices button")
    .filter({ hasNotText: (stops[1] as Stop).text })
    .first()
    .click();
  await open(page, "/spelen/john/");
  await expect(page.getByRole("button", { name: /^Ga verder/ })).toHaveCount(2);
});

test("two tabs: the one that lags keeps its own choices and offers both", async ({
  page,
  context,
}) => {
  await open(page, "/spelen/john/?role=social-work");
  await play(page, stops.slice(0, 2), keys);
  const other = await context.newPage();
  await open(other, page.url());
  await expect(choiceButton(other, (stops[2] as Stop).text)).toBeVisible();
  await keys.choose(other, stops[2] as Stop);

  await expect(page.getByText("Dit spel is ook in een ander tabblad gespeeld")).toBeVisible();
  await page.getByRole("button", { name: "Met wat er in het andere tabblad is gekozen" }).click();
  await expect(page.getByText((stops[2] as Stop).text).first()).toBeVisible();
});

test("a play that cannot be read is kept aside, and the others are still there", async ({
  page,
}) => {
  await open(page, "/spelen/john/?role=nursing");
  await keys.choose(page, walkthrough("tekentafel-verpleegkundige").stops[0] as Stop);
  await page.evaluate(() => localStorage.setItem("blanco.play.halfwritten", '{"v":1,"play":{'));
  await open(page, "/spelen/john/");
  await expect(page.getByText("Een spel dat niet te lezen is")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Ga verder/ })).toHaveCount(1);
  await expectAccessible(page);
  expect(await page.evaluate(() => localStorage.getItem("blanco.play.halfwritten"))).toBe(
    '{"v":1,"play":{',
  );
});

test("a storage that is full: said in words, and the address keeps the play", async ({ page }) => {
  await page.addInitScript(() => {
    const set = Storage.prototype.setItem;
    Storage.prototype.setItem = function (key: string, value: string) {
      if (key.startsWith("blanco.play.")) throw new DOMException("full", "QuotaExceededError");
      set.call(this, key, value);
    };
  });
  await open(page, "/spelen/john/?role=social-work");
  await play(page, stops.slice(0, 6), keys);
  await expect(page.getByText("De opslag van je browser is vol.", { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(choiceButton(page, next.text)).toBeVisible();
});

test("a play of a case that has changed since says so, and keeps the old choices", async ({
  page,
}) => {
  await open(page, "/spelen/john/?role=social-work");
  await play(page, stops.slice(0, 3), keys);
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.startsWith("blanco.play.")) ?? "";
    const saved = JSON.parse(localStorage.getItem(key) ?? "");
    saved.play.caseVersion = "older";
    saved.play.steps[2].choice = "bestaat-niet-meer";
    localStorage.setItem(key, JSON.stringify(saved));
  });
  await open(page, "/spelen/john/");
  await page.getByRole("button", { name: /^Ga verder/ }).click();
  await expect(page.getByText("Deze casus is veranderd sinds je speelde")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /Ga verder tot waar het past/ }).click();
  await expect(choiceButton(page, (stops[2] as Stop).text)).toBeVisible();
  await open(page, "/spelen/john/");
  await expect(page.getByRole("button", { name: /^Ga verder/ })).toHaveCount(2);
});
