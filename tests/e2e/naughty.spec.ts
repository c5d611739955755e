import type { Page } from "@playwright/test";
import { resumeFragment } from "../../src/class/protocol/routes.ts";
import { limits } from "../../src/class/protocol/words.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { naughty } from "../fixtures/naughty/index.ts";
import { scripted } from "../fixtures/naughty/scripted.ts";
import { titledCase } from "../fixtures/naughty/titled-case.ts";
import { expect, open, test } from "./fixtures.ts";

/**
 * A class in which everything that anybody could type is something that runs where text is taken for
 * more. It is read in the lobby, by the lecturer and on the shared screen, and nothing runs.
 * `fixtures.ts` fails for whatever the Content-Security-Policy had to stop, for errors, and for
 * requests to others.
 */

const fits = (most: number) => (text: string) =>
  text.trim() !== "" && [...text.trim()].length <= most;
const words = naughty.filter(fits(limits.text));
/** Signs that nobody sees are refused in a title. */
const title = scripted
  .filter((text) => /^[ -~]+$/.test(text))
  .slice(0, 60)
  .map((text) => text.trim())
  .join(" ");
const lines = (all: readonly string[]) => all.map((text) => text.trim()).sort();

/** Half a sign comes out of a browser in more than one way. */
const shown = (text: string) => Buffer.from(text).toString();

/** Texts of all such elements, exactly as they are. */
const textsOf = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).evaluateAll((all) => all.map((each) => each.textContent)))
    .map(shown)
    .sort();

/** What must not be on a page, whoever wrote it. */
const alien = (page: Page) =>
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

test("what is typed in a class is text on the screens of it, and nothing of it runs", async ({
  page: host,
  context,
  baseURL,
}) => {
  test.slow();
  const dialogs: string[] = [];
  context.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const lecturer = new Visitor(baseURL ?? "");
  const { body, status } = await lecturer.open({
    case: { draft: { id: "naughty", files: [{ locale: "nl", text: titledCase(title) }] } },
    options: { part: "whole", feedback: "report", nicknames: true, ways: ["alone"] },
  });
  expect([status, body.error]).toEqual([200, undefined]);
  const { id, code, token } = body;

  // Students with such nicknames, each of whom writes their part of the list.
  const names = naughty.filter(fits(limits.nickname));
  const students = await Promise.all(
    Array.from({ length: 30 }, async (_, at) => {
      const student = new Visitor(baseURL ?? "");
      const nickname = names[(at * 7) % names.length] ?? "";
      expect((await student.join({ code, nickname })).status).toBe(200);
      return { student, nickname: nickname.trim() };
    }),
  );
  for (let from = 0; from < words.length; from += students.length) {
    const sent = await Promise.all(
      students.flatMap(({ student }, at) => {
        const text = words[from + at];
        return text === undefined
          ? []
          : [
              student.act(id, {
                ...{ kind: "text", text: "reflection", words: text, question: text, consent: true },
              } as const),
            ];
      }),
    );
    await Promise.all(
      sent.map((each) => lecturer.host(id, { kind: "show-text", id: each.body.id ?? "" })),
    );
  }

  await test.step("in the lobby", async () => {
    const student = await context.newPage();
    await open(student, `/les/#${code}`);
    await expect(student.getByText(title)).toBeVisible();
    await student.getByLabel("Bijnaam, als je wilt").fill("<img src=x onerror=ran()");
    await student.getByRole("button", { name: "Doe mee" }).click();
    await expect(student.getByRole("heading", { name: "Je doet mee" })).toBeVisible();
    expect((await textsOf(student, ".class-bar > p:first-child"))[0]).toBe(title);
    expect(await alien(student)).toEqual({ found: [], ran: false });
    await student.close();
  });

  await test.step("with the lecturer", async () => {
    await open(host, `/les/docent/#${resumeFragment("host", id, token)}`);
    await expect(host.locator(".queue > li")).toHaveCount(words.length);
    expect(await textsOf(host, ".queue q")).toEqual(lines(words).map(shown).sort());
    expect(await textsOf(host, ".queue li > .hint")).toEqual(words.map(shown).sort());
    const nicknames = (await host.locator(".class-host details p").allTextContents()).join(" ");
    for (const { nickname } of students) expect(nicknames).toContain(shown(nickname));
    expect(await alien(host)).toEqual({ found: [], ran: false });
  });

  const given = (await lecturer.host(id, { kind: "give-seat", seat: "screen" })).body.token ?? "";
  const screen = await context.newPage();
  await test.step("on the shared screen", async () => {
    await lecturer.host(id, { kind: "show", item: { kind: "texts" } });
    await open(screen, `/les/scherm/#${resumeFragment("screen", id, given)}`);
    await expect(screen.locator(".wall > li")).toHaveCount(words.length);
    expect(await textsOf(screen, ".wall q")).toEqual(lines(words).map(shown).sort());
    expect(await alien(screen)).toEqual({ found: [], ran: false });
  });

  expect(dialogs).toEqual([]);
});
