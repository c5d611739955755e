import { playedClass } from "../fixtures/class/group.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";

const john = shippedCases().find(({ id }) => id === "john");
if (!john) throw new Error("scenarios/john is gone");
const group = { scenario: john, part: "lesson-cut", count: 24, alike: 0.85 } as const;

test("what stands on the shared screen is read on a phone too; afterwards all that was released", async ({
  page,
  baseURL,
}) => {
  const lesson = await playedClass(baseURL ?? "", group);
  await page.setViewportSize({ width: 360, height: 740 });
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(request.url()));
  // Nothing of it is fetched before there is something to read.
  await lesson.show({ kind: "nothing" });
  await open(page, `/les/#${lesson.code}`);
  await page.getByRole("button", { name: "Doe mee" }).click();
  await expect(page.getByText("Er staat nu niets op het scherm.")).toBeVisible();
  const isResults = (url: string) => /on-device.*\.js$/.test(url);
  expect(scripts.filter(isResults)).toEqual([]);

  const card = page.locator(".on-device");
  for (const [kind, name] of [
    ["client", "Hoe het de cliënt verging"],
    ["told", "Verteld en niet verteld"],
    ["flow", "De weg van de groep door het verhaal"],
    ["parted", "Waar de keuzes uiteengingen"],
    ["networks", "De netwerken over elkaar"],
    ["not-up-to-client", "Wat niet aan de cliënt ligt"],
  ] as const) {
    await lesson.show({ kind });
    await expect(card.getByRole("heading", { name })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page, ["light"]);
  }
  expect(scripts.filter(isResults).length).toBeGreaterThan(0);
  const [scene] = john.scenes;
  await lesson.show({ kind: "moment", scene: scene?.id ?? "" });
  await expect(card.getByRole("heading", { name: scene?.title ?? "" })).toBeVisible();
  await lesson.show({ kind: "nothing" });
  await expect(card).toHaveCount(0);

  // By role was not opened, so that is not among it.
  await lesson.host.host(lesson.id, { kind: "close" });
  await expect(page.getByRole("heading", { name: "Afgelopen" })).toBeVisible();
  await expect(card).toHaveCount(6);
  for (const each of await card.all()) await each.locator("summary").click();
  await expect(card.first().locator("table")).toContainText("van 24");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("results that are taken back are gone from every phone", async ({ page, baseURL }) => {
  const lesson = await playedClass(baseURL ?? "", group);
  await lesson.show({ kind: "client" });
  await open(page, `/les/#${lesson.code}`);
  await page.getByRole("button", { name: "Doe mee" }).click();
  await expect(page.locator(".on-device table")).toContainText("van 24");
  await lesson.host.host(lesson.id, { kind: "withdraw" });
  await expect(page.locator(".on-device")).toHaveCount(0);
  await expect(page.getByText("Kijk op het grote scherm.")).toBeVisible();
});
