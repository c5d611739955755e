import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import type { CareMaps } from "../../case-check/check-case.ts";
import { isTranslation } from "../../case-language/compile-case.ts";
import { nearest } from "../../case-language/scan/nearest.ts";
import { isId } from "../../scenario/ids.ts";
import { type Locale, locales } from "../../scenario/vocabulary.ts";
import { readCareMaps } from "./care-maps.ts";
import { Unreadable } from "./unreadable.ts";

/** One file of a case as it was read. `file` is its path as messages show it. */
export type CaseText = { file: string; locale: Locale; text: string };

/** A case on disk: the file with the structure, and the translations beside it. */
export type CaseFolder = {
  id: string;
  /** As the folder is called; a case that is published needs a name that is an id. */
  name: string;
  /** Absolute path. */
  folder: string;
  source: CaseText;
  translations: CaseText[];
  /** Who there is in the region, per language; none where the project has no care map. */
  careMaps: CareMaps;
};

/** Where cases stand when nothing else is named. */
export const usualFolder = "scenarios";

const isLocale = (name: string): name is Locale => (locales as readonly string[]).includes(name);
const caseFiles = locales.map((locale) => `${locale}.mdx`);

/** A path as people read it: from where they are when it is near, with forward slashes. */
export const shown = (path: string, from: string): string => {
  const near = relative(from, path) || ".";
  return (/^\.\.[\\/]\.\./.test(near) ? path : near).replaceAll("\\", "/");
};

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

const missing = (path: string, from: string): Unreadable => {
  const folder = dirname(path);
  const near = nearest(basename(path), list(folder));
  const hint = near && shown(join(folder, near), from);
  // Where no path was given, somebody stands in another folder than their cases.
  const usual = path === join(from, usualFolder);
  if (usual && !hint)
    return new Unreadable({
      nl: `Hier is geen map ${usualFolder} met casussen. Ga eerst naar de map van Blanco, of schrijf achter de opdracht waar je casus staat.`,
      en: `There is no folder ${usualFolder} with cases here. Go to the folder of Blanco first, or write behind the command where your case is.`,
    });
  return new Unreadable({
    nl: `${shown(path, from)} is er niet.${hint ? ` Bedoelde je ${hint}?` : ""}`,
    en: `${shown(path, from)} does not exist.${hint ? ` Did you mean ${hint}?` : ""}`,
  });
};

/** A readable id for a case that is one loose file or stands in a folder with capitals or spaces. */
const idOf = (name: string): string => {
  const id = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return isId(id) ? id : "case";
};

const readText = (path: string, from: string): CaseText => {
  const name = basename(path, extname(path));
  try {
    // A file that Windows programs saved may begin with a mark of its encoding.
    const text = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
    return { file: shown(path, from), locale: isLocale(name) ? name : "nl", text };
  } catch (cause) {
    throw new Unreadable(
      {
        nl: `${shown(path, from)} kan niet gelezen worden. Mag je het bestand openen?`,
        en: `${shown(path, from)} cannot be read. Are you allowed to open the file?`,
      },
      { cause },
    );
  }
};

const toCase = (folder: string, files: CaseText[], name: string): CaseFolder | undefined => {
  const source = files.find(({ text }) => !isTranslation(text)) ?? files[0];
  if (!source) return undefined;
  const translations = files.filter((each) => each !== source);
  return { id: idOf(name), name, folder, source, translations, careMaps: {} };
};

const readFolder = (folder: string, from: string): CaseFolder | undefined => {
  const names = caseFiles.filter((name) => existsSync(join(folder, name)));
  const files = names.map((name) => readText(join(folder, name), from));
  return toCase(folder, files, basename(folder));
};

const readFile = (path: string, from: string): CaseFolder | undefined => {
  const folder = dirname(path);
  const name = basename(path, extname(path));
  const file = readText(path, from);
  if (!isTranslation(file.text))
    return toCase(folder, [file], isLocale(name) ? basename(folder) : idOf(name));
  // A translation says nothing without the case that it translates.
  const whole = readFolder(folder, from);
  return whole && { ...whole, translations: [file] };
};

/** Folders in a folder that are cases, at most three deep; hidden ones and installed packages are not looked into. */
const within = (folder: string, from: string, deep = 3): CaseFolder[] => {
  const here = readFolder(folder, from);
  if (here || deep === 0) return here ? [here] : [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isDirectory() && !/^\.|^node_modules$/.test(each.name))
    .sort((left, right) => left.name.localeCompare(right.name))
    .flatMap((each) => within(join(folder, each.name), from, deep - 1));
};

/**
 * The cases at some paths: a file, the folder of a case, or a folder of cases.
 * @param paths as written on the command line; `scenarios` when there are none
 * @param from absolute path of the folder where the command was given
 * @returns at least one case, each once
 * @throws Unreadable when a path does not exist, cannot be read, or holds no case
 */
export function findCases(paths: readonly string[], from: string): CaseFolder[] {
  const found = (paths.length > 0 ? paths : [usualFolder]).flatMap((written) => {
    const path = resolve(from, written);
    if (!existsSync(path)) throw missing(path, from);
    if (!statSync(path).isFile()) {
      const cases = within(path, from);
      if (cases.length === 0)
        throw new Unreadable({
          nl: `In ${shown(path, from)} staat geen casus. Een casus is een map met ${caseFiles.join(" en ")}.`,
          en: `There is no case in ${shown(path, from)}. A case is a folder with ${caseFiles.join(" and ")}.`,
        });
      return cases;
    }
    const one = extname(path) === ".mdx" ? readFile(path, from) : undefined;
    if (!one)
      throw new Unreadable({
        nl: `${shown(path, from)} is geen casus: dat is een bestand dat op .mdx eindigt.`,
        en: `${shown(path, from)} is not a case: that is a file that ends in .mdx.`,
      });
    return [one];
  });
  const key = (each: CaseFolder) => [each.source, ...each.translations].map(({ file }) => file);
  const { careMaps } = readCareMaps(from);
  return [...new Map(found.map((each) => [key(each).join(), { ...each, careMaps }])).values()];
}
