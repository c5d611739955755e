import type { Locator, Page } from "@playwright/test";
import { begin, choose, type Sitting } from "../../src/engine/fork.ts";
import { networkOf } from "../../src/engine/network.ts";
import { replay } from "../../src/engine/replay.ts";
import { openChoices } from "../../src/engine/step.ts";
import { fitted } from "../../src/network-map/layout/camera.ts";
import { place, type TieNow } from "../../src/network-map/layout/place.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Choice, Scenario } from "../../src/scenario/scenario.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { expect } from "./fixtures.ts";
import { answerThere, type Hands, keys, keysIn, type Stop, tabTo } from "./playing.ts";

/** The ecogram of a play, as somebody uses it. */
export const map = (page: Page): Locator => page.locator("dialog .network-map");

/** Waits until the live drawing stands still. */
export async function drawn(page: Page): Promise<void> {
  await expect(page.locator(".map-surface.ready")).toBeVisible();
  await page.waitForFunction(() => document.querySelector("canvas.network-canvas"));
}

/** A case that is shipped, with what it says and does. @throws Error where there is none */
export function shipped(id: string): Scenario {
  const found = shippedCases().find((each) => each.id === id);
  if (!found) throw new Error(`scenarios/${id} is gone`);
  return found;
}

/** The choices of a case that are made on its ecogram, by what they say. */
export const mapChoices = ({ scenes }: Scenario): ReadonlyMap<string, Choice> =>
  new Map(
    scenes
      .flatMap(({ choices }) => choices)
      .filter(({ contact }) => contact !== undefined)
      .map((choice) => [plainText(choice.text), choice]),
  );

/** Who is where on the surface, from the same layout that draws it. */
export function whereIs(
  network: readonly TieNow[],
  contact: string,
  { width, height }: { width: number; height: number },
): { x: number; y: number } {
  const placed = place(network, { width, height });
  // As the scene does: room for a name above and below.
  const half = { x: placed.half.x + 8, y: placed.half.y + 13 * 1.3 };
  const camera = fitted(half, { width, height });
  const node = placed.nodes.find(({ id }) => id === contact);
  if (!node) throw new Error(`${contact} is not on the map`);
  return { x: camera.x + node.x * camera.zoom, y: camera.y + node.y * camera.zoom };
}

/** The network after some choices, made by what they say. */
export function networkAfter(scenario: Scenario, stops: readonly Stop[]): readonly TieNow[] {
  let sitting: Sitting = begin(scenario, {
    id: "ecogram00",
    roles: ["nursing"],
    options: { feedback: "report", part: "whole" },
  });
  for (const { text } of stops) {
    const { state } = replay(scenario, sitting.play);
    const choice = openChoices(scenario, state).find((each) => plainText(each.text) === text);
    const made = choose(scenario, sitting, choice?.id ?? "", "unused00");
    if (!made.ok) throw new Error(`${text} cannot be chosen`);
    sitting = made.sitting;
  }
  return networkOf(scenario, replay(scenario, sitting.play)).contacts;
}

/** The choices of the plays that this browser keeps. */
export const keptSteps = (page: Page): Promise<unknown[]> =>
  page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.includes("play"))
      .map((key) => JSON.parse(localStorage.getItem(key) ?? "null")?.play?.steps)
      .filter((steps) => steps !== undefined),
  );

/** Nothing but keys: everything as `keys` do, and what stands on the ecogram there. */
function onMapBy(
  scenario: Scenario,
  at: (page: Page, stop: Stop, contact: string) => Promise<Locator>,
): Hands & { chosen: string[] } {
  const onMap = mapChoices(scenario);
  const chosen: string[] = [];
  return {
    ...keys,
    chosen,
    async choose(page, stop) {
      const choice = onMap.get(stop.text);
      if (!choice?.contact) return keys.choose(page, stop);
      await tabTo(page, page.locator(".map-door button"));
      await page.keyboard.press("Enter");
      await expect(map(page)).toBeVisible();
      const place = await at(page, stop, choice.contact);
      await tabTo(page, place.getByRole("button", { name: stop.text }), "Tab", 90);
      await page.keyboard.press("Enter");
      await answerThere(
        page,
        stop.asked ?? [],
        keysIn(() => place),
      );
      await expect(map(page)).toHaveCount(0);
      chosen.push(choice.id);
      return "answered";
    },
  };
}

/** On the drawing, on the card of its contact. */
export const byDrawing = (scenario: Scenario): Hands & { chosen: string[] } =>
  onMapBy(scenario, async (page, stop) => {
    await drawn(page);
    await tabTo(page, page.getByRole("application"));
    // The number of a choice goes to whose it is.
    await page.keyboard.press(stop.key);
    const card = page.locator(".map-card");
    await expect(card).toBeFocused();
    return card;
  });

/** In the words of the ecogram, at its contact. */
export const byTwin = (scenario: Scenario): Hands & { chosen: string[] } =>
  onMapBy(scenario, async (page, _stop, contact) => {
    await tabTo(page, map(page).getByRole("button", { name: "In woorden" }));
    await page.keyboard.press("Enter");
    return map(page).locator(`.map-twin [data-contact="${contact}"]`);
  });
