import { readFileSync } from "node:fs";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { begin, editor, errors, kept, typeOver } from "./writing.ts";

test("from nothing to a case that was played, kept, taken back and saved", async ({ page }) => {
  await begin(page);
  await expectAccessible(page);

  // Break something: a message says what, where, why and what to do, and leads there.
  await typeOver(page, 'to="keuken">', 'to="keukem">');
  await expect(errors(page)).toHaveCount(1);
  await expect(errors(page)).toContainText("keukem");
  await expect(errors(page)).toContainText("Bedoelde je “keuken”?");
  await expectAccessible(page);
  await page.keyboard.press("Control+Home");
  await errors(page).locator(".problem-place").click();
  await expect(editor(page)).toBeFocused();
  await expect(page.locator(".cm-activeLine")).toContainText("keukem");
  await expect(page.getByRole("tab", { name: "Kaart" })).toBeVisible();

  // Mend it.
  await typeOver(page, 'to="keukem">', 'to="keuken">');
  await expect(errors(page)).toHaveCount(0);

  // The map leads to the text, and to playing from a scene.
  await page.getByRole("tab", { name: "Kaart" }).click();
  await expect(page.locator(".case-graph [data-scene]")).toHaveCount(7);
  await expectAccessible(page, ["light"]);
  await page.locator('.case-graph [data-scene="erf"]').click();
  await expect(page.locator(".cm-activeLine")).toContainText('<Scene id="erf"');
  await page.getByRole("button", { name: "Speel vanaf hier (Onder het hok)" }).click();
  await expect(page.getByRole("heading", { name: "Onder het hok" })).toBeVisible();
  await page.getByRole("button", { name: /Wat zou u willen dat er nu met het hok/ }).click();
  await expect(page.getByText("Niks. Dat het blijft.").first()).toBeVisible();
  await expect(page).toHaveURL(/\/schrijven\/$/);
  await page.getByRole("button", { name: "Stop het proefspel" }).click();
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
    expect.stringMatching(/^blanco\.play\./),
  );

  // The figures say how it can end.
  await page.getByRole("tab", { name: "Cijfers" }).click();
  await expect(page.getByRole("heading", { name: /als verpleegkundige/ })).toBeVisible();
  await expectAccessible(page, ["light"]);

  // Closed and opened again: the work is there.
  await typeOver(page, "De ladder ligt in de auto", "De trap ligt in de auto");
  await expect(kept(page)).toContainText("Bewaard in deze browser om");
  await page.reload();
  await page.getByRole("button", { name: "Verder met De brug" }).click();
  await typeOver(page, "De trap ligt in de auto", "De trap staat in de auto");
  await expect(kept(page)).toContainText("Bewaard in deze browser om");

  // Back to how it began, and nothing is thrown away.
  await page.getByRole("button", { name: "Versies" }).click();
  const versions = page.locator(".version-list li");
  await expect(versions.last()).toContainText("zo begon het");
  await expectAccessible(page, ["light"]);
  await versions.last().getByRole("button").click();
  await expect(page.getByText(/Terug bij de versie van/)).toBeVisible();
  await editor(page).click();
  await page.keyboard.press("Control+f");
  await page.locator(".cm-search [main-field]").fill("");
  await page.keyboard.type("De ladder ligt in de auto");
  await page.keyboard.press("Enter");
  await expect(page.locator(".cm-searchMatch-selected, .cm-selectionMatch").first()).toBeVisible();
  await page.getByRole("button", { name: "Versies" }).click();
  await expect(versions.first()).toContainText("stond er voordat je terugging");
  await page.keyboard.press("Escape");

  // What is kept here is no file yet, and the page says so; saving has a spec of its own.
  await expect(kept(page)).toContainText("Nog niet opgeslagen als bestand");
});

test("source and translation go together, side by side", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "/schrijven/");
  await page.getByRole("button", { name: "Kopieer John" }).click();
  await expect(page.getByRole("tab", { name: "Engels (vertaling)" })).toBeVisible();
  await page.getByLabel("Naast elkaar").check();
  await page.locator(".cm-content").nth(0).click();
  await page.keyboard.press("Control+End");
  await expect(page.locator(".cm-content").nth(1)).toContainText("<Notes of=");
  await expectAccessible(page, ["light"]);
});

