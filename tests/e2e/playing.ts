import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "@playwright/test";
import { parse } from "yaml";
import { openAnswers } from "../../src/engine/answers.ts";
import { begin, choose } from "../../src/engine/fork.ts";
import { readMade } from "../../src/engine/notation.ts";
import { replay } from "../../src/engine/replay.ts";
import { openChoices } from "../../src/engine/step.ts";
import { transcript } from "../../src/engine/transcript.ts";
import { replyEnd } from "../../src/player/play/scene-groups.ts";
import type { SavedPlay } from "../../src/player/store/saved-play.ts";
import { plainText } from "../../src/scenario/rich-text.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Mode, Role } from "../../src/scenario/vocabulary.ts";
import { shippedCases } from "../model/shipped-cases.ts";
import { expect } from "./fixtures.ts";

/** One choice of a walkthrough, as a player meets it. */
export type Stop = {
  /** What it says on the button. */
  text: string;
  /** The key that chooses it. */
  key: string;
  /** What it asks, in order: which of the answers is taken, of how many; absent for a plain choice. */
  asked?: { at: number; part: string }[];
  /** It is the only thing to do, so its question is there at once. */
  alone: boolean;
  /** The next scene waits for "go on". */
  leads: boolean;
  /** The profession whose choice it is, where two play. */
  of: Role | undefined;
  /** Title of the scene in which it stands. */
  scene: string;
};

/** A playthrough of the writers, laid out for a browser. */
export type Walkthrough = {
  mode: Mode;
  stops: Stop[];
  ending: string;
  told: string[];
  /** All of it, as a browser keeps it that has just played it. */
  saved: SavedPlay;
};

const all = shippedCases();
const shipped = (id: string): Scenario => {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`scenarios/${id} is gone`);
  return found;
};

/** The case of John in its source language. */
export const john: Scenario = shipped("john");

/**
 * A file of a case's `playthroughs` as what to press, and where it must lead.
 * @param id of the case
 * @throws Error where a choice is not possible
 */
export function walkthrough(name: string, id = "john"): Walkthrough {
  const scenario = shipped(id);
  const file = join(import.meta.dirname, "../../scenarios", id, "playthroughs", `${name}.yaml`);
  const {
    mode,
    part = "whole",
    choices,
  } = parse(readFileSync(file, "utf8")) as {
    mode: Mode;
    part?: "whole" | "lesson-cut";
    choices: string[];
  };
  let sitting = begin(scenario, {
    id: "walkthrough",
    roles: mode === "pair" ? ["nursing", "social-work"] : [mode],
    options: { feedback: "report", part },
  });
  let lived = replay(scenario, sitting.play);
  const sceneTitle = () =>
    scenario.scenes.find((each) => each.id === lived.state.scene)?.title ?? "";
  const stops = choices.map((written): Stop => {
    const made = readMade(written);
    const { state } = lived;
    const open = openChoices(scenario, state);
    const choice = open.find((each) => each.id === made?.choice);
    const scene = sceneTitle();
    const result = choose(scenario, sitting, made?.choice ?? "", "unused00", made?.answer);
    if (!choice || !result.ok) throw new Error(`${name}: ${written} in ${state.scene}`);
    sitting = result.sitting;
    lived = replay(scenario, sitting.play);
    const parts = choice.asks && openAnswers(scenario, state, choice);
    const scripted = (part: string) =>
      choice.asks?.kind === "together" && mode !== "pair" && part !== mode && part !== "settled";
    return {
      text: plainText(choice.text),
      key: String(open.indexOf(choice) + 1),
      of: choice.for,
      alone: open.length === 1,
      ...(parts && {
        asked: parts
          .filter(({ part }) => !scripted(part))
          .map(({ part, options }) => ({
            part,
            at: options.findIndex((each) => each.id === made?.answer?.[part]),
          })),
      }),
      leads: replyEnd(transcript(scenario, lived), sitting.cursor) !== undefined,
      scene,
    };
  });
  const told = scenario.facts.filter((fact) => lived.state.told.includes(fact.id));
  return {
    ...{ mode, stops, ending: sceneTitle(), told: told.map(({ text }) => plainText(text)) },
    saved: { v: 1, ...sitting, revision: 1, updatedAt: Date.UTC(2026, 0, 5) },
  };
}

