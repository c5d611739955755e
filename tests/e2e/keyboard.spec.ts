import { byDrawing, shipped } from "./ecogram.ts";
import { expect, open, test } from "./fixtures.ts";
import { keys, play, tabTo, walkthrough } from "./playing.ts";

test("a whole play by keyboard only, on the ecogram too, from the page of the case to the report", async ({
  page,
}) => {
  const { stops, ending, told } = walkthrough("geen-lucht-verpleegkundige", "nah");
  const hands = byDrawing(shipped("nah"));
  await open(page, "/casussen/nah/");
  await tabTo(page, page.locator("input[name=role]:checked"));
  await expect(page.locator("input[name=role]:checked")).toHaveValue("nursing");
  await tabTo(page, page.locator("main form button").first());
  await page.keyboard.press("Enter");

  await play(page, stops, hands, async (_stop, at) => {
    // The focus is where the next thing is, so that Tab always leads on from there.
    if (at > 0) await expect(page.locator(".next:focus, .next :focus")).toHaveCount(1);
  });
  expect(hands.chosen.length).toBeGreaterThanOrEqual(3);
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(page.locator(".report")).toBeVisible();
  for (const words of told) await expect(page.getByText(words).first()).toBeAttached();
});

test("Escape closes what was opened, and the focus returns to where it was", async ({ page }) => {
  await open(page, "/spelen/john/?role=nursing");
  await tabTo(page, page.locator("button:has-text('Pauze')").first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator("button:has-text('Pauze')")).toBeFocused();
});

test("new lines are announced once, politely", async ({ page }) => {
  const { stops } = walkthrough("maandagblad-verpleegkundige");
  await open(page, "/spelen/john/?role=nursing");
  const live = page.locator("[aria-live=polite]").last();
  await keys.choose(page, stops[0] as (typeof stops)[0]);
  await expect(live).toContainText(/\S/);
  const first = await live.textContent();
  await keys.goOn(page);
  await expect(live).not.toHaveText(first ?? "");
});
