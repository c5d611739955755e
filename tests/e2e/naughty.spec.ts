import { resumeFragment } from "../../src/class/protocol/routes.ts";
import { limits } from "../../src/class/protocol/words.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { naughty } from "../fixtures/naughty/index.ts";
import { scripted } from "../fixtures/naughty/scripted.ts";
import { titledCase } from "../fixtures/naughty/titled-case.ts";
import { expect, open, test } from "./fixtures.ts";
import { alien, fits, lines, shown, textsOf, watchDialogs } from "./typed-texts.ts";

/**
 * A class in which everything that anybody could type is something that runs where text is taken for
 * more. It is read in the lobby, by the lecturer and on the shared screen, and nothing runs.
 * `fixtures.ts` fails for whatever the Content-Security-Policy had to stop, for errors, and for
 * requests to others.
 */

const words = naughty.filter(fits(limits.text));
/** Signs that nobody sees are refused in a title. */
const title = scripted
  .filter((text) => /^[ -~]+$/.test(text))
  .slice(0, 60)
  .map((text) => text.trim())
  .join(" ");

test("what is typed in a class is text on the screens of it, and nothing of it runs", async ({
  page: host,
  context,
  baseURL,
}) => {
  test.slow();
  const dialogs = watchDialogs(context);
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
    expect(await textsOf(host, ".queue q")).toEqual(lines(words));
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
    expect(await textsOf(screen, ".wall q")).toEqual(lines(words));
    expect(await alien(screen)).toEqual({ found: [], ran: false });
  });

  await test.step("on a student's own device in the debrief, with words of their own", async () => {
    for (const phase of ["play", "deeper"] as const)
      await lecturer.host(id, { kind: "phase", phase });
    const question = scripted.filter(fits(limits.shownQuestion))[3] ?? "";
    await lecturer.host(id, { kind: "show", item: { kind: "question", text: question } });
    const student = await context.newPage();
    await open(student, `/les/#${code}`);
    await student.getByRole("button", { name: "Doe mee" }).click();
    await expect(student.locator(".shown-texts > li")).toHaveCount(words.length);
    expect(await textsOf(student, ".shown-texts q")).toEqual(lines(words));
    expect(await textsOf(student, ".on-screen .voice")).toEqual([shown(question.trim())]);
    const own = scripted.filter(fits(limits.text)).slice(0, 5);
    for (const [at, text] of own.entries()) {
      await student.locator(".class-debrief textarea").fill(text);
      await student.locator(".class-debrief .tick input").check();
      await student.locator(".class-debrief form button[type=submit]").click();
      await expect(student.locator(".sent-texts > li")).toHaveCount(at + 1);
    }
    expect(await textsOf(student, ".sent-texts q")).toEqual(lines(own));
    expect(await alien(student)).toEqual({ found: [], ran: false });
    await student.close();
  });

  await test.step("on paper", async () => {
    await open(host, `/les/docent/blad/#${id}`);
    await expect(host.locator(".class-sheet h1")).toContainText(title);
    const listed = host.locator(".class-sheet ul > li");
    await expect(listed).toHaveCount(words.length);
    expect(await textsOf(host, ".class-sheet ul > li > q")).toEqual(lines(words));
    // A question is kept with the space around it.
    expect(await textsOf(host, ".class-sheet ul > li > small")).toEqual(
      words.map((text) => shown(`Bij de vraag: ${text}`)).sort(),
    );
    expect(await alien(host)).toEqual({ found: [], ran: false });
  });

  expect(dialogs).toEqual([]);
});
