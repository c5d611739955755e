import { describe, expect, it } from "vitest";
import { messages as findings } from "../../src/case-check/messages/index.ts";
import { readPlaythrough } from "../../src/case-check/playthrough/read-playthrough.ts";
import { runPlaythrough } from "../../src/case-check/playthrough/run-playthrough.ts";
import { readCareMap } from "../../src/case-language/care-map/read-care-map.ts";
import { compileCase } from "../../src/case-language/compile-case.ts";
import { messages } from "../../src/case-language/diagnostics/messages/index.ts";
import { tagReference } from "../../src/case-language/reference/index.ts";
import { commands } from "../../src/cli/case/commands/index.ts";
import { attributeWords } from "../../src/layouts/handbook/attribute-words.ts";
import { messageGroups } from "../../src/layouts/handbook/message-list.ts";
import { locales } from "../../src/scenario/vocabulary.ts";
import { type HandbookExample, handbookExamples, hosted } from "./handbook-examples.ts";

const examples = handbookExamples();
const of = (...languages: string[]) =>
  examples.filter(({ language }) => languages.includes(language));

/** What the checker has against a text, as a lecturer would read it. */
function errorsIn(text: string, { locale }: HandbookExample): string[] {
  const { diagnostics } = compileCase({ text, locale, caseId: "kampen" });
  return diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ id, start, params }) => {
      const line = text.split("\n")[start.line - 1] ?? "";
      return `${id} ${JSON.stringify(params)} at: ${line}`;
    });
}

describe("code in the handbook", () => {
  it("is there, in both languages alike", () => {
    const shapes = locales.map((locale) =>
      examples
        .filter((each) => each.locale === locale)
        .map(({ chapter, language, part }) => `${chapter}: ${language} ${part}`),
    );
    expect(shapes[0]?.length).toBeGreaterThan(30);
    expect(shapes[1]).toEqual(shapes[0]);
  });

  it("says in which language it is, so that it can be tested", () => {
    // What is for a server is tried on one: tests/model/handbook-server.test.ts.
    const server = ["sh", "env", "systemd", "nginx", "caddy"];
    const known = ["mdx", "yaml", "console", ...server];
    const strange = examples.filter(({ language }) => !known.includes(language));
    expect(strange.map(({ where }) => where)).toEqual([]);
  });

  it.each(of("mdx").map((each) => [each.where, each] as const))("%s works", (_where, example) => {
    const text = hosted(example);
    expect(text, `what is “${example.part}” a part of?`).not.toBeNull();
    expect(errorsIn(text ?? "", example)).toEqual([]);
  });

  const maps = of("yaml").filter(({ part }) => part.startsWith("care-map"));
  it.each(maps.map((each) => [each.where, each] as const))(
    "%s works",
    (_where, { code, locale, part }) => {
      const head = `id: dorp\nlocale: ${locale}\nregion: Dorp\nchecked: 2026-11\nentries:\n`;
      const text = part === "care-map" ? code : `${head}${code}`;
      expect(readCareMap(text, `dorp.${locale}.yaml`).diagnostics).toEqual([]);
    },
  );

  const playthroughs = of("yaml").filter((each) => !maps.includes(each));
  it.each(playthroughs.map((each) => [each.where, each] as const))(
    "%s works",
    (_where, example) => {
      const whole = of("mdx").find(
        ({ part, locale }) => part === "case" && locale === example.locale,
      );
      const { scenario } = compileCase({
        text: whole?.code ?? "",
        locale: example.locale,
        caseId: "kampen",
      });
      const { playthrough, problems } = readPlaythrough(example.code);
      expect(problems).toEqual([]);
      if (!playthrough || !scenario) throw new Error("There is nothing to play.");
      expect(runPlaythrough(scenario, playthrough)).toEqual([]);
    },
  );

  it("names only commands that exist", () => {
    const known: string[] = commands.map(({ name }) => name);
    const named = of("console").flatMap(({ where, code }) =>
      code
        .trim()
        .split("\n")
        .map((line) => ({ where, command: /^npm run case -- ([a-z]+)/u.exec(line)?.[1] ?? line })),
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter(({ command }) => !known.includes(command))).toEqual([]);
  });
});

describe("what the handbook reads from the language", () => {
  it("has words for every attribute", () => {
    for (const locale of locales) {
      const all = tagReference().flatMap(({ attributes }) =>
        attributes.map((attribute) => attributeWords(attribute, locale).before),
      );
      expect(all.length).toBeGreaterThan(80);
      expect(all.filter((words) => words === "" || /undefined/u.test(words))).toEqual([]);
    }
  });

  it.each(locales)("shows every message in %s, in words that the checker really says", (locale) => {
    const entries = messageGroups(locale).flatMap((group) => group.entries);
    const ids = [...Object.keys(messages), ...Object.keys(findings)];
    expect(entries.map(({ id }) => id).sort()).toEqual(ids.sort());
    const withDots = entries.filter(({ message, example }) => example && message.includes("“…”"));
    expect(withDots.map(({ id }) => id)).toEqual([]);
    // Only what no case that fits on a page can show goes without an example.
    const bare = entries.filter(({ example }) => !example).map(({ id }) => id);
    expect(bare).toEqual(["not-fully-explored"]);
    // The example is in the words of the reader, and so is what the message quotes from it.
    const misspelt = entries.find(({ id }) => id === "unknown-tag");
    const [tag, hello] = { nl: ["Zegt", "Dag."], en: ["Says", "Hello."] }[locale];
    expect(misspelt?.example?.failing.code).toBe(`<${tag} who="ada">${hello}</${tag}>`);
    expect(misspelt?.message).toContain(`<${tag}>`);
  });

  it("marks in an example what is wrong with it", () => {
    const plain = messageGroups("nl")
      .flatMap((group) => group.entries)
      .filter(({ example }) => {
        if (!example || example.folder) return false;
        const beside = typeof example.beside === "object" ? example.beside : undefined;
        const all = [example.failing, example.mended, beside?.failing, beside?.mended];
        return all.every((each) => !each || each.marked.length === 0);
      });
    expect(plain.map(({ id }) => id)).toEqual([]);
  });
});
