import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { scenarioSchema } from "../../scenario/scenario.ts";
import type { Shelf } from "../ports/shelf.ts";

/**
 * The cases of a built site, as the pages play them. The folder is read when a class is opened.
 * @param folder `dist/client/case`
 */
export function builtCases(folder: string): Shelf {
  return {
    async find(id) {
      const files = readdirSync(folder).filter(
        (name) =>
          name.startsWith(`${id}.`) &&
          /^[a-z]{2}\.[0-9a-f]+\.json$/.test(name.slice(id.length + 1)),
      );
      const scenarios = files.map((name) =>
        scenarioSchema.parse(JSON.parse(readFileSync(join(folder, name), "utf8"))),
      );
      return scenarios.length > 0 ? scenarios : null;
    },
  };
}