/** Puts a play into the browser as if it had been played there: for what comes after playing. */
export async function keepPlay(page: Page, { play, ...rest }: SavedPlay): Promise<void> {
  const written = [`blanco.play.${play.id}`, JSON.stringify({ ...rest, play })] as const;
  await page.addInitScript(([key, text]) => {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, text);
  }, written);
}

/** How somebody uses the page: by keys, or by touch. */
export type Hands = {
  /** Makes a choice; says so when it answered what the choice asks as well. */
  choose(page: Page, stop: Stop): Promise<"answered" | undefined>;
  /** Takes one answer of the questions that are open, and says that it is done with the last. */
  answer(page: Page, question: number, at: number): Promise<void>;
  submit(page: Page): Promise<void>;
  goOn(page: Page): Promise<void>;
};

export const choiceButton = (page: Page, text: string) =>
  page.locator(".choices button").filter({ hasText: text });

const goOnButton = (page: Page) => page.locator("[data-go-on]");

/** Presses Tab until something has the focus; fails after a screenful of stops, or `most`. */
export async function tabTo(page: Page, goal: Locator, key = "Tab", most = 40): Promise<void> {
  const reached = () => goal.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < most; presses++) {
    if (await reached()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab does not reach ${goal}`);
}

/** Answers by keys what is asked in one place of the page. */
export const keysIn = (place: (page: Page) => Locator): Pick<Hands, "answer" | "submit"> => ({
  async answer(page, question, at) {
    const radios = place(page).locator("fieldset").nth(question).getByRole("radio");
    await tabTo(page, radios.first());
    await page.keyboard.press("Space");
    for (let press = 0; press < at; press++) await page.keyboard.press("ArrowDown");
    await expect(radios.nth(at)).toBeChecked();
  },
  async submit(page) {
    await tabTo(page, place(page).locator("button[type=submit]"));
    await page.keyboard.press("Enter");
  },
});

/** Nothing but keys: a number chooses, Enter goes on. */
export const keys: Hands = {
  ...keysIn((page) => page.locator(".next")),
  async choose(page, stop) {
    await expect(choiceButton(page, stop.text)).toBeVisible();
    await page.keyboard.press(stop.key);
    return undefined;
  },
  async goOn(page) {
    await expect(goOnButton(page)).toBeVisible();
    await page.keyboard.press("Enter");
  },
};

/** Nothing but taps. */
export const fingers: Hands = {
  choose: async (page, stop) => {
    // Two taps in one place within half a second are a double touch, of which the page takes one.
    await page.locator(".play-bar .here").tap();
    await choiceButton(page, stop.text).tap();
    return undefined;
  },
  answer: (page, question, at) =>
    page.locator(".next fieldset").nth(question).locator("label").nth(at).tap(),
  submit: (page) => page.locator(".next button[type=submit]").tap(),
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
    const made = !stop.asked || !stop.alone ? await hands.choose(page, stop) : undefined;
    if (made !== "answered") await answerAll(page, stop.asked ?? [], hands);
    if (stop.leads) await hands.goOn(page);
  }
}

/** At one screen it changes hands before each question of deciding together. */
async function takeScreen(page: Page, hands: Hands): Promise<void> {
  await expect(page.locator(".next :is(.hand-over, fieldset)").first()).toBeVisible();
  if ((await page.locator(".next .hand-over").count()) > 0) await hands.goOn(page);
}

/** What a choice asks, on a card or in words of the ecogram: there one screen does not change hands. */
export async function answerThere(
  page: Page,
  asked: NonNullable<Stop["asked"]>,
  hands: Pick<Hands, "answer" | "submit">,
): Promise<void> {
  const oneByOne = asked.some(({ part }) => part === "settled");
  for (const [question, { at }] of asked.entries()) {
    await hands.answer(page, oneByOne ? 0 : question, at);
    if (oneByOne) await hands.submit(page);
  }
  if (asked.length > 0 && !oneByOne) await hands.submit(page);
}

/** Deciding together comes one question after the other; everything else asks all at once. */
async function answerAll(
  page: Page,
  asked: NonNullable<Stop["asked"]>,
  hands: Hands,
): Promise<void> {
  const oneByOne = asked.some(({ part }) => part === "settled");
  for (const [question, { at }] of asked.entries()) {
    if (oneByOne) await takeScreen(page, hands);
    await hands.answer(page, oneByOne ? 0 : question, at);
    if (oneByOne) await hands.submit(page);
  }
  if (asked.length > 0 && !oneByOne) await hands.submit(page);
}
