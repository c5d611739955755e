import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { locales } from "../../src/scenario/vocabulary.ts";
import { handbookExamples } from "./handbook-examples.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const files = (pattern: string) => globSync(pattern, { cwd: root });

/** The environment variables that the program reads, wherever it does. */
function variablesRead(): string[] {
  const sources = [...files("src/**/*.{ts,tsx,mjs,astro}"), "astro.config.mjs"]
    .filter((file) => !/\.(test|fixture)\.tsx?$/.test(file))
    .map(read);
  const names = sources.flatMap((text) =>
    [...text.matchAll(/\benv(?:\??\.([A-Za-z_]\w*)|\["([^"]+)"\])/g)].map(
      ([, plain, quoted]) => plain ?? quoted ?? "",
    ),
  );
  return [...new Set(names)].sort();
}

/** The names in the first column of the tables of a page. */
function variablesTold(page: string): string[] {
  const rows = [...page.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = ""]) => cell);
  return rows.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

describe("the handbook for who looks after a server", () => {
  it.each(locales)("tells of every setting that is read, and of no other, in %s", (locale) => {
    const known = variablesRead();
    expect(known).toContain("BLANCO_DATA");
    const told = variablesTold(read(`content/handbook/${locale}/settings.mdx`));
    expect(told.toSorted()).toEqual(known);
  });

  it("finds every setting by its name: none is taken out of the environment in another way", () => {
    const taken = files("src/**/*.{ts,tsx,mjs,astro}").filter((file) =>
      /\}\s*(?::[^=]+)?=\s*(?:process\.)?env\b/.test(read(file)),
    );
    expect(taken).toEqual([]);
  });

  it("prints the same commands and files in both languages", () => {
    const [dutch, english] = locales.map((locale) =>
      handbookExamples()
        .filter((each) => each.locale === locale)
        .filter(({ language }) => /^(sh|env|systemd|nginx|caddy)$/.test(language))
        .map(({ chapter, language, part, code }) => ({ chapter, language, part, code })),
    );
    expect(dutch?.length).toBeGreaterThan(20);
    expect(english).toEqual(dutch);
  });

  it("sets nothing that is not read", () => {
    const known = variablesRead();
    const set = handbookExamples()
      .filter(({ language }) => language === "env")
      .flatMap(({ code }) => [...code.matchAll(/^([A-Z_]+)=/gm)].map(([, name = ""]) => name));
    const inContainer = [...read("Containerfile").matchAll(/\b(BLANCO_\w+|HOST|PORT|SITE)=/g)];
    const named = [...set, ...inContainer.map(([, name = ""]) => name)];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
