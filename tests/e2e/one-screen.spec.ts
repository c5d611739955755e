import { plainText, type RichText } from "../../src/scenario/rich-text.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";
import { john, keys, play, walkthrough } from "./playing.ts";

const dossiers = john.scenes
  .find(({ id }) => id === john.start.pair)
  ?.parts.flatMap((part) => (part.kind === "dossier" ? [part] : []));

/** Some of what only one of both may read: the end of its last paragraph or item. */
const inside = (text: RichText) => plainText(text).slice(-24);

test("two at one screen: each reads alone, then they choose together to the end", async ({
  page,
}) => {
  const { stops, ending } = walkthrough("derde-bank-samen");
  await open(page, "/spelen/john/?role=pair&feedback=report&part=whole");
  expect(dossiers?.map((dossier) => dossier.for).sort()).toEqual(["nursing", "social-work"]);

  for (const dossier of dossiers ?? []) {
    const role = dossier.for === "nursing" ? "verpleegkundige" : "sociaal werker";
    const panel = page.locator(".next");
    const secret = page.getByText(inside(dossier.text));
    await expect(panel.getByRole("article")).toBeVisible();
    await expect(secret).toHaveCount(0);
    await expectAccessible(page);
    await panel.getByRole("button", { name: new RegExp(`Ik ben de ${role}`) }).click();
    await expect(secret).toBeVisible();
    await panel.getByRole("button", { name: /Doe maar dicht/ }).click();
    await expect(secret).toHaveCount(0);
  }
  await keys.goOn(page);

  await play(page, stops, keys);
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
  await keys.goOn(page);
  await expect(page.locator(".report")).toBeVisible();
});
