import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.ts";
import {
  byTwin,
  drawn,
  keptSteps,
  map,
  mapChoices,
  networkAfter,
  shipped,
  whereIs,
} from "./ecogram.ts";
import { expect, expectNoSidewaysScroll, open, test } from "./fixtures.ts";
import { fingers, keys, play, tabTo, walkthrough } from "./playing.ts";

/** The client's ecogram: live, in words, and how organisations draw it. Choices are made on it. */

const nah = shipped("nah");
const { stops, ending } = walkthrough("geen-lucht-verpleegkundige", "nah");
const onMap = mapChoices(nah);
const first = stops.findIndex(({ text }) => onMap.has(text));
const stop = stops[first];
const choice = onMap.get(stop?.text ?? "");
if (!stop || !choice?.contact) throw new Error("this play no longer chooses on the ecogram");
const { contact } = choice;

const toTheMap = async (page: Page, hands = keys) => {
  await open(page, "/spelen/nah/?role=nursing");
  await play(page, stops.slice(0, first), hands);
};
const made = () => [...stops.slice(0, first + 1)].length;

/** No WebGL, as in a locked-down browser. */
const withoutWebgl = () => {
  const getContext = HTMLCanvasElement.prototype.getContext;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
    return kind.startsWith("webgl") ? null : Reflect.apply(getContext, this, [kind]);
  } as typeof getContext;
};

/** From now on time passes as the test says, and the frames that the page asks for are counted. */
async function watchFrames(page: Page): Promise<void> {
  await page.clock.install();
  await page.evaluate(() => {
    const counting = window as unknown as { frames: number };
    counting.frames = 0;
    const ask = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      counting.frames++;
      return ask(callback);
    };
  });
}
const frames = (page: Page) =>
  page.evaluate(() => (window as unknown as { frames: number }).frames);

/** How many frames the page asks for in a second of its own time. */
async function framesInASecond(page: Page): Promise<number> {
  const before = await frames(page);
  await page.clock.runFor(1000);
  return (await frames(page)) - before;
}

/** Waits until nothing moves any more, and nothing waits to move. */
const still = (page: Page) => expect.poll(() => framesInASecond(page)).toBe(0);

test("is opened, gone around in and chosen on by keyboard alone", async ({ page }) => {
  await toTheMap(page);
  const door = page.locator(".map-door button");
  await tabTo(page, door);
  await page.keyboard.press("Enter");
  await drawn(page);
  const surface = page.getByRole("application");
  await tabTo(page, surface);
  const here = page.locator("[data-map-here]");
  await page.keyboard.press("ArrowRight");
  const one = await here.textContent();
  expect(one).toMatch(/eigen mensen|beroepskrachten/);
  await page.keyboard.press("ArrowDown");
  await expect(here).not.toHaveText(one ?? "");
  await page.keyboard.press("+");
  await page.keyboard.press("0");
  await page.keyboard.press("Enter");
  const card = page.locator(".map-card");
  await expect(card).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card).toHaveCount(0);
  await expect(surface).toBeFocused();
  await page.keyboard.press(stop.key);
  await expect(card).toBeFocused();
  await tabTo(page, card.getByRole("button", { name: stop.text }));
  await page.keyboard.press("Enter");
  await expect(map(page)).toHaveCount(0);
  await expect(page.locator(".you").filter({ hasText: stop.text })).toBeVisible();
  expect((await keptSteps(page)).flat()).toHaveLength(made());
  // Escape closes the whole map, and the focus is back where it came from.
  await page.locator(".map-beside button").focus();
  await page.keyboard.press("Enter");
  await expect(map(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(map(page)).toHaveCount(0);
  await expect(page.locator(".map-beside button")).toBeFocused();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("one tap opens it, a tap on somebody opens a card, a tap there chooses", async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await toTheMap(page, fingers);
    await page.locator(".controls .map-button").tap();
    await drawn(page);
    await expectNoSidewaysScroll(page);
    const box = await page.locator(".map-host").boundingBox();
    if (!box) throw new Error("the drawing has no place");
    const at = whereIs(networkAfter(nah, stops.slice(0, first)), contact, box);
    await page.touchscreen.tap(box.x + at.x, box.y + at.y);
    const card = page.locator(".map-card");
    await expect(card.getByRole("button", { name: stop.text })).toBeVisible();
    await card.getByRole("button", { name: stop.text }).tap();
    await expect(map(page)).toHaveCount(0);
    await expect(page.locator(".you").filter({ hasText: stop.text })).toBeVisible();
    expect((await keptSteps(page)).flat()).toHaveLength(made());
  });
});

test("a whole case by keys, all that stands on the ecogram in its words, without WebGL", async ({
  page,
}) => {
  await page.addInitScript(withoutWebgl);
  await open(page, "/spelen/nah/?role=nursing");
  const hands = byTwin(nah);
  await play(page, stops, hands);
  expect(hands.chosen.length).toBeGreaterThanOrEqual(3);
  await expect(page.getByRole("heading", { name: ending })).toBeVisible();
});

