import { resumeFragment } from "../../src/class/protocol/routes.ts";
import { limits } from "../../src/class/protocol/words.ts";
import { Visitor } from "../fixtures/class/visitor.ts";
import { naughty } from "../fixtures/naughty/index.ts";
import { titledCase } from "../fixtures/naughty/titled-case.ts";
import { expect, open, test } from "./fixtures.ts";
import { alien, fits, lines, shown, textsOf, watchDialogs } from "./typed-texts.ts";

/**
 * Votes of the lecturer's own, made of every text that runs where text is taken for more: with the
 * lecturer, on the shared screen, on a phone and on paper they are questions and options, and nothing
 * runs. `fixtures.ts` fails for whatever the Content-Security-Policy had to stop.
 */

const texts = naughty.filter(fits(limits.option));
/** Enough to be told in numbers. */
const voters = 6;

/** The list as votes: a question, and as many options as there can be. */
const votes = Array.from({ length: Math.ceil(texts.length / limits.options) }, (_, at) => {
  const some = texts.slice(at * limits.options, (at + 1) * limits.options);
  const options = some.length > 1 ? some : [...some, "Weet niet"];
  return { question: options[0] ?? "", options };
});

test("what is put to the vote is text with the lecturer, on the screen, on a phone and on paper", async ({
  page: host,
  context,
  baseURL,
}) => {
  test.slow();
  const dialogs = watchDialogs(context);
  const lecturer = new Visitor(baseURL ?? "");
  const { id, code, token } = (
    await lecturer.open({
      case: { draft: { id: "naughty", files: [{ locale: "nl", text: titledCase("Stemmen") }] } },
    })
  ).body;
  const students = await Promise.all(
    Array.from({ length: voters }, async () => {
      const student = lecturer.another();
      expect((await student.join({ code })).status).toBe(200);
      return student;
    }),
  );
  for (const phase of ["play", "deeper"] as const)
    await lecturer.host(id, { kind: "phase", phase });
  const seat = (await lecturer.host(id, { kind: "give-seat", seat: "screen" })).body.token ?? "";
  await open(host, `/les/docent/#${resumeFragment("host", id, token)}`);
  const screen = await context.newPage();
  await open(screen, `/les/scherm/#${resumeFragment("screen", id, seat)}`);
  const phone = await context.newPage();
  await phone.setViewportSize({ width: 360, height: 740 });
  await open(phone, `/les/#${code}`);
  await phone.getByRole("button", { name: "Doe mee" }).click();
  await expect(phone.locator(".class-debrief")).toBeVisible();

  for (const { question, options } of votes) {
    const made = options.map((words, at) => ({ id: `o${at}`, words }));
    const { body } = await lecturer.host(id, { kind: "open-vote", question, options: made });
    expect([question, body.error]).toEqual([question, undefined]);
    const vote = body.id ?? "";
    await lecturer.host(id, { kind: "show", item: { kind: "vote", vote } });
    const [asked] = lines([question]);
    for (const [page, where, each] of [
      [host, ".class-host p > b", ".vote-results > li"],
      [screen, ".screen-item.vote h2", ".vote-options > li"],
      [phone, "#vote-question", ".option-list label"],
    ] as const) {
      await expect
        .poll(async () => (await textsOf(page, where)).includes(asked ?? ""), { timeout: 10_000 })
        .toBe(true);
      const read = (await textsOf(page, each)).map((text) => text.trim()).sort();
      expect(read).toEqual(lines(options));
    }
    await Promise.all(
      students.map((student) => student.act(id, { kind: "vote", vote, option: "o0" })),
    );
    await lecturer.host(id, { kind: "reveal-vote", vote });
  }
  // The result of the last one: bars on the screen, numbers on the phone.
  const last = lines(votes.at(-1)?.options ?? []);
  await expect(screen.locator(".bars meter").first()).toBeVisible();
  expect(await textsOf(screen, ".bars th")).toEqual(last);
  await expect(phone.locator(".vote-results b").first()).toBeVisible();
  for (const page of [host, screen, phone])
    expect(await alien(page)).toEqual({ found: [], ran: false });

  await open(host, `/les/docent/blad/#${id}`);
  await expect(host.locator(".class-sheet .parting")).toHaveCount(votes.length);
  expect(await textsOf(host, ".class-sheet .parting h3")).toEqual(
    lines(votes.map(({ question }) => question)),
  );
  expect(await textsOf(host, ".class-sheet .count-table tbody th")).toEqual(
    votes.flatMap(({ options }) => options.map((text) => shown(text.trim()))).sort(),
  );
  expect(await alien(host)).toEqual({ found: [], ran: false });
  expect(dialogs).toEqual([]);
});
