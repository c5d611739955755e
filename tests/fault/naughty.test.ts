import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCase } from "../../src/case-check/check-case.ts";
import { csv } from "../../src/class/domain/csv.ts";
import type { ClassExport } from "../../src/class/protocol/export.ts";
import { classRoutes } from "../../src/class/protocol/routes.ts";
import type { HostView } from "../../src/class/protocol/view.ts";
import { limits } from "../../src/class/protocol/words.ts";
import { type LiveServer, startLive } from "../fixtures/class/live-server.ts";
import type { Visitor } from "../fixtures/class/visitor.ts";
import { blns, naughty } from "../fixtures/naughty/index.ts";
import { titledCase } from "../fixtures/naughty/titled-case.ts";

/** Texts that break what was not made for them, wherever somebody can type: kept as they are, or refused. */

let live: LiveServer;
beforeAll(async () => {
  live = await startLive();
});
afterAll(() => live.stop());

/** A class with so many students that each may write their part of the list. */
async function opened(): Promise<{ host: Visitor; id: string; students: Visitor[] }> {
  const host = live.visitor();
  const { id, code } = (
    await host.open({
      case: { id: "friday" },
      options: { part: "whole", feedback: "report", nicknames: true, ways: ["alone"] },
    })
  ).body;
  const students = Array.from({ length: 25 }, () => live.visitor());
  await Promise.all(students.map((each) => each.join({ code })));
  return { host, id, students };
}

const seen = async (host: Visitor, id: string) =>
  (await host.view(id, "host")).body.set as HostView;

/**
 * What stands in a field of one line: without space around it; nothing where it is empty or too long.
 * A sign counts once, also where UTF-16 needs two numbers for it.
 */
const asLine = (text: string, most: number): string | null => {
  const line = text.trim();
  return line !== "" && [...line].length <= most ? line : null;
};

/** The list in parts of so many. */
const parts = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  );

/** Lines of CSV, read as the standard says (RFC 4180). */
function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  const sign = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  let row: string[] = [];
  let end = 0;
  for (const [whole, quoted, plain, after] of text.matchAll(sign)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (after === "\r\n") rows.push(row);
    if (after === "\r\n") row = [];
    end += whole.length;
  }
  expect(end).toBe(text.length);
  return rows;
}

it("the lists are whole", () => {
  expect(blns).toHaveLength(485);
  expect(naughty.length - blns.length).toBeGreaterThan(150);
});

