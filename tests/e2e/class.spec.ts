import type { BrowserContext, Page } from "@playwright/test";
import type { ParticipantCommand } from "../../src/class/protocol/participant-commands.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { expectAccessible } from "./accessible.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { classOf, command, findEachOther, joinInTwos, playAsPair, playOn } from "./in-class.ts";
import { fingers, keepPlay, play, walkthrough } from "./playing.ts";

/** A lecturer opens a class on the short case, and gives it to students. */
async function openClass(page: Page): Promise<string> {
  await open(page, "/les/openen/?case=sister");
  await expectAccessible(page, ["light"]);
  await page.getByRole("button", { name: "Open de les" }).click();
  await expect(page.locator(".class-host")).toBeVisible();
  // The link for coming back holds a secret: it is not left in the address.
  expect(new URL(page.url()).hash).toBe("");
  return (await page.locator(".class-code").innerText()).trim();
}

async function joinIn(page: Page, code: string, way: string, then = "Je doet mee"): Promise<void> {
  await open(page, `/les/#${code}`);
  await page.getByLabel(way, { exact: true }).check();
  await page.getByRole("button", { name: "Doe mee" }).click();
  await expect(page.getByRole("heading", { name: then })).toBeVisible();
}

const roads = [
  walkthrough("gelijkspel-verpleegkundige", "sister"),
  walkthrough("gelijkspel-sociaal-werker", "sister"),
  walkthrough("een-achter-verpleegkundige", "sister"),
  walkthrough("een-achter-sociaal-werker", "sister"),
] as const;
const pairs = walkthrough("gelijkspel-samen", "sister");
const roadOf = (at: number) => roads[at % roads.length] ?? roads[0];

/** Students whose phones nobody draws. */
const join = (base: string, code: string, count: number) =>
  Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const visitor = new Visitor(base);
      const role = at % 2 === 0 ? ("nursing" as const) : ("social-work" as const);
      const { body } = await visitor.join({ code, role });
      return { visitor, id: body.id };
    }),
  );

/** Two on two devices play the whole of it, and decide the last choice together. */
async function playInTwos(nurse: Page, social: Page, id: string): Promise<void> {
  const { steps } = pairs.saved.play;
  const at = steps.length - 1;
  const { choice = "", answer = {} } = steps[at] ?? {};
  await playAsPair({ nurse, social }, id, pairs, 0, at);
  const say = (page: Page, kind: "propose" | "settle", option = ""): ReturnType<typeof command> =>
    command<ParticipantCommand>(page, id, { kind, at, choice, option });
  await say(nurse, "propose", answer.nursing);
  await say(social, "propose", answer["social-work"]);
  await say(nurse, "settle", answer.settled);
  await say(social, "settle", answer.settled);
}

