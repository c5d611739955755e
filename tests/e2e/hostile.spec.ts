import { expect, open, test } from "./fixtures.ts";
import { choiceButton, john } from "./playing.ts";

/** Every text of a case replaced by what must never run. */
const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>{window.ran=1}';

const poisoned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(poisoned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === "p") return [key, [hostile, { link: "javascript:window.ran=1", text: ["link"] }]];
      if (["title", "name", "date", "goodLife"].includes(key)) return [key, hostile];
      return [key, poisoned(inner)];
    }),
  );
};

test("a case with code in every text shows it as text, and nothing runs", async ({ page }) => {
  await page.route("**/case/john.nl.*.json", (route) =>
    route.fulfill({ json: poisoned(john), headers: { "access-control-allow-origin": "*" } }),
  );
  await open(page, "/spelen/john/?role=nursing&feedback=now");
  await expect(choiceButton(page, "<script>").first()).toBeVisible();
  for (let made = 0; made < 4; made++) {
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
  }
  for (const link of await page.locator("main a").filter({ hasText: "link" }).all())
    await link.evaluate((element: HTMLAnchorElement) => element.click());
  expect(await page.evaluate(() => (window as unknown as { ran?: number }).ran)).toBeUndefined();
  expect(await page.locator("a[href^='javascript:']").count()).toBe(0);
});
