import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { parse } from "yaml";
import { initialState } from "../../src/engine/state.ts";
import { openChoices, step } from "../../src/engine/step.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Mode } from "../../src/scenario/vocabulary.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { expect } from "./fixtures.ts";

/** One choice of a walkthrough, as a player meets it. */
export type Stop = {
  /** What it says on the button. */
  text: string;
  /** The key that chooses it. */
  key: string;
  /** The next scene waits for "go on". */
  leads: boolean;
  /** Title of the scene in which it stands. */
  scene: string;
};

/** A playthrough of the writers, laid out for a browser. */
export type Walkthrough = { mode: Mode; stops: Stop[]; ending: string; told: string[] };

/** The case of John in its source language. */
export const john: Scenario = (() => {
  const found = shippedCases().find(({ id }) => id === "john");
  if (!found) throw new Error("scenarios/john is gone");
  return found;
})();

/**
 * A file of `scenarios/john/playthroughs` as what to press, and where it must lead.
 * @throws Error where a choice is not possible
 */
export function walkthrough(name: string): Walkthrough {
  const file = join(import.meta.dirname, "../../scenarios/john/playthroughs", `${name}.yaml`);
  const { mode, choices } = parse(readFileSync(file, "utf8")) as { mode: Mode; choices: string[] };
  let state = initialState(john, mode);
  const sceneTitle = () => john.scenes.find(({ id }) => id === state.scene)?.title ?? "";
  const stops = choices.map((id): Stop => {
    const open = openChoices(john, state);
    const scene = sceneTitle();
    const result = step(john, state, id);
    if (!result.ok) throw new Error(`${name}: ${id} in ${state.scene}: ${result.reason}`);
    state = result.state;
    return {
      text: plainText(result.choice.text),
      key: String(open.findIndex((each) => each.id === id) + 1),
      leads: state.used.length === 0,
      scene,
    };
  });
  const told = john.facts.filter(({ id }) => state.told.includes(id));
  return { mode, stops, ending: sceneTitle(), told: told.map(({ text }) => plainText(text)) };
}

/** How somebody uses the page: by keys, or by touch. */
export type Hands = {
  choose(page: Page, stop: Stop): Promise<void>;
  goOn(page: Page): Promise<void>;
};

export const choiceButton = (page: Page, text: string) =>
  page.locator(".choices button").filter({ hasText: text });

const goOnButton = (page: Page) => page.locator("[data-go-on]");

/** Nothing but keys: a number chooses, Enter goes on. */
export const keys: Hands = {
  async choose(page, stop) {
    await expect(choiceButton(page, stop.text)).toBeVisible();
    await page.keyboard.press(stop.key);
  },
  async goOn(page) {
    await expect(goOnButton(page)).toBeVisible();
    await page.keyboard.press("Enter");
  },
};

/** Nothing but taps. */
export const fingers: Hands = {
  choose: (page, stop) => choiceButton(page, stop.text).tap(),
  goOn: (page) => goOnButton(page).tap(),
};

/**
 * Plays stops one after the other, each as soon as the page offers it.
 * @param each called before every choice
 */
export async function play(
  page: Page,
  stops: readonly Stop[],
  hands: Hands,
  each: (stop: Stop, at: number) => Promise<void> = async () => {},
): Promise<void> {
  for (const [at, stop] of stops.entries()) {
    await each(stop, at);
    await hands.choose(page, stop);
    if (stop.leads) await hands.goOn(page);
  }
}
