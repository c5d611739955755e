import type { Page } from "@playwright/test";
import type { HostCommand } from "../../src/class/protocol/host-commands.ts";
import type { ParticipantCommand } from "../../src/class/protocol/participant-commands.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import type { CommandAnswer } from "../../src/class/protocol/view.ts";
import type { PlayStep } from "../../src/scenario/play.ts";
import { newKey } from "../fixtures/class/visitor.ts";
import { expect, open } from "./fixtures.ts";
import type { Walkthrough } from "./playing.ts";

/** How a role is called on the page. */
export type RoleName = "verpleegkundige" | "sociaal werker";

/** The last class in which this page has a seat. */
export const classOf = (page: Page, seat: "host" | "participant"): Promise<string> =>
  page.evaluate(
    (place) => JSON.parse(localStorage.getItem(place) ?? "[]")[0]?.id ?? "",
    `blanco.classes.${seat}`,
  );

/** Does what the page of this browser could do, with the seat that it has. */
export async function command<C extends HostCommand | ParticipantCommand>(
  page: Page,
  id: string,
  asked: C,
  seat: "host" | "participant" = "participant",
): Promise<CommandAnswer> {
  const answer = await page.request.post(classRoutes.commands(id, seat), {
    headers: { Origin: new URL(page.url()).origin },
    data: { key: newKey(), command: asked },
  });
  const body = await answer.json();
  expect(body).not.toHaveProperty("error");
  return body;
}

/** Makes choices that nobody has to watch being made. */
export async function playOn(page: Page, id: string, from: number, steps: PlayStep[]) {
  const { steps: have } = await command(page, id, { kind: "steps", from, steps });
  expect(have).toBe(from + steps.length);
}

/**
 * Two on two devices make choices that nobody has to watch: each those of their own profession.
 * @param road what two played at one screen
 * @param from how many choices were made already
 * @param to up to which one
 */
export async function playAsPair(
  { nurse, social }: Record<"nurse" | "social", Page>,
  id: string,
  { stops, saved }: Walkthrough,
  from: number,
  to: number,
): Promise<void> {
  for (let at = from; at < to; at++)
    await playOn(
      stops[at]?.of === "social-work" ? social : nurse,
      id,
      at,
      saved.play.steps.slice(at, at + 1),
    );
}

/** Joins to play on two devices; stands where a partner is looked for. */
export async function joinInTwos(page: Page, code: string, role: RoleName): Promise<void> {
  await open(page, `/les/#${code}`);
  await page.getByLabel("Met z’n tweeën, ieder op een eigen apparaat").check();
  await page.getByLabel(role).check();
  await page.getByRole("button", { name: "Doe mee" }).click();
  await expect(page.getByRole("heading", { name: "Zoek je partner" })).toBeVisible();
}

/** Two who joined to play on two devices find each other by a word. */
export async function findEachOther(nurse: Page, social: Page): Promise<void> {
  const lobby = await social.locator(".class-lobby").innerText();
  const word = /Jouw woord is ([A-Z]+)\./.exec(lobby)?.[1] ?? "";
  await nurse.getByLabel("Woord van je partner").fill(word.toLowerCase());
  await nurse.getByRole("button", { name: "Speel samen" }).click();
  await expect(nurse.getByText("Samen met de sociaal werker")).toBeVisible();
  await expect(social.getByText("Samen met de verpleegkundige")).toBeVisible();
}