test("what a translation lacks is told, added and marked; what is read again is up to date", async ({
  page,
}) => {
  const fixture = (name: string) => readFileSync(`tests/fixtures/cases/window/${name}`, "utf8");
  const en = fixture("en.mdx").replace(/<Ending id="lucht"[\s\S]*?<\/Ending>\n/, "");
  const nl = fixture("nl.mdx").replace("Buiten gaat een bel.", "Buiten gaat de bel.");
  await open(page, "/schrijven/");
  await page.locator('input[type="file"]').setInputFiles(
    Object.entries({ "nl.mdx": nl, "en.mdx": en }).map(([name, text]) => ({
      name,
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    })),
  );
  await expect(page.getByText("1 onderdeel ontbreekt nog.")).toBeVisible();
  await page.getByRole("button", { name: "Vul aan wat ontbreekt" }).click();
  await expect(page.getByText("1 klaargezet, met de woorden van de bron")).toBeVisible();
  await expect(page.getByText(/1 onderdeel wacht op vertaling/)).toBeVisible();
  await expect(page.getByText(/Van 1 onderdeel is de bron veranderd/)).toBeVisible();
  await page.getByRole("button", { name: "Alles nagelezen: zet op bij" }).click();
  await expect(page.getByText(/op bij gezet/)).toBeVisible();
  await expect(page.getByText(/Van 1 onderdeel is de bron veranderd/)).toHaveCount(0);
  // What was translated is told by its name, and done with a button.
  await expect(page.getByText('<Ending id="lucht"> wacht nog op vertaling.')).toBeVisible();
  await page.getByRole("button", { name: /^Dit is vertaald/ }).click();
  await expect(page.getByText("De vertaling is bij.")).toBeVisible();
});

test("a text in English is the source, and what begins on the English page is in English", async ({
  page,
}) => {
  await open(page, "/schrijven/");
  await page.getByText("Of plak een tekst").click();
  const [text] = [readFileSync("content/handbook/en/first-case.mdx", "utf8")].map(
    (chapter) => chapter.slice(chapter.lastIndexOf("```mdx case\n") + 12).split("\n```")[0] ?? "",
  );
  await page.getByLabel("De tekst van een casus").fill(text ?? "");
  await page.getByRole("button", { name: "Open deze tekst" }).click();
  await expect(page.getByText(/Er is nog geen tekst in het Nederlands/)).toBeVisible();
  await open(page, "/en/write/");
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("tab", { name: "English (source)" })).toBeVisible();
  await expect(editor(page)).toContainText("Who is in it. The client has");
});

test("two tabs: both texts are kept, and somebody chooses", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await open(other, "/schrijven/");
  await other.getByRole("button", { name: "Verder met De brug" }).click();
  await expect(editor(other)).toBeVisible();
  await typeOver(other, "De ladder ligt", "De trap ligt");
  await expect(kept(other)).toContainText("Bewaard in deze browser om");
  await expect(page.getByRole("alert")).toContainText("ook in een ander tabblad geschreven");
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Verder met het andere tabblad" }).click();
  await typeOver(page, "De trap ligt", "De leer ligt");
  await expect(kept(page)).toContainText("Bewaard in deze browser om");
});

test("with the keyboard alone: in and out of the editor, to a message and back", async ({
  page,
}) => {
  await begin(page);
  await editor(page).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("<Sc");
  await expect(page.locator(".cm-tooltip-autocomplete")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator(".cm-tooltip-autocomplete")).toHaveCount(0);
  // Looked at while it is typed: the list that is walked to is the one with this mistake.
  await expect(errors(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(editor(page)).not.toBeFocused();
  await expect(page.getByRole("tab", { name: /Meldingen/ })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Kaart" })).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Tab");
  await expect(page.locator(".problem-place").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(editor(page)).toBeFocused();
});

test("what is typed offers what can stand there, explained", async ({ page }) => {
  await begin(page);
  await typeOver(page, 'move="open-question" to="erf"', 'move="open-question" to="');
  const list = page.locator(".cm-tooltip-autocomplete li");
  await expect(list.filter({ hasText: "overleg" })).toContainText("Ilse is er");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("one thing at a time, behind tabs", async ({ page }) => {
    await open(page, "/en/write/");
    await page.getByRole("button", { name: "Begin", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "The ladder" })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    for (const tab of ["Messages", "Map", "Figures", "Play"]) {
      await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
      await expect(page.getByRole("tabpanel")).toContainText(/\S/);
      await expectNoSidewaysScroll(page);
      await expectAccessible(page, ["light"]);
    }
    await page.getByRole("tab", { name: "Messages" }).click();
    await page.locator(".problem-place").first().click();
    await expect(editor(page)).toBeFocused();
    await page.getByRole("tab", { name: "Play", exact: true }).click();
    await page.locator(".play-form button").click();
    await expect(page.getByRole("button", { name: "Stop trying out" })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });
});
