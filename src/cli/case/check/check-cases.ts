import { join } from "node:path";
import { type CaseDiagnostic, checkCase } from "../../../case-check/check-case.ts";
import { describe } from "../../../case-check/describe.ts";
import { painter } from "../../../case-check/print/paint.ts";
import type { Locale } from "../../../scenario/vocabulary.ts";
import { careMapFolder, readCareMaps } from "../care-maps.ts";
import { type CaseFolder, shown } from "../case-folders.ts";
import { type Exit, exit, type World } from "../command.ts";
import { printDiagnostics } from "../print-diagnostics.ts";

const words = {
  nl: {
    fine: "in orde",
    count: (errors: number, warnings: number) =>
      [
        errors === 1 ? "1 fout" : `${errors} fouten`,
        warnings === 1 ? "1 waarschuwing" : `${warnings} waarschuwingen`,
      ].join(", "),
    cases: (cases: number) => (cases === 1 ? "1 casus" : `${cases} casussen`),
    start: "De uitleg staat op je eigen site. Start die met: npm start",
  },
  en: {
    fine: "fine",
    count: (errors: number, warnings: number) =>
      [
        errors === 1 ? "1 error" : `${errors} errors`,
        warnings === 1 ? "1 warning" : `${warnings} warnings`,
      ].join(", "),
    cases: (cases: number) => (cases === 1 ? "1 case" : `${cases} cases`),
    start: "The explanations are on your own site. Start it with: npm start",
  },
} as const;

/** A case and everything that is to be said of it; or the care map, which is no case. */
export type Checked = {
  found: Pick<CaseFolder, "folder" | "source" | "translations">;
  diagnostics: CaseDiagnostic[];
  careMap?: true;
};

/**
 * Checks the care map of a project.
 * @param folder absolute path of the folder where `content` stands
 * @returns nothing where there is no map, or nothing is wrong with it
 */
export function checkCareMaps(folder: string): Checked[] {
  const { files, diagnostics } = readCareMaps(folder);
  const [source, ...translations] = files.map((each) => ({ ...each, locale: "nl" as const }));
  if (!source || diagnostics.length === 0) return [];
  const found = { folder: join(folder, careMapFolder), source, translations };
  return [{ found, diagnostics, careMap: true }];
}

/**
 * Checks cases: their text, and everything that playing shows.
 * @param quiet leaves warnings out
 */
export function checkCases(found: readonly CaseFolder[], quiet: boolean): Checked[] {
  return found.map((each) => {
    const all = checkCase({ ...each, caseId: each.name }).diagnostics;
    return {
      found: each,
      diagnostics: quiet ? all.filter(({ severity }) => severity === "error") : all,
    };
  });
}

const errorsIn = (diagnostics: readonly CaseDiagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === "error").length;

/** The exit code for what was found. */
export const exitOf = (checked: readonly Checked[]): Exit =>
  checked.some(({ diagnostics }) => errorsIn(diagnostics) > 0) ? exit.findings : exit.fine;

/** Prints what was found, case by case, with a sum for each and for all of them. */
export function printChecked(checked: readonly Checked[], world: World & { locale: Locale }): void {
  const say = words[world.locale];
  const paint = painter(world.colours);
  const explained = new Set<string>();
  for (const { found, diagnostics } of checked) {
    printDiagnostics(diagnostics, found, world, explained);
    const errors = errorsIn(diagnostics);
    const sum =
      diagnostics.length === 0 ? say.fine : say.count(errors, diagnostics.length - errors);
    const mark = errors > 0 ? paint("red", "✗") : paint("cyan", "✓");
    world.out(`${mark} ${shown(found.folder, world.folder)}  ${sum}`);
  }
  const cases = checked.filter(({ careMap }) => !careMap).length;
  if (cases >= 2) {
    const all = checked.flatMap(({ diagnostics }) => diagnostics);
    const errors = errorsIn(all);
    world.out(`\n${say.cases(cases)}: ${say.count(errors, all.length - errors)}`);
  }
  if (explained.size > 0 && world.siteIsHere) world.out(paint("faint", `\n${say.start}`));
}

/** What was found, for programs; the fields are in the README of this folder. */
export function checkedJson(
  checked: readonly Checked[],
  { locale, site }: Pick<World, "site"> & { locale: Locale },
) {
  return {
    version: 1,
    files: checked.flatMap(({ found }) =>
      [found.source, ...found.translations].map(({ file }) => file),
    ),
    diagnostics: checked.flatMap(({ diagnostics }) =>
      diagnostics.map((each) => diagnosticJson(each, locale, site)),
    ),
  };
}

function diagnosticJson(diagnostic: CaseDiagnostic, locale: Locale, site: string) {
  const { id, severity, file, start, end } = diagnostic;
  const { message, why, hint, url } = describe(diagnostic, locale);
  const place = ({ line, column }: { line: number; column: number }) => ({ line, column });
  return {
    id,
    severity,
    file,
    start: place(start),
    end: place(end),
    message,
    why,
    hint,
    url: site + url,
  };
}
