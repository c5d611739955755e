import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CareMaps } from "../../case-check/check-case.ts";
import { compareCareMaps } from "../../case-language/care-map/compare-care-maps.ts";
import { readCareMap } from "../../case-language/care-map/read-care-map.ts";
import type { Diagnostic } from "../../case-language/diagnostics/diagnostic.ts";
import { locales } from "../../scenario/vocabulary.ts";
import { Unreadable } from "./unreadable.ts";

/** Where the care map stands, one file a language: `<region>.nl.yaml`. */
export const careMapFolder = "content/care-map";

/** The care map in every language that has one without errors, and what is wrong with its files. */
export type CareMapFiles = {
  careMaps: CareMaps;
  files: { file: string; text: string }[];
  diagnostics: Diagnostic[];
};

const named = /^([a-z0-9-]+)\.(nl|en)\.ya?ml$/;

/** Which of several maps is used. */
const inUse = "in-use.yaml";

/**
 * The region whose map is used: the one that `in-use.yaml` names, else the first by name.
 * @throws Unreadable when that file names none of them
 */
function regionIn(path: string, names: readonly string[]): string | undefined {
  const regions = [...new Set(names.map((name) => named.exec(name)?.[1] ?? ""))].sort();
  const file = join(path, inUse);
  if (!existsSync(file)) return regions[0];
  const wanted = /^map:[ \t]*["']?([^"'\s#]*)/m.exec(readFileSync(file, "utf8"))?.[1] ?? "";
  if (regions.includes(wanted)) return wanted;
  const there = regions.join(", ");
  throw new Unreadable({
    nl: `${careMapFolder}/${inUse} noemt de kaart “${wanted}”, en die staat er niet. Schrijf “map:” met een van deze namen: ${there || "(er staat nog geen kaart)"}.`,
    en: `${careMapFolder}/${inUse} names the map “${wanted}”, which is not there. Write “map:” with one of these names: ${there || "(there is no map yet)"}.`,
  });
}

/**
 * Reads the care map of a project. There may be none; of several regions one is used.
 * @param folder absolute path of the folder where `content` stands
 * @throws Unreadable when `in-use.yaml` names a map that is not there
 */
export function readCareMaps(folder: string): CareMapFiles {
  const path = join(folder, careMapFolder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => named.test(name)) : [];
  const region = regionIn(path, names);
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
