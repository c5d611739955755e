import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { checkCase } from "./case-check/check-case.ts";
import { diagnosticText } from "./case-check/print/diagnostic-text.ts";
import { languageOf } from "./cli/case/arguments.ts";
import { careMapFolder, readCareMaps } from "./cli/case/care-maps.ts";
import { type CaseFolder, findCases } from "./cli/case/case-folders.ts";
import { Unreadable } from "./cli/case/unreadable.ts";
import { locales } from "./scenario/vocabulary.ts";

/**
 * Loads the cases of a folder: each language of each case is one entry, `john/nl`, with its Scenario.
 *
 * A case with an error stops the build with the very text that `case check` prints. While developing,
 * a saved case shows at once; one with an error is told in the terminal and its last good version stays.
 * @param folder from the root of the project, `scenarios`; one that does not exist holds no cases
 */
export function caseLoader(folder: string): Loader {
  return {
    name: "cases",
    async load(context) {
      const { watcher, logger, store } = context;
      const root = join(process.cwd(), folder);
      store.clear();
      const problems = [
        ...careMapProblems(),
        ...casesIn(root).flatMap((found) => loadCase(found, context)),
      ];
      if (!watcher) {
        if (problems.length > 0) throw new Error(`\n\n${problems.join("\n")}`);
        return;
      }
      const tell = (all: string[]) => {
        for (const problem of all) logger.error(`\n${problem}`);
      };
      tell(problems);
      const maps = join(process.cwd(), careMapFolder);
      watcher.add([root, maps]);
      for (const event of ["add", "change", "unlink"] as const) {
        watcher.on(event, (file) => {
          // Any case may point at the care map.
          if (file.startsWith(maps))
            tell([
              ...careMapProblems(),
              ...casesIn(root).flatMap((each) => loadCase(each, context)),
            ]);
          if (!file.startsWith(root) || !file.endsWith(".mdx")) return;
          const caseFolder = dirname(file);
          for (const locale of locales) {
            if (!existsSync(join(caseFolder, `${locale}.mdx`))) {
              store.delete(`${basename(caseFolder)}/${locale}`);
            }
          }
          tell(casesIn(caseFolder).flatMap((found) => loadCase(found, context)));
        });
      }
    },
  };
}

/** What is wrong with the care map that cases point at, ready to be read. */
function careMapProblems(): string[] {
  const { files, diagnostics } = readCareMaps(process.cwd());
  const texts = new Map(files.map(({ file, text }) => [file, text]));
  const locale = languageOf([], process.env);
  return diagnostics.map((each) => `${diagnosticText(each, texts.get(each.file) ?? "", locale)}\n`);
}

/** The cases in a folder; none where there are none yet. */
function casesIn(folder: string): CaseFolder[] {
  if (!existsSync(folder)) return [];
  try {
    return findCases([folder], process.cwd());
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

/**
 * Checks one case and stores each language that is sound.
 * @returns what is wrong with it, ready to be read; empty for a case that may be published
 */
function loadCase(found: CaseFolder, { store, generateDigest }: LoaderContext): string[] {
  const { scenarios, diagnostics } = checkCase({ ...found, caseId: found.name });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const texts = new Map(
      [found.source, ...found.translations].map(({ file, text }) => [file, text]),
    );
    const locale = languageOf([], process.env);
    return errors.map((each) => `${diagnosticText(each, texts.get(each.file) ?? "", locale)}\n`);
  }
  for (const scenario of Object.values(scenarios)) {
    store.set({
      id: `${found.name}/${scenario.locale}`,
      data: { scenario },
      digest: generateDigest(JSON.stringify(scenario)),
    });
  }
  return [];
}
