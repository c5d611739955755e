import type { BrowserContext, Page } from "@playwright/test";
import { ways } from "../../src/class/protocol/words.ts";
import { type ClockedSite, startClockedSite } from "../fixtures/class/clocked-site.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { expectAccessible } from "./accessible.ts";
import { test as base, expect, open } from "./fixtures.ts";
import { findEachOther, joinInTwos, playAsPair } from "./in-class.ts";
import { walkthrough } from "./playing.ts";

/** A server of its own whose clock can be put forward: nobody sleeps for a minute. */
const test = base.extend<{ site: ClockedSite }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  site: async ({}, use) => {
    const site = await startClockedSite();
    await use(site);
    await site.stop();
  },
  baseURL: async ({ site }, use) => use(site.base),
});

type Lesson = { host: Visitor; id: string; code: string };

async function openClass({ base }: ClockedSite): Promise<Lesson> {
  const host = new Visitor(base);
  const { body } = await host.open({
    case: { id: "sister" },
    options: { part: "whole", feedback: "report", nicknames: false, ways: [...ways] },
  });
  return { host, id: body.id, code: body.code };
}

/** Two phones, each a browser of its own, whose owners found each other by a word. */
async function twoPhones(
  newPhone: () => Promise<Page>,
  { host, id, code }: Lesson,
): Promise<{ nurse: Page; social: Page }> {
  const [nurse, social] = [await newPhone(), await newPhone()];
  await joinInTwos(nurse, code, "verpleegkundige");
  await joinInTwos(social, code, "sociaal werker");
  await findEachOther(nurse, social);
  await host.host(id, { kind: "phase", phase: "play" });
  await expect(nurse.locator(".play")).toBeVisible();
  await expect(social.locator(".play")).toBeVisible();
  return { nurse, social };
}

const road = walkthrough("gelijkspel-samen", "sister");
const last = road.stops.length - 1;
const gate = "Gaat ze morgen naar Kampen, of niet?";

const asked = (page: Page) => page.getByRole("group", { name: "Wat stel jij voor?" });

/** Reads on to the choice that asks both. */
async function readOn(page: Page): Promise<void> {
  await page.locator("[data-go-on]").tap();
  const begin = page.locator(".choices button").filter({ hasText: gate });
  await expect(begin.or(asked(page))).toBeVisible();
  if (await begin.isVisible()) await begin.tap();
  await expect(asked(page)).toBeVisible();
}

async function propose(page: Page, option: string, reason: string): Promise<void> {
  await page.getByLabel(option).check();
  if (reason !== "") await page.getByLabel("Waarom?").fill(reason);
  await page.getByRole("button", { name: "Dit stel ik voor" }).click();
}

async function settle(page: Page, option: string | RegExp): Promise<void> {
  await page
    .getByRole("group", { name: /Wat spreken jullie af/ })
    .getByLabel(option)
    .check();
  await page.getByRole("button", { name: "Dit spreken we af" }).click();
}

const going = "Morgen gaan, met Bilal erbij";
const waiting = "Een week wachten";

