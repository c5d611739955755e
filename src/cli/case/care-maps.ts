import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CareMaps } from "../../case-check/check-case.ts";
import { compareCareMaps } from "../../case-language/care-map/compare-care-maps.ts";
import { readCareMap } from "../../case-language/care-map/read-care-map.ts";
import type { Diagnostic } from "../../case-language/diagnostics/diagnostic.ts";
import { locales } from "../../scenario/vocabulary.ts";

/** Where the care map stands, one file a language: `<region>.nl.yaml`. */
export const careMapFolder = "content/care-map";

/** The care map in every language that has one without errors, and what is wrong with its files. */
export type CareMapFiles = {
  careMaps: CareMaps;
  files: { file: string; text: string }[];
  diagnostics: Diagnostic[];
};

const named = /^([a-z0-9-]+)\.(nl|en)\.ya?ml$/;

/**
 * Reads the care map of a project. There may be none; where several regions have one, the first by
 * name is used.
 * @param folder absolute path of the folder where `content` stands
 */
export function readCareMaps(folder: string): CareMapFiles {
  const path = join(folder, careMapFolder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => named.test(name)) : [];
  const region = names.map((name) => named.exec(name)?.[1] ?? "").sort()[0];
  const found = locales.flatMap((locale) => {
    const name = names.find(
      (each) => named.exec(each)?.slice(1, 3).join() === `${region},${locale}`,
    );
    if (!name) return [];
    const text = readFileSync(join(path, name), "utf8");
    return [{ locale, file: `${careMapFolder}/${name}`, text }];
  });
  const read = found.map((each) => ({ ...each, ...readCareMap(each.text, each.file) }));
  const [source, ...others] = found;
  const sound = read.every(({ careMap }) => careMap !== null);
  const differences =
    source && sound ? others.flatMap((other) => compareCareMaps(source, other)) : [];
  return {
    careMaps: Object.fromEntries(
      read.flatMap(({ locale, careMap }) => (careMap ? [[locale, careMap] as const] : [])),
    ),
    files: found.map(({ file, text }) => ({ file, text })),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...differences],
  };
}
