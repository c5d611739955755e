import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { painter } from "../../../case-check/print/paint.ts";
import type { Locale } from "../../../scenario/vocabulary.ts";
import { careMapFolder, readCareMaps } from "../care-maps.ts";
import { type CaseFolder, findCases, usualFolder } from "../case-folders.ts";
import type { Exit, World } from "../command.ts";
import { Unreadable } from "../unreadable.ts";
import {
  type Checked,
  checkCareMaps,
  checkCases,
  checkedJson,
  exitOf,
  printChecked,
} from "./check-cases.ts";

const words = {
  nl: {
    watching:
      "Ik kijk mee. Bewaar een bestand, en die casus wordt opnieuw nagekeken. Ctrl-C stopt.",
    ended: "Gestopt met meekijken.",
    again: (time: string) => `── ${time} opnieuw nagekeken`,
    gone: (folder: string) => `${folder} is weg.`,
  },
  en: {
    watching: "Watching. Save a file, and that case is checked again. Ctrl-C stops.",
    ended: "Stopped watching.",
    again: (time: string) => `── ${time} checked again`,
    gone: (folder: string) => `${folder} is gone.`,
  },
} as const;

type Texts = Pick<CaseFolder, "source" | "translations">;
const texts = ({ source, translations }: Texts) => [source, ...translations];
/** What the outcome of a check depends on: a care map as well as the files of the case. */
const contents = (found: CaseFolder) =>
  JSON.stringify([texts(found).map(({ file, text }) => [file, text]), found.careMaps]);
/** Programs that save a file often empty it first; what stands there then is nobody's text. */
const halfSaved = (files: readonly { text: string }[]) =>
  files.some(({ text }) => text.trim() === "");

/**
 * Checks cases, and again those that were changed (all of them when the care map was), until somebody
 * stops it. What happened while a check ran is looked at once, afterwards; a file that was saved
 * without a change says nothing.
 * @param paths as written on the command line
 * @returns the exit code for how the cases were last
 */
export async function watchCases(
  paths: readonly string[],
  world: World & { locale: Locale; watch: NonNullable<World["watch"]> },
  { quiet, json }: { quiet: boolean; json: boolean },
): Promise<Exit> {
  const say = words[world.locale];
  const paint = painter(world.colours);
  const last = new Map<string, { contents: string; checked: Checked }>();
  let complaint = "";
  let mapsBefore = "";

  /** What is wrong with the care map, where it was changed. */
  const lookAtMap = (): Checked[] => {
    const { files } = readCareMaps(world.folder);
    const now = JSON.stringify(files);
    if (now === mapsBefore) return [];
    mapsBefore = now;
    const checked = checkCareMaps(world.folder);
    last.delete(careMapFolder);
    for (const each of checked) last.set(careMapFolder, { contents: now, checked: each });
    return checked;
  };
  const print = (checked: readonly Checked[]) => {
    if (json) world.out(JSON.stringify(checkedJson(checked, world)));
    else printChecked(checked, world);
  };
  const look = (): Checked[] => {
    let found: CaseFolder[];
    try {
      if (halfSaved(readCareMaps(world.folder).files)) return [];
      found = findCases(paths, world.folder);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const said = error.words[world.locale];
      if (said !== complaint) world.err(said);
      complaint = said;
      return [];
    }
    complaint = "";
    const names = found.map(({ source }) => source.file);
    for (const name of last.keys())
      if (name !== careMapFolder && !names.includes(name)) {
        last.delete(name);
        world.err(say.gone(name));
      }
    const fresh = found.filter(
      (each) => last.get(each.source.file)?.contents !== contents(each) && !halfSaved(texts(each)),
    );
    const maps = lookAtMap();
    const checked = checkCases(fresh, quiet);
    for (const [at, each] of fresh.entries()) {
      const outcome = checked[at];
      if (outcome) last.set(each.source.file, { contents: contents(each), checked: outcome });
    }
    return [...maps, ...checked];
  };

  let waiting = false;
  const maps = join(world.folder, careMapFolder);
  const watched = [
    ...(paths.length > 0 ? paths : [usualFolder]).map((path) => resolve(world.folder, path)),
    ...(existsSync(maps) ? [maps] : []),
  ];
  const watching = world.watch(watched, () => {
    if (waiting) return;
    waiting = true;
    // After everything else that was already reported, so that one save is one check.
    setImmediate(() => {
      waiting = false;
      const checked = look();
      if (checked.length === 0) return;
      const time = new Date().toLocaleTimeString(world.locale);
      if (!json) world.out(paint("faint", `\n${say.again(time)}`));
      print(checked);
    });
  });
  // Only now: what is saved while the first check runs is then seen too.
  print(look());
  if (!json) world.out(`\n${say.watching}`);
  await watching.stopped;
  if (!json) world.out(`\n${say.ended}`);
  return exitOf([...last.values()].map(({ checked }) => checked));
}
