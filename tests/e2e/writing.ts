import type { Page } from "@playwright/test";
import { expect, open } from "./fixtures.ts";

/** The text area of the editor that is in view; what is in a shadow root is found all the same. */
export const editor = (page: Page) => page.locator(".cm-content").first();

/** Begins the small case that works already, and waits until all of it has been looked at. */
export async function begin(page: Page, title = "De brug"): Promise<void> {
  await open(page, "/schrijven/");
  await page.getByLabel("Titel").fill(title);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: "1 aandachtspunt" })).toBeVisible();
}

/** Replaces words in the editor as a writer does: find them, then type over them. */
export async function typeOver(page: Page, words: string, by: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press("Control+f");
  const find = page.locator(".cm-search [main-field]");
  // Key by key: the field takes a word over when a key comes up.
  await find.fill("");
  await find.pressSequentially(words);
  await find.press("Enter");
  await find.press("Escape");
  await page.keyboard.type(by);
}

/** The messages that are mistakes. */
export const errors = (page: Page) => page.locator(".problem-list li.error");
/** Whether the work is safe, as the page says it. */
export const kept = (page: Page) => page.locator(".kept-line");