test.describe("two on two devices", () => {
  const contexts: BrowserContext[] = [];
  let newPhone: () => Promise<Page>;
  test.beforeEach(({ browser, baseURL }) => {
    newPhone = async () => {
      const context = await browser.newContext({
        ...(baseURL && { baseURL }),
        locale: "nl-NL",
        hasTouch: true,
        viewport: { width: 360, height: 740 },
      });
      contexts.push(context);
      return context.newPage();
    };
  });
  test.afterEach(async () => {
    for (const context of contexts.splice(0)) await context.close();
  });

  test("propose with a reason before they see the other's, and ask the client", async ({
    site,
  }) => {
    const lesson = await openClass(site);
    const { nurse, social } = await twoPhones(newPhone, lesson);

    // A choice of one profession stands on the phone of that one.
    const mine = road.stops[0]?.text ?? "";
    await expect(nurse.getByText("Dit is aan je partner.")).toBeVisible();
    await expect(nurse.locator(".choices button").filter({ hasText: mine })).toHaveCount(0);
    await social.locator(".choices button").filter({ hasText: mine }).tap();
    await expect(nurse.getByText("Je partner koos. Hier gaat het verder.")).toBeVisible();
    await playAsPair({ nurse, social }, lesson.id, road, 1, last);
    for (const page of [nurse, social]) await readOn(page);

    await propose(nurse, going, "Ze wil er zelf naartoe.");
    await expect(nurse.getByText("Je voorstel staat klaar.")).toBeVisible();
    await expect(asked(social)).toBeVisible();
    await expectAccessible(social, ["light"]);
    await propose(social, waiting, "Die trap is hoog.");
    for (const page of [nurse, social]) {
      await expect(page.getByRole("heading", { name: "Jullie voorstellen" })).toBeVisible();
      await expect(page.locator(".proposals")).toContainText("Ze wil er zelf naartoe.");
      await expect(page.locator(".proposals")).toContainText("Die trap is hoog.");
    }
    await expectAccessible(nurse, ["dark"]);

    // One names, the other must name the same.
    await settle(social, /^Vraag het/);
    await expect(social.getByText("Jij koos. Wacht op je partner")).toBeVisible();
    await expect(nurse.getByText(/Je partner wil afspreken:.*Vraag het/)).toBeVisible();
    await settle(nurse, going);
    await expect(social.getByText(/Je partner wil afspreken:.*Morgen gaan/)).toBeVisible();
    await settle(nurse, /^Vraag het/);
    // What was named last lies on the table, and is for the other to take.
    await expect(social.getByText(/Je partner wil afspreken:.*Vraag het/)).toBeVisible();
    await settle(social, /^Vraag het/);
    for (const page of [nurse, social])
      await expect(
        page.getByText("Als ik toch moet vallen, dan liever in Kampen").first(),
      ).toBeVisible();
  });

  test("a partner gone for a minute is spoken for, and comes back", async ({ site }) => {
    const lesson = await openClass(site);
    const { nurse, social } = await twoPhones(newPhone, lesson);
    await playAsPair({ nurse, social }, lesson.id, road, 0, last);
    for (const page of [nurse, social]) await readOn(page);
    await propose(nurse, going, "");

    const away = social.context();
    await social.close();
    await expect(nurse.getByText("De sociaal werker is even weg.")).toBeVisible();
    await site.pass(59_000);
    await expect(nurse.getByText("De sociaal werker is even weg.")).toBeVisible();
    await site.pass(1_000);
    await expect(nurse.getByText("Het verhaal spreekt zolang voor die rol")).toBeVisible();
    // What the story says for them, it says with its reason.
    await expect(nurse.locator(".proposals")).toContainText("Ze moet drie trappen af");
    await expectAccessible(nurse, ["light"]);

    const back = await away.newPage();
    await open(back, "/les/");
    await expect(nurse.getByText("Samen met de sociaal werker")).toBeVisible();
    await expect(back.getByText("Samen met de verpleegkundige")).toBeVisible();
    await back.locator(".choices button").filter({ hasText: gate }).tap();
    await expect(back.getByRole("group", { name: /Wat spreken jullie af/ })).toBeVisible();

    // Gone again: the one who stays settles it alone, and the other finds it done.
    await back.close();
    await expect(nurse.getByText("De sociaal werker is even weg.")).toBeVisible();
    await site.pass(60_000);
    await expect(nurse.getByText("Het verhaal spreekt zolang voor die rol")).toBeVisible();
    await settle(nurse, going);
    await expect(nurse.getByText("Je bent klaar.")).toBeVisible();
    const again = await away.newPage();
    await open(again, "/les/");
    await expect(again.getByText("Je bent klaar.")).toBeVisible();
  });

  test("an odd one out and a late-comer play all the same", async ({ site, page }) => {
    const lesson = await openClass(site);
    const { host, id, code } = lesson;
    // Two others are there first: they are matched, and who came last is left over.
    for (const role of ["nursing", "social-work"] as const)
      await new Visitor(site.base).join({ code, role, way: "two-devices" });
    await joinInTwos(page, code, "verpleegkundige");
    await host.host(id, { kind: "pair-waiting" });
    await expect(page.getByText("Er was niemand meer om mee te spelen.")).toBeVisible();
    await host.host(id, { kind: "phase", phase: "play" });
    await expect(page.locator(".play")).toBeVisible();

    // Late, and nobody waits any more: to wait, or to play alone.
    const late = await newPhone();
    await joinInTwos(late, code, "sociaal werker");
    await late.getByRole("button", { name: "Toch anders meedoen" }).click();
    await late.getByLabel("Alleen", { exact: true }).check();
    await late.getByRole("button", { name: "Doe mee" }).click();
    await expect(late.locator(".play")).toBeVisible();
    await expect(late.getByText("Er was niemand meer om mee te spelen.")).toBeHidden();

    // Later still, and somebody of the other profession comes late too: they find each other.
    const [one, other] = [await newPhone(), await newPhone()];
    await joinInTwos(one, code, "sociaal werker");
    await joinInTwos(other, code, "verpleegkundige");
    await host.host(id, { kind: "pair-waiting" });
    await expect(one.getByText("Samen met de verpleegkundige")).toBeVisible();
    await expect(other.locator(".play")).toBeVisible();
    expect((await host.view(id, "host")).body.set.totals).toMatchObject({ waiting: 0, joined: 6 });
  });
});
