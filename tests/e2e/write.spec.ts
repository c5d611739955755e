import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, open, test } from "./fixtures.ts";

/** The text area of the editor that is in view; what is in a shadow root is found all the same. */
const editor = (page: Page) => page.locator(".cm-content").first();

/** Begins the small case that works already, and waits until all of it has been looked at. */
async function begin(page: Page, title = "De brug"): Promise<void> {
  await open(page, "/schrijven/");
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 aandachtspunt" })).toBeVisible();
}

/** Replaces words in the editor as a writer does: find them, then type over them. */
async function typeOver(page: Page, words: string, by: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+f");
  const find = page.locator(".cm-search [main-field]");
  await find.fill(words);
  await find.press("Enter");
  await find.press("Escape");
  await page.keyboard.type(by);
}

const errors = (page: Page) => page.locator(".problem-list li.error");
const kept = (page: Page) => page.locator(".kept-line");

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
  await page.getByRole("button", { name: "Speel vanaf Onder het hok" }).click();
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
  await page.locator(".cm-search [main-field]").fill("De ladder ligt in de auto");
  await page.keyboard.press("Enter");
  await expect(page.locator(".cm-searchMatch-selected, .cm-selectionMatch").first()).toBeVisible();
  await page.getByRole("button", { name: "Versies" }).click();
  await expect(versions.first()).toContainText("stond er voordat je terugging");
  await page.keyboard.press("Escape");

  // Saved as files. This browser's pickers cannot be driven, so it is one without them.
  await expect(kept(page)).toContainText("Nog niet opgeslagen als bestand");
});

test("a browser without file pickers downloads, and says where", async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ["showSaveFilePicker", "showOpenFilePicker"])
      Reflect.deleteProperty(window, name);
  });
  await begin(page);
  const names: string[] = [];
  let text = "";
  page.on("download", async (download) => {
    names.push(download.suggestedFilename());
    if (download.suggestedFilename() === "nl.mdx")
      text = readFileSync(await download.path(), "utf8");
  });
  await page.getByRole("button", { name: "Opslaan als bestand" }).click();
  await expect(page.getByText(/Gedownload: nl\.mdx, en\.mdx/)).toBeVisible();
  await expect.poll(() => names).toEqual(["nl.mdx", "en.mdx"]);
  await expect.poll(() => text).toContain("title: De brug\n");
  await expect(kept(page)).toContainText("Als bestand opgeslagen om");
  await typeOver(page, "De ladder ligt", "De trap ligt");
  await expect(kept(page)).toContainText("Gewijzigd sinds je het als bestand opsloeg");
});

test("a browser with files writes them in place, and keeps what another program wrote", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const pick = async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    };
    Object.defineProperty(window, "showSaveFilePicker", { value: pick });
  });
  const inFile = () =>
    page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      return (await (await folder.getFileHandle("nl.mdx")).getFile()).text();
    });
  await begin(page);
  await page.getByRole("button", { name: "Opslaan als bestand" }).click();
  await page.getByRole("button", { name: "Sla nl.mdx op" }).click();
  await expect(page.getByRole("dialog").getByText("Opgeslagen: nl.mdx.")).toBeVisible();
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Sla en.mdx op" }).click();
  await expect(page.getByRole("dialog").getByText("Opgeslagen: en.mdx.")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(kept(page)).toContainText("Als bestand opgeslagen om");
  expect(await inFile()).toContain("title: De brug\n");

  await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const stream = await (await folder.getFileHandle("nl.mdx")).createWritable();
    await stream.write("van iemand anders");
    await stream.close();
  });
  await page.keyboard.press("Control+s");
  await expect(page.getByText(/nl\.mdx was intussen door een ander programma/)).toBeVisible();
  expect(await inFile()).toContain("title: De brug\n");
  await page.getByRole("button", { name: "Versies" }).click();
  await expect(page.getByText(/stond in het bestand/)).toBeVisible();
});

test("files that are dropped, pasted or picked come on the desk; others are refused in words", async ({
  page,
}) => {
  await open(page, "/schrijven/");
  const chooser = page.locator('input[type="file"]');
  await chooser.setInputFiles({
    name: "verhaal.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from([0x50, 0x4b, 0, 0]),
  });
  await expect(page.getByRole("alert")).toContainText("verhaal.docx kan niet gelezen worden");
  await chooser.setInputFiles([
    "tests/fixtures/cases/window/nl.mdx",
    "tests/fixtures/cases/window/en.mdx",
  ]);
  await expect(
    page.getByRole("heading", { level: 1, name: "De stoel bij het raam" }),
  ).toBeVisible();
  await expect(page.getByRole("tab", { name: "Engels (vertaling)" })).toBeVisible();

  await page.getByRole("button", { name: "Alle concepten" }).click();
  await page.getByText("Of plak een tekst").click();
  await page.getByLabel("De tekst van een casus").fill("---\ntitle: Geplakt\n---\n");
  await page.getByRole("button", { name: "Open deze tekst" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Geplakt" })).toBeVisible();
  await expect(errors(page).first()).toBeVisible();
});

test("source and translation side by side go together, and what is missing is added", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(page, "/schrijven/");
  await page.getByRole("button", { name: "Kopieer John" }).click();
  await expect(page.getByRole("tab", { name: "Engels (vertaling)" })).toBeVisible();
  await page.getByLabel("Naast elkaar").check();
  const [source, translation] = [
    page.locator(".case-editor").nth(0),
    page.locator(".case-editor").nth(1),
  ];
  await source.locator(".cm-content").click();
  await page.keyboard.press("Control+End");
  await expect(translation.locator(".cm-content")).toContainText("</Notes>");
  await expectAccessible(page, ["light"]);

  await page.getByLabel("Naast elkaar").uncheck();
  await page.getByRole("tab", { name: "Engels (vertaling)" }).click();
  await editor(page).click();
  await page.keyboard.press("Control+Home");
  await typeOver(page, "<Debrief phase=", "{/* ");
  await expect(errors(page).first()).toBeVisible();
});

test("two tabs: both texts are kept, and somebody chooses", async ({ page, context }) => {
  await begin(page);
  const other = await context.newPage();
  await open(other, "/schrijven/");
  await other.getByRole("button", { name: "Verder met De brug" }).click();
  await expect(editor(other)).toBeVisible();
  await typeOver(other, "De ladder ligt", "De trap ligt");
  await expect(kept(other)).toContainText("Bewaard in deze browser om");
  await expect(page.getByText("Deze casus is ook in een ander tabblad geschreven.")).toBeVisible();
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Verder met het andere tabblad" }).click();
  await typeOver(page, "De trap ligt", "De leer ligt");
  await expect(kept(page)).toContainText("Bewaard in deze browser om");
});

test("a browser that keeps nothing says so, and asks before the page closes", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get: () => {
        throw new DOMException("denied", "SecurityError");
      },
    });
  });
  await open(page, "/schrijven/");
  await expect(
    page.getByText(/sla je werk op als bestand voordat je deze pagina sluit/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "De ladder" })).toBeVisible();
  await typeOver(page, "De ladder ligt", "De trap ligt");
  await expect(kept(page)).toContainText("bewaart dit niet");
  const asked = new Promise<string>((resolve) => {
    page.on("dialog", (dialog) => {
      resolve(dialog.type());
      void dialog.accept();
    });
  });
  await page.close({ runBeforeUnload: true });
  expect(await asked).toBe("beforeunload");
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
