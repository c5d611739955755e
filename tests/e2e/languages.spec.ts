import { expect, open, test } from "./fixtures.ts";
import { choiceButton, keys, play, type Stop, walkthrough } from "./playing.ts";

const { stops } = walkthrough("derde-bank-verpleegkundige");

for (const storage of ["kept", "blocked"] as const)
  test(`the language can be changed in mid-play and back, storage ${storage}`, async ({ page }) => {
    if (storage === "blocked")
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
    await open(page, "/spelen/john/?role=nursing&feedback=now");
    await play(page, stops.slice(0, 5), keys);
    const here = stops[5] as Stop;
    await expect(choiceButton(page, here.text)).toBeVisible();
    const choices = await page.locator(".choices button").count();

    await page.getByRole("link", { name: "English" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(page.getByRole("heading", { name: "What do you say or do?" })).toBeVisible();
    await expect(page.locator(".choices button")).toHaveCount(choices);
    await expect(choiceButton(page, here.text)).toHaveCount(0);

    await page.getByRole("link", { name: "Nederlands" }).click();
    await expect(choiceButton(page, here.text)).toBeVisible();
    await play(page, stops.slice(5, 7), keys);
    if (storage === "blocked") {
      await page.reload();
      await expect(choiceButton(page, (stops[7] as Stop).text)).toBeVisible();
    }
  });