test("a lesson of six phones and fourteen more, from opening to what is kept", async ({
  page: host,
  context,
  browser,
  baseURL,
}) => {
  const base = baseURL ?? "";
  const contexts: BrowserContext[] = [];
  const phone = async (): Promise<Page> => {
    const theirs = await browser.newContext({
      baseURL: base,
      locale: "nl-NL",
      hasTouch: true,
      viewport: { width: 360, height: 740 },
    });
    contexts.push(theirs);
    return theirs.newPage();
  };
  const code = await openClass(host);
  const id = await classOf(host, "host");
  await expectAccessible(host, ["light"]);

  // The shared screen stands in the same browser as the host, at one press.
  const opened = context.waitForEvent("page");
  await host.getByRole("button", { name: "Open het grote scherm" }).click();
  const screen = await opened;
  await expect(screen.locator("ul.agreements")).toBeVisible();
  await host.getByRole("button", { name: "Meedoen", exact: true }).click();
  await expect(screen.locator(".class-code")).toHaveText(code);
  await expectAccessible(screen, ["light"]);

  // A remote on a phone of the lecturer's.
  await host.getByRole("button", { name: "Maak een link" }).last().click();
  const remote = await phone();
  await remote.goto(await host.getByRole("textbox", { name: "Afstandsbediening" }).inputValue());
  await expect(remote.getByText("Nu op het scherm")).toBeVisible();

  // Six phones: alone, two at one screen, two on two devices, played at home, and late.
  const [student, couple, nurse, social, home] = await Promise.all([
    phone(),
    phone(),
    phone(),
    phone(),
    phone(),
  ]);
  await open(student, `/les/#${code}`);
  await expectAccessible(student, ["dark"]);
  await joinIn(student, code, "Alleen");
  await expectAccessible(student, ["light"]);
  await joinIn(couple, code, "Met z’n tweeën, achter één scherm");
  await joinInTwos(nurse, code, "verpleegkundige");
  await joinInTwos(social, code, "sociaal werker");
  await findEachOther(nurse, social);
  await keepPlay(home, roads[2].saved);
  await joinIn(home, code, "Ik heb de casus thuis al gespeeld");
  const others = await join(base, code, 14);
  await expect(screen.getByText("19 studenten doen mee")).toBeVisible();
  await host.getByRole("button", { name: "Spelen", exact: true }).click();

  // Offline in the middle of the play: nothing is lost, and the badge says whose connection it is.
  await expect(student.locator(".play")).toBeVisible();
  await student.context().setOffline(true);
  const played = 2;
  await play(student, roads[0].stops.slice(0, played), fingers);
  await expect(student.locator(".touch")).toContainText("Je bent offline");
  await expect(student.locator(".touch")).toContainText("nog niet verstuurd");
  await student.context().setOffline(false);
  await expect(student.locator(".touch")).toHaveText("Verbonden");
  await student.reload();
  await expect(student.locator(".play")).toBeVisible();
  await expectAccessible(student, ["light"]);
  const sent = async () => {
    const seen = await student.request.get(classRoutes.view(id, "participant"));
    return (await seen.json()).set.you.steps.length;
  };
  await expect.poll(sent).toBe(played);
  await playOn(student, id, played, roads[0].saved.play.steps.slice(played));
  await playOn(couple, id, 0, pairs.saved.play.steps);
  await playInTwos(nurse, social, id);
  await home.getByRole("button", { name: "Neem dit spel mee" }).first().click();
  await expect(home.getByText("Je spel van thuis telt mee.")).toBeVisible();
  await Promise.all(
    others.map(({ visitor, id: there }, at) =>
      visitor.act(there, { kind: "steps", from: 0, steps: roadOf(at).saved.play.steps }),
    ),
  );
  await expect(host.getByText("18 klaar", { exact: true })).toBeVisible();
  await expect(couple.getByText("Je bent klaar.")).toBeVisible();
  await expect(social.getByText("Je bent klaar.")).toBeVisible();

  // What they played is frozen, and shown: the client first.
  await host.getByRole("button", { name: "Wat gebeurde er", exact: true }).click();
  await expect(student.getByRole("heading", { name: "Wat gebeurde er" })).toBeVisible();
  await host.getByRole("button", { name: "Zet de resultaten vast" }).click();
  await expect(screen.getByText(roads[0].ending).first()).toBeVisible();
  await expect(screen.getByRole("table").first()).toContainText("11 van 18");
  await expectAccessible(screen, ["dark"]);
  // The same on each phone, in numbers.
  await expect(student.locator(".on-device table")).toContainText("11 van 18");
  await expectAccessible(student, ["dark"]);
  await expectNoSidewaysScroll(student);

  // Late, and still in.
  const late = await phone();
  await joinIn(late, code, "Alleen", "Wat gebeurde er");
  await expect(late.getByRole("button", { name: "Speel de casus alsnog" })).toBeVisible();

  // Keys lead on, and back.
  await host.bringToFront();
  await host.keyboard.press("ArrowRight");
  await expect(host.locator(".host-now")).toContainText("Verteld en niet verteld");
  await expect(remote.locator(".remote-now")).toContainText("Verteld en niet verteld");
  await expect(late.getByRole("heading", { name: "Verteld en niet verteld" })).toBeVisible();
  await host.keyboard.press("ArrowLeft");
  await expect(remote.locator(".remote-now")).toContainText("Hoe het de cliënt verging");
  await expectAccessible(remote, ["light"]);
  await expectNoSidewaysScroll(remote);

  // Own words are read before they are shown, and sent only with the tick.
  await student.getByLabel("Jouw tekst").fill("Ik had haar moeten laten uitpraten.");
  await student.getByRole("button", { name: "Verstuur" }).click();
  await expect(student.getByText("Zet eerst het vinkje")).toBeVisible();
  await student.getByLabel(/Deze tekst mag naar de les/).check();
  await student.getByRole("button", { name: "Verstuur" }).click();
  await host.locator(".queue").getByRole("button", { name: "Toon" }).click();
  await host.locator("details > summary").filter({ hasText: "Iets anders tonen" }).click();
  await host.locator(".show-items").getByRole("button", { name: "Uit de groep" }).click();
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

  // The remote leads on to what they take along.
  await remote.getByLabel("Fase").selectOption("takeaway");
  await expect(nurse.getByRole("heading", { name: "Meenemen", exact: true })).toBeVisible();
  await expect(screen.getByText("Schrijf op je eigen scherm één ding")).toBeVisible();
  await nurse.getByLabel("Jouw tekst").fill("Ik vraag eerst wat iemand al doet.");
  await nurse.getByLabel(/Deze tekst mag naar de les/).check();
  await nurse.getByRole("button", { name: "Verstuur" }).click();
  await host.locator(".queue").getByRole("button", { name: "Toon" }).click();
  await expect(screen.getByText("Ik vraag eerst wat iemand al doet.")).toBeVisible();
  await expectAccessible(host, ["dark"]);

  // What is kept: released numbers only, as files and on paper.
  const csv = await host.request.get(classRoutes.export(id, "host", "csv"));
  expect(csv.status()).toBe(200);
  expect(await csv.text()).toContain("Ik vraag eerst wat iemand al doet.");
  const printed = context.waitForEvent("page");
  await host.getByRole("link", { name: "Blad om te printen" }).click();
  const sheet = await printed;
  await expect(sheet.locator(".count-table").first()).toContainText("11 van 18");
  await expect(sheet.getByText("laten uitpraten")).toBeVisible();
  await expectAccessible(sheet, ["light"]);
  await sheet.emulateMedia({ media: "print" });
  await expect(sheet.locator(".site-header")).toBeHidden();
  await expect(sheet.getByRole("button")).toHaveCount(0);
  await sheet.close();

  // What is mine: gone at one press. Then it is over for everybody.
  await student.getByText("Van jou in deze les").click();
  await student.getByRole("button", { name: "Wis alles van mij" }).click();
  await student.getByRole("button", { name: "Ja, wis het" }).click();
  await expect(student.getByText("Alles van jou is uit deze les gewist")).toBeVisible();
  await host.reload();
  await expect(host.getByText("19 studenten doen mee").first()).toBeVisible();
  await host.getByRole("button", { name: "Sluit de les" }).click();
  await host.getByRole("button", { name: "Ja, sluit de les" }).click();
  await expect(late.getByRole("heading", { name: "Afgelopen" })).toBeVisible();
  await expect(screen.getByText("De les is afgelopen.")).toBeVisible();
  // The lecturer has what is left to do, and nothing else.
  await expect(host.getByRole("link", { name: "Blad om te printen" })).toBeVisible();
  await expect(host.getByRole("button", { name: "Bewaar zo lang" })).toBeVisible();
  await expect(host.getByRole("button", { name: "Wis alles nu" })).toBeVisible();
  await expect(
    host.getByRole("button", { name: /Spelen|Toon|Maak een|Zet de|stemmen/ }),
  ).toHaveCount(0);
  await expectAccessible(host, ["light"]);
  for (const each of contexts) await each.close();
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
