import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { compileCase } from "./case-language/compile-case.ts";
import { locales } from "./scenario/vocabulary.ts";

/**
 * Loads the cases of a folder: each language of each case is one entry, `john/nl`, holding its Scenario.
 * A case with an error stops the build with the text that the command line prints; while developing it
 * is told in the console, and the last good version stays.
 * @param folder from the root of the project, `scenarios`
 */
export function caseLoader(folder: string): Loader {
  return {
    name: "cases",
    async load(context) {
      const root = join(process.cwd(), folder);
      context.store.clear();
      const problems: string[] = [];
      for (const caseId of await caseFolders(root)) {
        problems.push(...(await loadCase(root, caseId, context)));
      }
      const { watcher, logger } = context;
      if (!watcher) {
        if (problems.length > 0) throw new Error(`\n\n${problems.join("\n\n")}\n`);
        return;
      }
      for (const problem of problems) logger.error(`\n${problem}`);
      watcher.add(root);
      const again = async (file: string) => {
        if (!file.endsWith(".mdx") || relative(root, dirname(dirname(file))) !== "") return;
        const caseId = basename(dirname(file));
        for (const problem of await loadCase(root, caseId, context)) logger.error(`\n${problem}`);
      };
      for (const event of ["add", "change", "unlink"] as const) watcher.on(event, again);
    },
  };
}

/** Ids of the folders that hold a case. */
async function caseFolders(root: string): Promise<string[]> {
  if (!existsSync(root)) return [];
  const entries = await readdir(root, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "nl.mdx")))
    .map((entry) => entry.name)
    .sort();
}

/**
 * Compiles one case and stores each language that has no errors.
 * @returns what is wrong, ready to be read; empty for a case that is right
 */
async function loadCase(root: string, caseId: string, context: LoaderContext): Promise<string[]> {
  const problems: string[] = [];
  for (const locale of locales) {
    const path = join(root, caseId, `${locale}.mdx`);
    if (!existsSync(path)) {
      context.store.delete(`${caseId}/${locale}`);
      continue;
    }
    const text = await readFile(path, "utf8");
    const file = relative(process.cwd(), path);
    const { scenario, diagnostics } = compileCase({ text, file, caseId, locale });
    const errors = diagnostics.filter((each) => each.severity === "error");
    for (const { file, start, id } of errors) {
      problems.push(`${file}:${start.line}:${start.column} ${id}`);
    }
    if (!scenario || errors.length > 0) continue;
    context.store.set({
      id: `${caseId}/${locale}`,
      data: { scenario },
      digest: context.generateDigest(text),
    });
  }
  return problems;
}
