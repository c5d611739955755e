import type { BrowserContext, Page } from "@playwright/test";

/** Looking at what somebody typed, on the pages where it is shown. */

/** Whether a text can stand in a field for so many signs. */
export const fits = (most: number) => (text: string) =>
  text.trim() !== "" && [...text.trim()].length <= most;

/** Dialogs that a page opened: there must be none. They are closed, so that the test goes on. */
export function watchDialogs(context: BrowserContext): string[] {
  const dialogs: string[] = [];
  context.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return dialogs;
}

/** Half a sign comes out of a browser in more than one way. */
export const shown = (text: string) => Buffer.from(text).toString();

/** Texts of all such elements, exactly as they are. */
export const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent)))
    .map(shown)
    .sort();

/** What must not be on a page, whoever wrote it. */
export const alien = (page: Page) =>
  page.evaluate(() => {
    const inside = [...document.body.querySelectorAll("*")];
    const found = inside.filter(
      (element) =>
        element.matches(
          "main :is(script:not([src^='/_astro/']), style, iframe, object, embed, base, form form, math)",
        ) ||
        [...element.attributes].some(
          ({ name, value }) =>
            name.startsWith("on") || /^\s*(javascript|vbscript|data:text)/i.test(value),
        ),
    );
    return {
      found: found.map((element) => element.outerHTML.slice(0, 200)),
      ran: "ran" in window,
    };
  });

/** What `textsOf` finds where all of these stand, each in a field of one line. */
export const lines = (all: readonly string[]): string[] =>
  all.map((text) => shown(text.trim())).sort();
