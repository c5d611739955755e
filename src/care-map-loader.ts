import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Loader, LoaderContext } from "astro/loaders";
import { parse } from "yaml";
import { careMapFolder, readCareMaps } from "./cli/case/care-maps.ts";
import { locales } from "./scenario/vocabulary.ts";

/** Reads again when a file of the care map changed, while developing. */
function again({ watcher }: LoaderContext, load: () => Promise<void>): void {
  const folder = join(process.cwd(), careMapFolder);
  watcher?.on("change", (file) => {
    if (file.startsWith(folder)) load();
  });
}

/** The care map in use, an entry per language: `nl`, `en`. What is wrong with it, `caseLoader` says. */
export function careMapLoader(): Loader {
  return {
    name: "care-maps",
    async load(context) {
      const read = async () => {
        context.store.clear();
        const { careMaps } = readCareMaps(process.cwd());
        for (const [id, careMap] of Object.entries(careMaps))
          context.store.set({
            id,
            data: { careMap },
            digest: context.generateDigest(JSON.stringify(careMap)),
          });
      };
      await read();
      again(context, read);
    },
  };
}

/** The exercises that go with the care map in use, an entry per language; there may be none. */
export function practiceLoader(): Loader {
  return {
    name: "care-map-practice",
    async load(context) {
      const read = async () => {
        context.store.clear();
        const { careMaps } = readCareMaps(process.cwd());
        for (const locale of locales) {
          const map = careMaps[locale]?.id;
          const file = `${careMapFolder}/practice/${map}.${locale}.yaml`;
          if (!map || !existsSync(join(process.cwd(), file))) continue;
          const questions: unknown = parse(readFileSync(join(process.cwd(), file), "utf8"));
          const data = await context.parseData({ id: locale, data: { questions }, filePath: file });
          context.store.set({ id: locale, data, filePath: file });
        }
      };
      await read();
      again(context, read);
    },
  };
}
