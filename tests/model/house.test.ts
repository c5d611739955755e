import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCase } from "../../src/case-language/compile-case.ts";

/** What no linter here can see: Astro's templates, sizes, and what every room says about itself. */
const read = (file: string) => readFileSync(file, "utf8");
const lines = (file: string) => read(file).trimEnd().split("\n").length;
const posix = (file: string) => file.replaceAll("\\", "/");

const templates = globSync("src/**/*.astro").map(posix);
const sources = globSync("{src,tests}/**/*.{ts,tsx,mjs,astro,css}").map(posix);
const rooms = globSync("src/*/").map(posix);

describe("Astro's templates", () => {
  const offenders = (pattern: RegExp) => templates.filter((file) => pattern.test(read(file)));

  it("exist", () => {
    expect(templates.length).toBeGreaterThan(5);
  });

  it.each([
    ["write no HTML from strings: a case could bring code along", /\bset:html\b/],
    ["have no style attribute: the Content-Security-Policy blocks it", /<[^>]*\sstyle=/],
    [
      "have no inline script or style",
      /<(script|style)(?![^>]*\ssrc=)[^>]*\bis:inline\b|\bdefine:vars\b/,
    ],
    ["hydrate no island: it needs an inline script", /\sclient:(load|idle|visible|media|only)\b/],
  ])("%s", (_what, pattern) => {
    expect(offenders(pattern)).toEqual([]);
  });

  it("keep the arrows: layouts never reach for a case's source, the terminal or the server", () => {
    const forbidden = /from "[./]+\/(case-language|case-check|cli|server|pages)\//;
    expect(offenders(forbidden)).toEqual([]);
    const page = /^src\/pages\//;
    const reachesUp = templates.filter(
      (file) => !page.test(file) && /from "[./]+\/player\//.test(read(file)),
    );
    expect(reachesUp).toEqual([]);
  });
});

describe("a file does one thing", () => {
  it("and has at most 300 lines, unless it is a list of words", () => {
    const words = /^src\/i18n\/[a-z]+\.(nl|en)\.ts$/;
    const long = sources.filter((file) => !words.test(file) && lines(file) > 300);
    expect(long.map((file) => `${file}: ${lines(file)}`)).toEqual([]);
  });

  it("and says in its name what", () => {
    const drawer = /\/(utils?|helpers?|managers?|misc|types)(\/|\.tsx?$)/;
    expect(sources.filter((file) => drawer.test(file))).toEqual([]);
  });
});

describe("a room", () => {
  it("says in at most 30 lines what it is for", () => {
    const withReadme = globSync("src/*/README.md").map(posix);
    // Routes explain themselves, and so does what wraps them.
    const without = rooms.filter(
      (room) => !["src/pages"].includes(room) && !withReadme.includes(`${room}/README.md`),
    );
    expect(without).toEqual([]);
    expect(withReadme.filter((file) => lines(file) > 30)).toEqual([]);
  });
});

describe("the README", () => {
  it("shows a case that compiles", () => {
    const text = /```mdx\n([\s\S]*?)```/.exec(read("README.md"))?.[1] ?? "";
    const { scenario, diagnostics } = compileCase({ text, caseId: "bezoek" });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(scenario?.scenes).toHaveLength(2);
  });

  it("names only commands that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: object };
    const named = ["README.md", "CONTRIBUTING.md"].flatMap((file) =>
      [...read(file).matchAll(/npm run ([a-z:0-9]+)/g)].map(([, name = ""]) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
