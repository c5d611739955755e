import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { shown } from "./case-folders.ts";
import { Unreadable } from "./unreadable.ts";

/** A file of a new case; `name` is its path inside the folder of the case. */
export type NewFile = { name: string; text: string };

/**
 * Puts the files of a new case into a folder that does not exist yet. Nothing that is there is ever
 * overwritten.
 * @param folder absolute path of the folder of the case
 * @param from absolute path, for names as people read them
 * @returns the files as people read their paths
 * @throws Unreadable when the folder exists already or cannot be written
 */
export function writeNewCase(folder: string, files: readonly NewFile[], from: string): string[] {
  const name = shown(folder, from);
  if (existsSync(folder))
    throw new Unreadable({
      nl: `${name} is er al, en blijft zoals het is. Kies een andere naam.`,
      en: `${name} exists already and stays as it is. Choose another name.`,
    });
  try {
    mkdirSync(dirname(folder), { recursive: true });
    // Not recursive: whoever made it in the meantime keeps it.
    mkdirSync(folder);
    return files.map((file) => {
      const path = join(folder, file.name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, file.text, { flag: "wx" });
      return shown(path, from);
    });
  } catch (cause) {
    throw new Unreadable(
      {
        nl: `${name} kan niet geschreven worden. Mag je hier schrijven, en is er ruimte?`,
        en: `${name} cannot be written. Are you allowed to write here, and is there room?`,
      },
      { cause },
    );
  }
}
