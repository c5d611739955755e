import { type CaseDiagnostic, checkCase } from "../../../case-check/check-case.ts";
import { describe } from "../../../case-check/describe.ts";
import { painter } from "../../../case-check/print/paint.ts";
import { type CaseFolder, findCases, shown } from "../case-folders.ts";
import { type Command, exit } from "../command.ts";
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
  },
  en: {
    fine: "fine",
    count: (errors: number, warnings: number) =>
      [
        errors === 1 ? "1 error" : `${errors} errors`,
        warnings === 1 ? "1 warning" : `${warnings} warnings`,
      ].join(", "),
    cases: (cases: number) => (cases === 1 ? "1 case" : `${cases} cases`),
  },
} as const;

const filesOf = ({ source, translations }: CaseFolder) =>
  [source, ...translations].map(({ file }) => file);

const errorsIn = (diagnostics: readonly CaseDiagnostic[]) =>
  diagnostics.filter(({ severity }) => severity === "error").length;

/** `check`: what is wrong with cases, and what to write instead. */
export const check: Command = {
  name: "check",
  usage: { nl: "check [paden…]", en: "check [paths…]" },
  doc: {
    nl: "casussen nakijken: taal, samenhang en elke weg erdoor",
    en: "check cases: language, structure and every way through",
  },
  more: {
    nl: "Een pad is een bestand (.mdx), een casus of een map met casussen. Zonder pad: alles in scenarios/.\nFouten houden een casus tegen; waarschuwingen zijn iets om over na te denken.",
    en: "A path is a file (.mdx), a case or a folder of cases. Without a path: all in scenarios/.\nErrors stop a case; warnings are something to think about.",
  },
  takes: { least: 0, most: Number.POSITIVE_INFINITY },
  options: {
    quiet: {
      type: "boolean",
      doc: { nl: "alleen fouten, geen waarschuwingen", en: "only errors, no warnings" },
    },
  },
  async run(values, world) {
    const { locale } = world;
    const say = words[locale];
    const paint = painter(world.colours);
    const quiet = values.is("quiet");
    const checked = findCases(values.words, world.folder).map((found) => {
      const all = checkCase({ ...found, caseId: found.name }).diagnostics;
      return {
        found,
        diagnostics: quiet ? all.filter(({ severity }) => severity === "error") : all,
      };
    });
    const all = checked.flatMap(({ diagnostics }) => diagnostics);
    if (values.is("json")) {
      const files = checked.flatMap(({ found }) => filesOf(found));
      const diagnostics = all.map((each) => asJson(each, locale));
      world.out(JSON.stringify({ version: 1, files, diagnostics }, null, 2));
    } else {
      for (const { found, diagnostics } of checked) {
        printDiagnostics(diagnostics, found, world);
        const errors = errorsIn(diagnostics);
        const sum =
          diagnostics.length === 0 ? say.fine : say.count(errors, diagnostics.length - errors);
        const mark = errors > 0 ? paint("red", "✗") : paint("cyan", "✓");
        world.out(`${mark} ${shown(found.folder, world.folder)}  ${sum}`);
      }
      if (checked.length > 1) {
        const errors = errorsIn(all);
        world.out(`\n${say.cases(checked.length)}: ${say.count(errors, all.length - errors)}`);
      }
    }
    return errorsIn(all) > 0 ? exit.findings : exit.fine;
  },
};

function asJson(diagnostic: CaseDiagnostic, locale: "nl" | "en") {
  const { id, severity, file, start, end } = diagnostic;
  const { message, why, hint, url } = describe(diagnostic, locale);
  const place = ({ line, column }: { line: number; column: number }) => ({ line, column });
  return { id, severity, file, start: place(start), end: place(end), message, why, hint, url };
}
