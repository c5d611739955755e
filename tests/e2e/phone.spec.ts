import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { choiceButton, fingers, play, walkthrough } from "./playing.ts";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("a whole play by touch on a phone, feedback at once, to the report", async ({ page }) => {
  const { stops, ending } = walkthrough("donderdag-sociaal-werker");
  await open(page, "/casussen/john/");
  await page.locator("label[for=role-social-work]").tap();
  await page.locator("label:has(input[name=feedback][value=now])").tap();
  await page.locator("main form button").tap();

  await play(page, stops, fingers, async (stop, at) => {
    const box = await choiceButton(page, stop.text).boundingBox();
    expect(box?.height, "room for a thumb").toBeGreaterThanOrEqual(44);
    if (at % 6 === 0) await expectNoSidewaysScroll(page);
    if (at === 4) await expectAccessible(page);
  });
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
  await expectAccessible(page, ["light"]);
  await fingers.goOn(page);
  await expect(page.locator(".report")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("what was told is one tap away, by life domain, in the client's words", async ({ page }) => {
  const { stops } = walkthrough("tekentafel-verpleegkundige");
  await open(page, "/spelen/john/?role=nursing");
  await play(page, stops.slice(0, 3), fingers);
  await page.getByRole("button", { name: /Wat John vertelde/ }).tap();
  const sheet = page.getByRole("dialog");
  await expect(sheet).toBeVisible();
  await expectAccessible(page);
  await sheet.getByRole("button", { name: "Sluiten" }).tap();
  await expect(sheet).toHaveCount(0);
});
