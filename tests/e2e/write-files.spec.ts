import { readFileSync } from "node:fs";
import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";
import { begin, errors, kept, typeOver } from "./writing.ts";

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

test("a story of another program becomes a skeleton, and says what became of it", async ({
  page,
}) => {
  await open(page, "/schrijven/");
  await page.locator('input[type="file"]').setInputFiles({
    name: "deur.twee",
    mimeType: "text/plain",
    buffer: Buffer.from(
      ":: StoryTitle\nDe deur\n\n:: Start\nEr is een deur.\n[[Open hem->Gang]]\n<<run alert(1)>>\n\n:: Gang\nHet is er donker.\n",
    ),
  });
  await expect(page.getByText("Dit verhaal komt uit een ander programma.")).toBeVisible();
  await page.getByText("Wat er is overgenomen").click();
  await expect(page.getByText("plekken in het verhaal: 2 van 2 overgenomen")).toBeVisible();
  await expect(errors(page)).toHaveCount(0);
  await expectAccessible(page, ["light"]);
});
