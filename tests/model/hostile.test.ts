import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCase } from "../../src/case-check/check-case.ts";
import { type Compiled, compileCase } from "../../src/case-language/compile-case.ts";
import { describe as inWords } from "../../src/case-language/diagnostics/diagnostic.ts";
import { locales } from "../../src/scenario/vocabulary.ts";
import { hostileFiles } from "../fixtures/hostile/index.ts";

type Hostile = (typeof hostileFiles)[number];

const kinds = [...new Set(hostileFiles.map(({ kind }) => kind))];
const ofKind = (kind: string): Hostile[] => hostileFiles.filter((file) => file.kind === kind);

const compile = ({ text, caseId = "proef", source }: Hostile): { text: string } & Compiled => {
  const whole = text();
  const original = source && { source: { text: source() } };
  return { text: whole, ...compileCase({ text: whole, caseId, file: "nl.mdx", ...original }) };
};
const errorsIn = (diagnostics: readonly { severity: string }[]): number =>
  diagnostics.filter(({ severity }) => severity === "error").length;

/** Everything that code could have left behind. */
const traces = () =>
  [globalThis, Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (each) => Reflect.ownKeys(each).map(String).sort(),
  );

describe("hostile files", { timeout: 300_000 }, () => {
  const { fetch } = globalThis;
  const fetched: unknown[] = [];
  let before: string[][];
  beforeAll(() => {
    globalThis.fetch = (address) => {
      fetched.push(address);
      return Promise.reject(new Error("nothing is fetched"));
    };
    before = traces();
  });
  afterAll(() => {
    globalThis.fetch = fetch;
  });

  it("are many, of many kinds, and each is another file", () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(200);
    expect(kinds.length).toBeGreaterThanOrEqual(8);
    const names = hostileFiles.map(({ kind, name }) => `${kind}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(kinds)("%s: always a message, never a fall, and nothing runs", (kind) => {
    for (const file of ofKind(kind)) {
      const { text, scenario, diagnostics } = compile(file);
      const errors = errorsIn(diagnostics);
      expect(errors > 0, `${file.name}: has an error`).toBe(!file.inPlay);
      expect(scenario === null, `${file.name}: gives no case`).toBe(errors > 0);
      // A thousand of reading it, a thousand of checking it, and that there are more.
      expect(errors, `${file.name}: stops`).toBeLessThanOrEqual(2_002);
      for (const diagnostic of [...diagnostics.slice(0, 20), ...diagnostics.slice(-1)]) {
        expect(diagnostic.start.offset, file.name).toBeGreaterThanOrEqual(0);
        expect(diagnostic.end.offset, file.name).toBeLessThanOrEqual(text.length);
        expect(diagnostic.end.offset, file.name).toBeGreaterThanOrEqual(diagnostic.start.offset);
        for (const locale of locales)
          for (const words of Object.values(inWords(diagnostic, locale)))
            expect(words, file.name).toMatch(/^\S/);
      }
    }
    expect(traces()).toEqual(before);
    expect(fetched).toEqual([]);
  });

  it("are refused before Markdown is read where it would take too long", () => {
    const refused: Record<string, string> = {
      "asterisk as a paragraph": "block-too-long",
      "quotations in quotations, apart as a paragraph": "too-deep",
      "lazy quotations as a paragraph": "block-too-long",
      "underlined headings as a paragraph": "block-too-long",
      "emphasis in emphasis as a paragraph": "block-too-long",
      "speech on lines as a paragraph": "too-many-tags",
      "Ifs in Ifs as a paragraph": "too-deep",
      "and and as a condition": "attribute-too-long",
      "a billion laughs in the front matter": "front-field-wrong",
      "lists in lists in the front matter": "front-matter-unreadable",
      "a megabyte in the front matter": "front-matter-too-long",
      "less than, the whole file": "too-many-mistakes",
    };
    const found = Object.keys(refused).map((name) => {
      const file = hostileFiles.find((each) => each.name === name);
      if (!file) throw new Error(`no hostile file is called ${name}`);
      const ids = new Set<string>(compile(file).diagnostics.map(({ id }) => id));
      return [name, ids.has(refused[name] as string) ? refused[name] : [...ids].join(" ")];
    });
    expect(Object.fromEntries(found)).toEqual(refused);
  });

  it("are told by what looks at plays as well, and so are those that only show there", () => {
    const small = hostileFiles.filter(
      ({ caseId, source }) => caseId === undefined && source === undefined,
    );
    const sample = small.filter((file, at) => file.inPlay || at % 29 === 0);
    for (const { name, text } of sample) {
      const source = { file: "nl.mdx", locale: "nl" as const, text: text() };
      const { diagnostics, scenarios } = checkCase({ caseId: "proef", source, maxStates: 2_000 });
      expect(errorsIn(diagnostics), name).toBeGreaterThan(0);
      for (const scenario of Object.values(scenarios)) expect(scenario.id).toBe("proef");
    }
    expect(sample.length).toBeGreaterThan(20);
  });

  it("are told on the command line, all in one go", () => {
    const folder = mkdtempSync(join(tmpdir(), "blanco-hostile-"));
    const sample = kinds.map((kind) => ofKind(kind)[0] as Hostile);
    for (const [at, { text }] of sample.entries()) {
      mkdirSync(join(folder, `file-${at}`));
      writeFileSync(join(folder, `file-${at}`, "nl.mdx"), text());
    }
    const command = join(import.meta.dirname, "../../src/cli/case.ts");
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [command, "check", folder, "--json"],
      {
        encoding: "utf8",
        env: { PATH: process.env.PATH, LANG: "en_GB.UTF-8" },
        maxBuffer: 1 << 28,
      },
    );
    rmSync(folder, { recursive: true });
    expect(status, stderr).toBe(1);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; severity: string }[];
    };
    for (const [at, { name }] of sample.entries()) {
      const own = diagnostics.filter(({ file }) => file.includes(`file-${at}/`));
      expect(errorsIn(own), name).toBeGreaterThan(0);
    }
  });
});
