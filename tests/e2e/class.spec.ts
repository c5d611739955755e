import type { BrowserContext, Page } from "@playwright/test";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, open, test } from "./fixtures.ts";
import { fingers, play, walkthrough } from "./playing.ts";

/** A lecturer opens a class on the short case, and gives it to students. */
async function openClass(page: Page): Promise<string> {
  await open(page, "/les/openen/?case=sister");
  await page.getByRole("button", { name: "Open de les" }).click();
  await expect(page.locator(".class-host")).toBeVisible();
  // The link for coming back holds a secret: it is not left in the address.
  expect(new URL(page.url()).hash).toBe("");
  return (await page.locator(".class-code").innerText()).trim();
}

async function joinIn(page: Page, code: string): Promise<void> {
  await open(page, `/les/#${code}`);
  await page.getByRole("button", { name: "Doe mee" }).click();
  await expect(page.getByRole("heading", { name: "Je doet mee" })).toBeVisible();
}

const phone = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  return page;
};

test("a lesson, from opening to what is kept", async ({
  page: host,
  context,
  browser,
  baseURL,
}) => {
  const base = baseURL ?? "";
  test.slow();
  const code = await openClass(host);
  await expectAccessible(host, ["light"]);

  // The screen stands in the same browser as the host.
  const screen = await context.newPage();
  await host.getByRole("button", { name: "Maak een link" }).first().click();
  const toScreen = await host.getByRole("textbox", { name: "Groot scherm" }).inputValue();
  await screen.goto(toScreen);
  await host.getByRole("button", { name: "Meedoen", exact: true }).click();
  await host.getByRole("button", { name: "Code en QR" }).click();
  await expect(screen.locator(".class-code")).toHaveText(code);
  await expectAccessible(screen, ["light"]);

  const theirs = await browser.newContext({ baseURL: base, locale: "nl-NL", hasTouch: true });
  const student = await phone(theirs);
  await joinIn(student, code);
  await expectAccessible(student, ["dark"]);
  await expect(screen.getByText("1 student doet mee")).toBeVisible();

  // Others, from phones that nobody draws.
  const roads = [
    walkthrough("gelijkspel-verpleegkundige", "sister"),
    walkthrough("gelijkspel-sociaal-werker", "sister"),
    walkthrough("een-achter-verpleegkundige", "sister"),
    walkthrough("een-achter-sociaal-werker", "sister"),
  ] as const;
  const roadOf = (at: number) => roads[at % roads.length] ?? roads[0];
  const others = await Promise.all(
    Array.from({ length: 29 }, async (_, at) => {
      const visitor = new Visitor(base);
      const role = at % 2 === 0 ? ("nursing" as const) : ("social-work" as const);
      const { body } = await visitor.join({ code, role });
      return { visitor, id: body.id };
    }),
  );
  await expect(host.getByText("30 studenten doen mee")).toBeVisible();
  await host.getByRole("button", { name: "Spelen", exact: true }).click();

  // Offline in the middle of the play: nothing is lost, and the badge says whose connection it is.
  await expect(student.locator(".play")).toBeVisible();
  await theirs.setOffline(true);
  await play(student, roads[0].stops.slice(0, 2), fingers);
  await expect(student.locator(".touch")).toContainText("Je bent offline", { timeout: 60_000 });
  await theirs.setOffline(false);
  await expect(student.locator(".touch")).toHaveText("Verbonden");
  await student.reload();
  await expect(student.locator(".play")).toBeVisible();
  // Five stop halfway: nobody is the only one who did.
  await Promise.all(
    others.map(({ visitor, id }, at) => {
      const { steps } = roadOf(at).saved.play;
      return visitor.act(id, {
        kind: "steps",
        from: 0,
        steps: at < 24 ? steps : steps.slice(0, 3),
      });
    }),
  );
  await expect(host.getByText("24 klaar")).toBeVisible();

  // What they played is frozen, and shown: the client first.
  await host.getByRole("button", { name: "Wat gebeurde er", exact: true }).click();
  await expect(student.getByRole("heading", { name: "Wat gebeurde er" })).toBeVisible();
  await host.getByRole("button", { name: "Zet de resultaten vast" }).click();
  await host.getByRole("button", { name: "Hoe het de cliënt verging" }).click();
  await expect(screen.getByText(roads[0].ending).first()).toBeVisible();
  await expect(screen.getByRole("table").first()).toContainText("12 van 30");
  await expectAccessible(screen, ["dark"]);
  await host.getByRole("button", { name: "De weg van de groep" }).click();
  await expect(screen.locator(".flow .band").first()).toBeAttached();

  // Own words are read before they are shown, and sent only with the tick.
  await student.getByLabel("Jouw tekst").fill("Ik had haar moeten laten uitpraten.");
  await student.getByRole("button", { name: "Verstuur" }).click();
  await expect(student.getByText("Zet eerst het vinkje")).toBeVisible();
  await student.getByLabel(/Deze tekst mag naar de les/).check();
  await student.getByRole("button", { name: "Verstuur" }).click();
  await host.locator(".queue").getByRole("button", { name: "Toon" }).click();
  await host.locator("details > summary").filter({ hasText: "Op het grote scherm" }).click();
  await host.getByRole("button", { name: "Uit de groep" }).click();
  await expect(screen.getByText("laten uitpraten")).toBeVisible();

  // A vote; it can be changed, and shows only when somebody reveals it.
  await host.getByLabel("Vraag", { exact: true }).fill("Wat nu?");
  await host.getByLabel("Antwoord 1").fill("Bellen");
  await host.getByLabel("Antwoord 2").fill("Wachten");
  await host.getByRole("button", { name: "Laat stemmen" }).last().click();
  await student.getByLabel("Bellen").check();
  await student.getByLabel("Wachten").check();
  await expect(host.getByText("1 stem", { exact: true })).toBeVisible();
  await expectAccessible(student, ["light"]);

  // A remote leads on from a phone.
  await host.getByRole("button", { name: "Maak een link" }).last().click();
  const toRemote = await host.getByRole("textbox", { name: "Afstandsbediening" }).inputValue();
  const remote = await phone(theirs);
  await remote.goto(toRemote);
  await remote.getByLabel("Fase").selectOption("takeaway");
  await expect(student.getByRole("heading", { name: "Meenemen", exact: true })).toBeVisible();
  await expectAccessible(remote, ["light"]);

  // What is kept: released numbers only. What is mine: gone at one press.
  const id = others[0]?.id ?? "";
  const csv = await host.request.get(classRoutes.export(id, "host", "csv"));
  expect(csv.status()).toBe(200);
  await student.getByText("Van jou in deze les").click();
  await student.getByRole("button", { name: "Wis alles van mij" }).click();
  await student.getByRole("button", { name: "Ja, wis het" }).click();
  await expect(student.getByText("Alles van jou is uit deze les gewist")).toBeVisible();
  await expect(host.getByText("29 studenten doen mee")).toBeVisible();
  await theirs.close();
});

test("a code that is not there, and one that is none", async ({ page, guards }) => {
  // The browser itself writes down that the server knows no such class.
  guards.expectMessage(/Failed to load resource.*404/);
  await open(page, "/les/");
  await page.getByLabel("Code van de les").fill("abc");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByRole("alert")).toContainText("zes letters en cijfers");
  await page.getByLabel("Code van de les").fill("zzzzzz");
  await page.getByRole("button", { name: "Ga verder" }).click();
  await expect(page.getByRole("alert")).toContainText("geen les met deze code");
});
