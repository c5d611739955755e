import type { Locator, Page } from "@playwright/test";
import { networkOf } from "../../src/engine/network.ts";
import { replay } from "../../src/engine/replay.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { expectAccessible } from "./accessible.ts";
import { drawn, keptSteps, map, shipped, whereIs } from "./ecogram.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import {
  answerThere,
  fingers,
  type Hands,
  keepPlay,
  keys,
  keysIn,
  type Stop,
  tabTo,
  walkthrough,
} from "./playing.ts";

/** Choices on the ecogram that ask: what matters most, a decision in parts, deciding together. */

const nah = shipped("nah");
const { stops, saved } = walkthrough("mijn-helft-verpleegkundige", "nah");
const choices = nah.scenes.flatMap((scene) => scene.choices);
const choiceOf = ({ text }: Stop) => choices.find((each) => plainText(each.text) === text);

/** The first stop of the play that asks this. */
function asks(kind: "meaning" | "decide" | "together"): { at: number; stop: Stop } {
  const at = stops.findIndex((stop) => choiceOf(stop)?.asks?.kind === kind);
  const stop = stops[at];
  if (!stop) throw new Error(`this play no longer has a question of the kind ${kind}`);
  return { at, stop };
}

/** Opens the play where it stands before a stop. */
async function openBefore(page: Page, at: number): Promise<void> {
  const play = { ...saved.play, steps: saved.play.steps.slice(0, at) };
  await keepPlay(page, { ...saved, play, cursor: at });
  await open(page, `/spelen/nah/#play=${play.id}`);
}

/** The case as its lecturer could have written it: this question is asked at Isa, on the ecogram. */
async function atIsa(page: Page, { text, scene }: Stop): Promise<void> {
  await page.route("**/case/nah.nl.*.json", async (route) => {
    const response = await route.fetch();
    const scenario = (await response.json()) as Scenario;
    for (const each of scenario.scenes.filter(({ title }) => title === scene)) {
      each.map = { id: "asked-here", text: [{ p: ["Bij wie vraag je het?"] }] };
      for (const choice of each.choices)
        if (plainText(choice.text) === text) choice.contact = "isa";
    }
    await route.fulfill({ response, json: scenario });
  });
}

const card = (page: Page): Locator => page.locator(".map-card");

const keysOnCard = keysIn(card);
const fingersOnCard: Pick<Hands, "answer" | "submit"> = {
  answer: (page, question, at) =>
    card(page).locator("fieldset").nth(question).locator("label").nth(at).tap(),
  submit: (page) => card(page).locator("button[type=submit]").tap(),
};

/** The play went on by one choice, with what was answered, and the map is closed. */
async function expectMade(page: Page, at: number): Promise<void> {
  await expect(map(page)).toHaveCount(0);
  await expect
    .poll(async () => (await keptSteps(page)).flat())
    .toEqual(saved.play.steps.slice(0, at + 1));
}

for (const kind of ["meaning", "decide", "together"] as const) {
  const { at, stop } = asks(kind);

  test(`by keyboard: ${kind} is asked at a contact and answered there`, async ({ page }) => {
    if (kind !== "meaning") await atIsa(page, stop);
    await openBefore(page, at);
    await tabTo(page, page.locator(".map-door button"));
    await page.keyboard.press("Enter");
    await drawn(page);
    await tabTo(page, page.getByRole("application"));
    // The number of the choice goes to whose it is.
    await page.keyboard.press(stop.key);
    await expect(card(page)).toBeFocused();
    const choice = card(page).getByRole("button", { name: stop.text });
    await tabTo(page, choice);
    await page.keyboard.press("Enter");
    await expect(card(page).locator("fieldset").first()).toBeVisible();
    // It can be left, and then the choice is where it was.
    await tabTo(page, card(page).getByRole("button", { name: /Nog niet/ }));
    await page.keyboard.press("Enter");
    await expect(choice).toBeFocused();
    await page.keyboard.press("Enter");
    await expectAccessible(page);
    await answerThere(page, stop.asked ?? [], keysOnCard);
    await expectMade(page, at);
    if (stop.leads) await keys.goOn(page);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test(`by touch: ${kind} is asked at a contact and answered there`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: "reduce" });
      if (kind !== "meaning") await atIsa(page, stop);
      await openBefore(page, at);
      await page.locator(".controls .map-button").tap();
      await drawn(page);
      const box = await page.locator(".map-host").boundingBox();
      if (!box) throw new Error("the drawing has no place");
      const play = { ...saved.play, steps: saved.play.steps.slice(0, at) };
      const network = networkOf(nah, replay(nah, play)).contacts;
      const isa = whereIs(network, "isa", box);
      await page.touchscreen.tap(box.x + isa.x, box.y + isa.y);
      await card(page).getByRole("button", { name: stop.text }).tap();
      await expectNoSidewaysScroll(page);
      await answerThere(page, stop.asked ?? [], fingersOnCard);
      await expectMade(page, at);
      if (stop.leads) await fingers.goOn(page);
    });
  });
}
