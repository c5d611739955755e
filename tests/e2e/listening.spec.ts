import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { choiceButton, keys, play, tabTo, walkthrough } from "./playing.ts";

/** Parking, listening, and what came of it: from the play to the report. */

const parked = "Ze is eenzaam, denk ik.";
const moved = "Ze wilde ergens heen.";

test("what was parked is in view during play and comes back in the report, by keyboard", async ({
  page,
}) => {
  const { stops, ending } = walkthrough("een-achter-verpleegkundige", "sister");
  await open(page, "/spelen/sister/?role=nursing");
  const brackets = page.locator(".bracket");
  const written: string[] = [];
  /** Opens the bracket that is there, writes in its last field, and leaves it again. */
  const write = async (nth: number, label: string, words: string) => {
    // The focus waits below the conversation; the bracket stands above it.
    await tabTo(page, brackets.nth(nth).locator("summary"), "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, brackets.nth(nth).getByLabel(label));
    await page.keyboard.type(words);
    await expectAccessible(page);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    written.push(words);
  };
  await play(page, stops, keys, async () => {
    await expect(page.locator(".next :is(button, input)").first()).toBeVisible();
    const there = await brackets.count();
    if (there === 1 && written.length === 0) await write(0, "Wat denk ik al?", parked);
    if (there === 2 && written.length === 1) await write(1, "Wat is er verschoven?", moved);
    // Beside the talk it stays in view, between brackets, wherever the play goes.
    if (written.length > 0)
      await expect(page.locator(".beside").getByText(parked, { exact: true })).toBeVisible();
  });
  expect(written).toEqual([parked, moved]);
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
  await page.keyboard.press("Enter");
  const section = page.getByRole("region", { name: "Tussen de haakjes" });
  await expect(section.getByText(parked)).toBeVisible();
  await expect(section.getByText(moved)).toBeVisible();
  // Both drawings of the ecogram, and what moved in words beside them.
  const network = page.getByRole("region", { name: /Het ecogram van/ });
  await expect(network.getByRole("img")).toHaveCount(2);
  await expect(network.locator(".tie-changes li").first()).toBeVisible();
  await expect(
    page.getByRole("region", { name: "Over de grens van zorg en sociaal" }),
  ).toContainText("Wie betaalt");
  await expectAccessible(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("own words come first, outlive a reload, get a name, and stand beside the choice", async ({
    page,
  }) => {
    const { stops } = walkthrough("een-achter-verpleegkundige", "sister");
    const [first, second] = stops;
    await open(page, "/casussen/sister/");
    await page.locator("label").filter({ hasText: "Achteraf" }).tap();
    await page.getByText("Eerst mijn eigen woorden").tap();
    await page.getByRole("button", { name: "Begin" }).tap();
    const field = page.getByLabel("Wat zou jij hier zeggen of doen?");
    await expect(page.locator(".choices")).toHaveCount(0);
    await field.fill("Ik bel haar eerst even op.");
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.reload({ waitUntil: "networkidle" });
    await expect(field).toHaveValue("Ik bel haar eerst even op.");
    await page.getByRole("button", { name: "Laat de keuzes zien" }).tap();
    await choiceButton(page, first?.text ?? "").tap();
    await page.getByText("open vraag", { exact: true }).tap();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Zo noem ik het" }).tap();
    if (first?.leads) await page.locator("[data-go-on]").tap();
    // The next choice asks again; what is not wanted is skipped.
    await page.getByRole("button", { name: "Sla over en laat de keuzes zien" }).tap();
    await expect(choiceButton(page, second?.text ?? "")).toBeVisible();

    const id = new URL(page.url()).hash.replace("#play=", "");
    await open(page, `/spelen/sister/#report=${id}`);
    const words = page.getByRole("region", { name: "In je eigen woorden" });
    await expect(words.getByText("Ik bel haar eerst even op.")).toBeVisible();
    await expect(words.getByText("Je noemde het: open vraag")).toBeVisible();
    await expectNoSidewaysScroll(page);
    // None of it is in the link, until that is ticked.
    const link = page.getByRole("textbox", { name: "Link naar dit verslag" });
    const without = await link.inputValue();
    await page.getByLabel(/Ook wat ik tijdens het spelen schreef/).check();
    await expect(link).not.toHaveValue(without);
  });
});