describe("each of them", () => {
  it("as a nickname is there as it was typed, or refused", async () => {
    const { host, id, students } = await opened();
    let taken = 0;
    for (const some of parts(naughty, students.length)) {
      const came = await Promise.all(
        some.map((nickname, at) => students[at]?.act(id, { kind: "nickname", nickname })),
      );
      const kept = some.map((text) => (text.trim() === "" ? "" : asLine(text, limits.nickname)));
      expect(came.map((each) => each?.status)).toEqual(
        kept.map((each) => (each === null ? 400 : 200)),
      );
      const { nicknames } = await seen(host, id);
      for (const name of kept) if (name) expect(nicknames).toContain(name);
      taken += kept.filter(Boolean).length;
    }
    expect(taken).toBeGreaterThan(200);
  });

  it("as somebody's own words, and as the question they answer, comes out of both exports as it went in", async () => {
    const { host, id, students } = await opened();
    const kept: { words: string; question: string }[] = [];
    for (const some of parts(naughty, students.length)) {
      const came = await Promise.all(
        some.map((words, at) =>
          students[at]?.act(id, {
            ...{ kind: "text", text: "reflection", words, question: words, consent: true },
          } as const),
        ),
      );
      for (const [at, words] of some.entries()) {
        const line = asLine(words, limits.text);
        expect([words, came[at]?.status]).toEqual([words, line === null ? 400 : 200]);
        if (line !== null) kept.push({ words: line, question: words });
      }
      await Promise.all(
        came.flatMap((each) =>
          each?.body.id === undefined
            ? []
            : [host.host(id, { kind: "show-text", id: each.body.id })],
        ),
      );
    }
    const order = (a: { question: string }, b: { question: string }) =>
      a.question < b.question ? -1 : 1;
    const json = await host.get<ClassExport>(classRoutes.export(id, "host", "json"));
    const texts = json.body.texts.map(({ words, question }) => ({
      words,
      question: question ?? "",
    }));
    expect(texts.sort(order)).toEqual(kept.sort(order));

    const { text } = await host.get(classRoutes.export(id, "host", "csv"));
    const rows = cellsOf(text.replace(/^\ufeff/, "")).filter(([what]) => what === "text");
    // What cannot be written as UTF-8 comes out as the sign for that; a quote stands before a formula.
    const plain = (cell = "") => Buffer.from(cell).toString().replaceAll("'", "");
    expect(
      rows.map(([, , question, words]) => `${plain(words)} ${plain(question)}`).sort(),
    ).toEqual(kept.map(({ words, question }) => `${plain(words)} ${plain(question)}`).sort());
  });

  it("as a question and an answer to vote on", async () => {
    const { host, id } = await opened();
    const good = naughty.filter((text) => asLine(text, limits.option) !== null);
    const bad = naughty.filter((text) => asLine(text, limits.option) === null);
    const vote = (question: string, options: string[]) =>
      host.host(id, {
        kind: "open-vote",
        question,
        options: options.map((words, at) => ({ id: `o${at}`, words })),
      });
    for (const some of parts(good, limits.options - 1)) {
      const [question = ""] = some;
      const options = [...some, "Weet niet"];
      expect((await vote(question, options)).status).toBe(200);
      const shown = (await seen(host, id)).vote;
      expect(shown?.question).toBe(question.trim());
      expect(shown?.options.map(({ words }) => words)).toEqual(options.map((each) => each.trim()));
    }
    for (const text of bad)
      expect((await vote("Wat nu?", [text, "Weet niet"])).body.error?.id).toBe("not-understood");
    expect(good.length).toBeGreaterThan(500);
  });

  it("as a question on the screen", async () => {
    const { host, id } = await opened();
    for (const text of naughty) {
      const { status } = await host.host(id, { kind: "show", item: { kind: "question", text } });
      expect([text, status]).toEqual([text, 200]);
      if (text.length % 10 === 0) expect((await seen(host, id)).class.item).toMatchObject({ text });
    }
  });

  it("as the title of a draft is a title, or a message that says where", () => {
    const told = new Map<string, number>();
    for (const title of naughty) {
      const source = { file: "nl.mdx", locale: "nl" as const, text: titledCase(title) };
      const read = checkCase({ caseId: "draft", source, translations: [], maxStates: 100 });
      const error = read.diagnostics.find(({ severity }) => severity === "error");
      if (error) {
        expect([title, error.start.line]).toEqual([title, 2]);
        told.set(error.id, (told.get(error.id) ?? 0) + 1);
      } else {
        const one = title.replace(/\s+/g, " ").trim();
        expect(read.scenarios.nl?.title).toBe(one);
      }
    }
    // Empty ones, and those with signs that turn around what stands beside them.
    expect([...told.keys()].sort()).toEqual(["front-field-wrong", "hidden-sign"]);
    expect([...told.values()].reduce((sum, each) => sum + each)).toBeLessThan(20);
  });
});

it("nothing that is too long is taken, and nothing is cut", async () => {
  const { host, id, students } = await opened();
  const [student] = students;
  const long = (most: number) => [`${"é".repeat(most)}`, `${"é".repeat(most + 1)}`] as const;
  const tries = [
    ...long(limits.text).map((words) =>
      student?.act(id, { kind: "text", text: "action", words, consent: true }),
    ),
    ...long(limits.nickname).map((nickname) => student?.act(id, { kind: "nickname", nickname })),
    ...long(limits.shownQuestion).map((text) =>
      host.host(id, { kind: "show", item: { kind: "question", text } }),
    ),
    ...long(limits.question).map((question) =>
      host.host(id, {
        ...{
          kind: "open-vote",
          question,
          options: [
            { id: "a", words: "A" },
            { id: "b", words: "B" },
          ],
        },
      } as const),
    ),
    ...long(limits.option).map((words) =>
      host.host(id, {
        ...{
          kind: "open-vote",
          question: "?",
          options: [
            { id: "a", words },
            { id: "b", words: "B" },
          ],
        },
      } as const),
    ),
  ];
  for (const [at, came] of (await Promise.all(tries)).entries()) {
    expect(came?.status).toBe(at % 2 === 0 ? 200 : 400);
    if (at % 2 === 1)
      expect(came?.body.error).toMatchObject({ where: expect.stringMatching(/\S/) });
  }
  const view = await seen(host, id);
  expect(view.queue.map(({ words }) => words)).toEqual(["é".repeat(limits.text)]);
  expect(view.nicknames).toEqual(["é".repeat(limits.nickname)]);
});

describe("no spreadsheet finds a formula", () => {
  const text = csv(naughty.map((each) => ["text", "reflection", each, each, null]));
  /** As a spreadsheet may read it: what nobody sees, and quotes, do not count. */
  const begins = /^[\s\p{C}"]*[=+\-@|%＝＋－＠]/u;

  it("by the standard", () => {
    const cells = cellsOf(text.replace(/^\ufeff/, "")).flat();
    expect(cells).toHaveLength(naughty.length * 5);
    expect(cells.filter((cell) => begins.test(cell))).toEqual([]);
  });

  it("with other separators than ours, where quotes mean nothing", () => {
    const cells = text.split(/[;\t\r\n]/);
    expect(cells.filter((cell) => begins.test(cell))).toEqual([]);
  });
});
