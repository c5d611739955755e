import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { fingers, keys, play, walkthrough } from "./playing.ts";

/** Cases that ask for more than a choice: what matters most, a decision in parts, deciding together. */

test("a whole play with questions by keyboard only, to the report", async ({ page }) => {
  const { stops, ending, told } = walkthrough("een-achter-verpleegkundige", "sister");
  expect(stops.filter(({ asked }) => asked)).toHaveLength(3);
  await open(page, "/spelen/sister/?role=nursing");
  await play(page, stops, keys, async (stop) => {
    if (!stop.asked) return;
    if (!stop.alone) return;
    await expect(page.locator(".next form")).toBeVisible();
    await expectAccessible(page);
  });
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".report")).toBeVisible();
  for (const words of told) await expect(page.getByText(words).first()).toBeAttached();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("questions are answered by touch, and brackets keep what was parked", async ({ page }) => {
    const { stops, ending } = walkthrough("een-achter-sociaal-werker", "sister");
    await open(page, "/spelen/sister/?role=social-work&feedback=now");
    let parked = false;
    await play(page, stops, fingers, async () => {
      await expectNoSidewaysScroll(page);
      const bracket = page.locator(".bracket").first();
      if (parked || (await bracket.count()) === 0) return;
      parked = true;
      await bracket.locator("summary").tap();
      await bracket.getByLabel("Wat denk ik al?").fill("Ze is eenzaam.");
      await expectAccessible(page, ["light"]);
    });
    expect(parked).toBe(true);
    await expect(page.getByRole("heading", { name: ending })).toBeVisible();
    const back = page.locator(".bracket").filter({ hasText: "Terug naar de haakjes" });
    await back.locator("summary").tap();
    await expect(back.locator("dd")).toHaveText("Ze is eenzaam.");
  });
});

test("at one screen both propose before they see the other's", async ({ page }) => {
  const { stops, ending } = walkthrough("gelijkspel-samen", "sister");
  const settling = stops.findIndex(({ asked }) => asked?.some(({ part }) => part === "settled"));
  expect(stops[settling]?.asked?.map(({ part }) => part)).toEqual([
    "nursing",
    "social-work",
    "settled",
  ]);
  await open(page, "/spelen/sister/?role=pair");
  const panel = page.locator(".next");
  for (const role of ["verpleegkundige", "sociaal werker"]) {
    await panel.getByRole("button", { name: new RegExp(`Ik ben de ${role}`) }).click();
    await panel.getByRole("button", { name: /Doe maar dicht/ }).click();
  }
  await keys.goOn(page);
  // What the one proposes is gone from the screen before the other is asked.
  const looksAway = ["De sociaal werker kijkt even weg.", "De verpleegkundige kijkt even weg."];
  await play(page, stops.slice(0, settling), keys);
  await play(page, stops.slice(settling), {
    ...keys,
    async answer(shown, question, at) {
      const says = looksAway.shift();
      if (says !== undefined) await expect(panel.getByText(says)).toBeVisible();
      await expect(page.locator(".proposals")).toHaveCount(says === undefined ? 1 : 0);
      await keys.answer(shown, question, at);
    },
  });
  expect(looksAway).toEqual([]);
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
});