test("says so where there is no WebGL, and shows a still drawing and the words", async ({
  page,
}) => {
  await page.addInitScript(withoutWebgl);
  await toTheMap(page);
  await page.locator(".map-door button").click();
  await expect(map(page).locator(".map-note")).toContainText("Dit apparaat kan");
  await expect(map(page).getByRole("img", { name: /Ecogram van Marcel/ })).toBeVisible();
  const twin = map(page).locator(".map-twin");
  await expect(twin).not.toHaveClass(/aside/);
  await expect(twin.locator("[data-contact]")).toHaveCount(nah.contacts.length);
  await twin.getByRole("button", { name: stop.text }).click();
  expect((await keptSteps(page)).flat()).toHaveLength(made());
});

/** Which part of two pictures of one size differs so that it can be seen, from 0 to 1. */
function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (base64) => {
          const picture = new Image();
          picture.src = `data:image/png;base64,${base64}`;
          await picture.decode();
          const canvas = new OffscreenCanvas(picture.width, picture.height);
          const context = canvas.getContext("2d");
          context?.drawImage(picture, 0, 0);
          return context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
        }),
      );
      const [first = [], second = []] = pixels;
      let differ = 0;
      for (let at = 0; at < first.length; at += 4)
        if (Math.abs((first[at] ?? 0) - (second[at] ?? 0)) > 48) differ += 1;
      return differ / Math.max(1, first.length / 4);
    },
    [one.toString("base64"), other.toString("base64")],
  );
}

test("comes back after the graphics memory was lost", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await toTheMap(page);
  await watchFrames(page);
  await page.locator(".map-door button").click();
  await drawn(page);
  await still(page);
  const host = page.locator(".map-host");
  const before = await host.screenshot();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>("canvas.network-canvas");
    const lose = canvas?.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    lose?.loseContext();
    (window as unknown as { giveBack: () => void }).giveBack = () => lose?.restoreContext();
  });
  await expect(map(page).locator(".map-note")).toContainText("even weg");
  await expect(map(page).locator(".map-twin")).not.toHaveClass(/aside/);
  await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
  await drawn(page);
  await expect(map(page).locator(".map-note")).toHaveCount(0);
  // The same picture, but for how the card smooths an edge.
  await expect
    .poll(async () => differing(page, before, await host.screenshot()))
    .toBeLessThan(0.01);
});

test("draws nothing while nothing moves, and nothing moves for who asked for that", async ({
  page,
}) => {
  const { stops: years } = walkthrough("spijker-verpleegkundige", "john");
  await open(page, "/spelen/john/?role=nursing");
  await play(page, years, keys);
  await watchFrames(page);
  const framesBackInTime = async (reducedMotion: "no-preference" | "reduce") => {
    await page.emulateMedia({ reducedMotion });
    await page.locator(".map-beside button").click();
    await drawn(page);
    await still(page);
    const before = await frames(page);
    await map(page).getByRole("slider").focus();
    await page.keyboard.press("Home");
    await still(page);
    const asked = (await frames(page)) - before;
    await page.keyboard.press("Escape");
    await expect(map(page)).toHaveCount(0);
    return asked;
  };
  expect(await framesBackInTime("no-preference")).toBeGreaterThan(10);
  const atOnce = await framesBackInTime("reduce");
  expect(atOnce).toBeGreaterThan(0);
  expect(atOnce).toBeLessThan(5);
});

test("can be used by everybody, in both themes: drawing, words and chart", async ({ page }) => {
  await toTheMap(page);
  await page.locator(".map-door button").click();
  await drawn(page);
  await page.keyboard.press("Tab");
  await expectAccessible(page);
  await map(page).getByRole("button", { name: "In woorden" }).click();
  await expectAccessible(page, ["light"]);
  await map(page).getByRole("button", { name: "Het schema" }).click();
  await drawn(page);
  await map(page)
    .getByRole("button", { name: /Waar is/ })
    .click();
  await expect(map(page).locator(".map-found")).toBeVisible();
  await expectAccessible(page, ["dark"]);
});

test("shows what moved since the map was last looked at, and goes through time", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const { stops: years } = walkthrough("spijker-verpleegkundige", "john");
  await open(page, "/spelen/john/?role=nursing");
  await play(page, years, keys);
  await page.locator(".map-beside button").click();
  await drawn(page);
  await expect(map(page).locator(".map-moved")).toContainText("Sinds het begin");
  const time = map(page).getByRole("slider");
  const moments = Number(await time.getAttribute("max"));
  expect(moments).toBeGreaterThan(1);
  await time.focus();
  await page.keyboard.press("Home");
  await expect(map(page).locator("output")).toHaveText("In het begin");
  await page.keyboard.press("Escape");
  await expect(map(page)).toHaveCount(0);
  // Looked at: nothing has moved since.
  await page.locator(".map-beside button").click();
  await drawn(page);
  await expect(map(page).locator(".map-moved")).toHaveCount(0);
});
